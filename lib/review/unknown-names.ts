import { closestMatch } from 'leven'
import type { Term } from '../articles/glossary'
import {
  type CapitalWord,
  capitalsIn,
  isInBody,
  isPart,
  joinedWith,
  startsSentence,
} from '../english/capitals'
import { isOrdinaryWord } from '../english/name-words'
import { matchesIn } from '../matches'
import { type Heard, namesHeard } from '../thai/name-places'
import { isHeard, isUnheard } from '../thai/name-sounds'
import { soundsIn } from '../thai/sounds'
import { isAcronym, isSpelledOut } from './abbreviations'
import { conceptsIn } from './concepts'
import { countries, homeOf, isCountryOf } from './country-names'
import type { Pair } from './pair'
import { leavesPlaceOut } from './places-exchanged'
import type { ReviewPassage } from './reviewed-text'
import { isStanding } from './standing-names/terms'
import type { Concept } from './vocabulary'

/** A capitalised word of an English translation that nothing in the original answers to. */
export type Capital = {
  readonly words: string
  /** The term of the glossary that it seems to be a misspelling of. */
  readonly meant?: Term
}

const sourceWords = new WeakMap<
  Pair,
  {
    readonly latin: ReadonlySet<string>
    readonly text: string
    readonly formWords: readonly FormWord[]
    /** The terms that words were found to be misspellings of, or none. */
    readonly near: Map<string, Term | undefined>
    /** The sounds of the names in it. */
    readonly heard: readonly Heard[]
    readonly people: readonly Heard[]
    /** Whether the original answers to a word; kept, because an article says the same names again and again. */
    readonly answered: Map<string, boolean>
  }
>()

/**
 * Finds capitalised words inside sentences of an English text that answer to nothing in the original: no term of the
 * glossary, no word in Latin letters, no name that sounds alike. English capitals mark names, so only English
 * translations of an original in another script can be looked at.
 *
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @returns the words, those that look like misspelled terms with the term
 */
export function unansweredCapitals(pair: Pair, source: ReviewPassage, target: ReviewPassage): Capital[] {
  if (!pair.target.version.locale.startsWith('en') || !/[\u0e01-\u0e4e]/.test(source.text)) return []
  if (target.kind === 'headline' && isTitleCase(target.text)) return []
  const known = knownWords(pair)
  const said = new Set(pair.source.concepts(source).map(({ concept }) => concept.id))
  const named = pair.target.names(target)
  const figures = pair.target.figures(target)
  const capitals = capitalsIn(target.text)
  const found: Capital[] = []
  for (const name of countriesAlone(pair, source, target)) found.push({ words: name })
  const label = labelStart(pair, target)
  let unsaid: boolean | undefined
  for (const [index, { word, from }] of capitals.entries()) {
    if (word.length < 2 || startsSentence(target.text, from) || from === label) continue
    // O-NET, A-Level: coined words, which Thai writes by their sound.
    if (/(?<!\p{L})\p{Lu}-$/u.test(target.text.slice(Math.max(0, from - 3), from))) continue
    if (named.some((name) => from >= name.from && from < name.to)) continue
    if (figures.some((figure) => from >= figure.from && from < figure.to)) continue
    const plain = word.toLowerCase()
    const singular = plain.replace(/s$/, '')
    if (isOrdinaryWord(word) || known.latin.has(plain) || known.latin.has(singular)) continue
    if (found.some((capital) => capital.words === word)) continue
    const near = nearTerm(word, known)
    if (near && !isStanding(near)) {
      found.push({ words: word, meant: near })
      continue
    }
    const renders = (concept: Concept) => said.has(concept.id)
    const here = pair.target.concepts(target).filter((one) => one.from <= from && from < one.to)
    if ([...here, ...conceptsIn(word, pair.target.version.locale)].some(({ concept }) => renders(concept)))
      continue
    // "Chabang" after "Laem" is a part of a name that begins before it.
    const goesOn = capitals[index - 1]?.next === index
    const key = `${goesOn} ${word} ${joinedWith(capitals, index).join(' ')}`
    const answered =
      known.answered.get(key) ??
      (isCountryOf(word, pair, known.text) ||
        soundsIn(word, known.text) ||
        joinedWith(capitals, index).some((run) => isHeard(run, known.heard)) ||
        isHeard(word, isPart(word, capitals, index) ? known.people : known.heard, goesOn) ||
        isAcronym(word, pair, known.text) ||
        isSpelledOut(word, target.text.slice(0, from)))
    known.answered.set(key, answered)
    if (answered) continue
    if (near) {
      found.push({ words: word, meant: near })
      continue
    }
    unsaid ??=
      leavesNameOut(pair, source, capitals) || leavesPlaceOut([pair.source, source], [pair.target, target])
    const translated =
      isInBody(target.text, capitals, index) && !NAMED_BY_SOUND.test(target.text.slice(from + word.length))
    if (unsaid || (!translated && isUnheard(word, known.heard))) found.push({ words: word })
  }
  return found
}

/** Universities and hospitals are seldom called by a translated name. */
const NAMED_BY_SOUND = /^(?: \p{Lu}\p{L}+)? (?:University|College|Hospital|School|Temple)\b/u

/** Whether the original has a name of a person or a place that no capitalised word of the translation sounds like. */
function leavesNameOut(pair: Pair, source: ReviewPassage, capitals: readonly CapitalWord[]): boolean {
  const mentions = pair.source.names(source)
  const written = capitals.flatMap(({ word }, index) => [word, ...joinedWith(capitals, index)])
  return namesHeard(source.text)
    .filter((one) => one.sure && !mentions.some(({ from, to }) => from <= one.from && one.from < to))
    .some((one) => !written.some((word) => isHeard(word, [one])))
}

/** Where the label of a key figure begins, behind its value. */
function labelStart({ target: { version } }: Pair, { text, kind }: ReviewPassage): number | undefined {
  if (kind !== 'key-figure') return undefined
  const own = version.keyFigures.find(({ value, label }) => text === `${value} ${label}`)
  return own ? own.value.length + 1 : undefined
}

/** A headline in Title Case capitalises everything, names or not. */
function isTitleCase(headline: string): boolean {
  const long = headline.split(/[^\p{L}]+/u).filter((word) => word.length > 3)
  return long.length > 3 && long.filter((word) => /^\p{Lu}/u.test(word)).length > 0.7 * long.length
}

function knownWords(pair: Pair) {
  const known = sourceWords.get(pair)
  if (known) return known
  const passages = [...pair.source.text.body, ...pair.source.text.front]
  const text = passages.map((passage) => passage.text).join('\n')
  const terms = new Set(passages.flatMap((passage) => pair.source.names(passage).map(({ term }) => term)))
  const forms = [...terms].flatMap((term) => term.forms[pair.target.version.locale] ?? [])
  const latin = new Set(
    [text, ...forms]
      .join(' ')
      .toLowerCase()
      .match(/[a-z][a-z0-9]*/g) ?? [],
  )
  for (const word of [...latin]) latin.add(word.replace(/s$/, ''))
  const heard = namesHeard(text)
  const people = heard.filter(({ kind }) => kind === 'person')
  const words = {
    latin,
    text,
    formWords: formWords(terms, pair.target.version.locale),
    near: new Map<string, Term | undefined>(),
    heard,
    people,
    answered: new Map<string, boolean>(),
  }
  sourceWords.set(pair, words)
  return words
}

function nearTerm(word: string, known: ReturnType<typeof knownWords>): Term | undefined {
  if (/\d/.test(word) || word.length < 4) return undefined
  if (!known.near.has(word)) known.near.set(word, misspelledTerm(word, known.formWords))
  return known.near.get(word)
}

/** A word of an agreed form that begins with a capital, in lower case, and the term that it is of. */
type FormWord = { readonly word: string; readonly term: Term }

function formWords(terms: Iterable<Term>, locale: string): FormWord[] {
  return [...terms].flatMap((term) =>
    (term.forms[locale] ?? [])
      .filter((form) => /^\p{Lu}/u.test(form))
      .flatMap((form) => form.split(/[\s-]+/))
      .filter((word) => word.length >= 4)
      .map((word) => ({ word: word.toLowerCase(), term })),
  )
}

/** Terms are looked for among those of the article: a near miss of another one is more likely a name of its own. */
function misspelledTerm(capital: string, words: readonly FormWord[]): Term | undefined {
  const written = capital.toLowerCase()
  return words.find(({ word }) => {
    if (Math.abs(word.length - written.length) > 2 || word === written) return false
    if (written[0] !== word[0] && word.length < 6) return false
    return closestMatch(written, [word], { maxDistance: word.length >= 7 ? 2 : 1 }) !== undefined
  })?.term
}

/** Countries at the beginning of a sentence, where a capital alone says nothing, that the original does not name. */
function countriesAlone(pair: Pair, source: ReviewPassage, target: ReviewPassage): string[] {
  const starts = matchesIn(target.text, /(?:^|[.!?]["”’)]?\s+)(\p{Lu}[\p{L} ]*)/gu).map(
    (match) => match[1] ?? '',
  )
  const known = knownWords(pair)
  const home = homeOf(pair.source.version.locale)
  const first = new Set(starts.map((start) => start.split(' ')[0] ?? ''))
  const { byFirst } = countries(pair)
  return [...first]
    .flatMap((word) => byFirst.get(word) ?? [])
    .sort((one, other) => one.order - other.order)
    .filter((country) =>
      starts.some((start) => start === country.target || start.startsWith(`${country.target} `)),
    )
    .filter(
      (country) =>
        !source.text.includes(country.source) &&
        country.source !== home &&
        !known.latin.has(country.target.toLowerCase()),
    )
    .map((country) => country.target)
}
