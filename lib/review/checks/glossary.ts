import type { Term } from '../../articles/glossary'
import { familyNameFollows } from '../../thai/name-places'
import { type Aliases, aliasesIn, isAlias } from '../aliases'
import type { Bead } from '../align'
import type { PairCheck } from '../check'
import { homeOf, isCountry } from '../country-names'
import { type Finding, finding } from '../finding'
import { misspelledIn } from '../misspelt'
import type { NameMention } from '../names'
import { joined, type Pair, type Side } from '../pair'
import { isConcept, isRendered } from '../rendered-names'
import type { ReviewPassage } from '../reviewed-text'
import { isSeatOf, isStanding, isStandingPlace, mayStandIn } from '../standing-names/terms'
import { type Capital, unansweredCapitals } from '../unknown-names'
import { isUntranslated } from './untranslated'

const ID = 'glossary'

/** Names and terms whose agreed form is missing, spelled otherwise, or that the original does not have. */
export const glossary: PairCheck = {
  id: ID,
  of: 'pair',
  run(pair) {
    const aliases = aliasesIn(pair)
    const introduced = new Set<Term>()
    const found: Finding[] = []
    const sourceTerms = new Set(
      allPassages(pair.source).flatMap((passage) => pair.source.names(passage).map(({ term }) => term)),
    )
    const parts = [...pair.body, ...pair.front.filter(({ source: [one] }) => one?.kind !== 'note')]
    for (const bead of parts) found.push(...inBead(pair, bead, aliases, introduced, sourceTerms))
    for (const bead of parts) {
      const [source, target] = [joined(bead.source), joined(bead.target)]
      if (!source || !target) continue
      found.push(
        ...misspelledNames([pair.source, source], [pair.target, target]),
        ...misspelledNames([pair.target, target], [pair.source, source]),
      )
    }
    for (const { target } of pair.body)
      found.push(...target.flatMap((passage) => wronglyShortened(pair, passage)))
    return [...found, ...misspelled(pair.source), ...misspelled(pair.target)]
  },
}

function misspelledNames(
  [side, passage]: readonly [Side, ReviewPassage],
  other: readonly [Side, ReviewPassage],
): Finding[] {
  return misspelledIn([side, passage], other).map(({ words, expected }) =>
    finding(ID, 'error', side, passage, words, 'glossary.spelling', { expected }),
  )
}

function allPassages(side: Side): ReviewPassage[] {
  return [...side.text.body, ...side.text.front]
}

/** "Tokyo agreed" is said of a government, "in Tokyo" of the city. */
const IN_A_PLACE = /(?:\b(?:in|near|outside|around)\s|ที่\s?|ณ\s?|ในกรุง)$/i

function inBead(
  pair: Pair,
  bead: Bead,
  aliases: Aliases,
  introduced: Set<Term>,
  sourceTerms: ReadonlySet<Term>,
): Finding[] {
  const source = joined(bead.source)
  const target = joined(bead.target)
  const locale = pair.target.version.locale
  if (!source || !target || isUntranslated(target, locale)) return []
  const from = pair.source.names(source)
  const to = new Set(pair.target.names(target).map(({ term }) => term))
  const fromTerms = new Set(from.map(({ term }) => term))
  const missing = firstOfEach(from).filter(
    ({ term }) => (term.forms[locale] ?? []).length > 0 && !to.has(term),
  )
  const capitals = unansweredCapitals(pair, source, target)
  const found: Finding[] = []
  const explained = new Set<Capital>()
  for (const mention of missing) {
    const { term } = mention
    const expected = term.forms[locale]?.[0] ?? ''
    if (isRendered(pair, mention, target, to, aliases, introduced)) continue
    // Where no other country is spoken of, which one it is goes without saying.
    if (isHome(term, pair) && !from.some((other) => other.term !== term && isCountry(other.term))) continue
    // ผู้ว่าราชการจังหวัดนครสวรรค์ is "the governor": a place that was named is named again where there could be a doubt.
    const isKnownPlace = isStandingPlace(term) && introduced.has(term)
    if (isKnownPlace && ![...to].some((other) => isStandingPlace(other) && !fromTerms.has(other))) continue
    // A headline leaves names out, but puts no other name of the text in their place.
    const exchanged = firstOfEach(pair.target.names(target)).some(
      (other) =>
        !from.some((one) => one.term === other.term) &&
        !isAlias(other.term, new Set(from.map((one) => one.term)), aliases) &&
        !isHome(other.term, pair) &&
        isStandingPlace(other.term) === isStandingPlace(term) &&
        /^\p{Lu}/u.test(other.words),
    )
    if (
      (source.kind === 'headline' || (source.kind === 'standfirst' && isStanding(term))) &&
      !exchanged &&
      pair.target.text.body.some((one) => pair.target.names(one).some((other) => other.term === term))
    )
      continue
    const misspelling = capitals.find((capital) => capital.meant === term)
    if (misspelling) {
      explained.add(misspelling)
      found.push(
        finding(ID, 'error', pair.target, target, misspelling.words, 'glossary.spelling', { expected }),
      )
      continue
    }
    const instead =
      capitals.some((capital) => !capital.meant) ||
      [...to].some((other) => !from.some((one) => one.term === other))
    found.push(
      finding(
        ID,
        instead ? severityOf(term) : 'warning',
        pair.target,
        target,
        mention.words,
        'glossary.missing',
        {
          source: mention.words,
          expected,
        },
      ),
    )
  }
  for (const mention of firstOfEach(pair.target.names(target))) {
    const forms = mention.term.forms[pair.source.version.locale] ?? []
    // Another person may have the same given name.
    const known = forms.length > 0 && !forms.some((form) => familyNameElsewhere(source.text, form))
    if (
      known &&
      !sourceTerms.has(mention.term) &&
      !isAlias(mention.term, sourceTerms, aliases) &&
      !mayStandIn(mention.term, source.text) &&
      !(isSeatOf(mention.term, source.text) && !IN_A_PLACE.test(target.text.slice(0, mention.from))) &&
      !isConcept(pair, mention, source) &&
      !(isHome(mention.term, pair) && !missing.some(({ term }) => isCountry(term))) &&
      target.kind !== 'note'
    ) {
      found.push(finding(ID, severityOf(mention.term), pair.target, target, mention.words, 'glossary.added'))
    }
  }
  // "3 Thai provinces" for 3 จังหวัด of Japan: the name counts with the figure.
  for (const mention of pair.target.names(target)) {
    const counted = pair.target
      .figures(target)
      .some((figure) => !figure.soft && mention.from >= figure.from && mention.to <= figure.to)
    const known = fromTerms.has(mention.term) || isAlias(mention.term, fromTerms, aliases)
    if (counted && !known && !isConcept(pair, mention, source)) {
      found.push(finding(ID, 'error', pair.target, target, mention.words, 'glossary.added'))
    }
  }
  for (const capital of capitals) {
    if (explained.has(capital)) continue
    if (capital.meant) {
      const expected =
        capital.meant.forms[locale]?.find((form) =>
          form.split(' ').some((word) => isNear(word, capital.words)),
        ) ??
        capital.meant.forms[locale]?.[0] ??
        ''
      found.push(finding(ID, 'error', pair.target, target, capital.words, 'glossary.spelling', { expected }))
    } else found.push(finding(ID, 'warning', pair.target, target, capital.words, 'glossary.unknown'))
  }
  for (const term of to) introduced.add(term)
  return found
}

/** Only a name that the newsroom has agreed on stops a build: the standing ones are written in more ways than are listed. */
function severityOf(term: Term): 'error' | 'warning' {
  return isStanding(term) ? 'warning' : 'error'
}

/** The country of the language of the original: its own news need not name it, news for readers abroad does. */
function isHome(term: Term, { source }: Pair): boolean {
  const name = homeOf(source.version.locale)
  return name !== undefined && (term.forms[source.version.locale] ?? []).includes(name)
}

/** "memorandums of cooperation (MOU)": a term, and in brackets the short form of another one. */
function wronglyShortened(pair: Pair, passage: ReviewPassage): Finding[] {
  const { locale } = pair.target.version
  const mentions = [...pair.target.names(passage)].sort((a, b) => a.from - b.from)
  return mentions.flatMap((mention, index) => {
    const next = mentions[index + 1]
    if (!next || next.term === mention.term || !SHORT.test(next.words)) return []
    const short = (mention.term.forms[locale] ?? []).find((form) => SHORT.test(form))
    const inBrackets = /^\s?\($/.test(passage.text.slice(mention.to, next.from))
    return short && inBrackets
      ? [finding(ID, 'error', pair.target, passage, next.words, 'glossary.spelling', { expected: short })]
      : []
  })
}

const SHORT = /^\p{Lu}{2,}s?$/u

function familyNameElsewhere(text: string, form: string): boolean {
  const at = text.indexOf(form)
  return at !== -1 && familyNameFollows(text, at + form.length)
}

function isNear(word: string, other: string): boolean {
  return word.slice(0, 2).toLowerCase() === other.slice(0, 2).toLowerCase()
}

function firstOfEach(mentions: readonly NameMention[]): NameMention[] {
  const seen = new Set<Term>()
  return mentions.filter(({ term }) => !seen.has(term) && seen.add(term))
}

function misspelled(side: Side): Finding[] {
  return allPassages(side).flatMap((passage) =>
    side
      .names(passage)
      .filter(({ exact }) => !exact)
      .map(({ words, term }) => {
        const plain = words.toLowerCase()
        const forms = term.forms[side.version.locale] ?? []
        const expected = forms.find((form) => form.toLowerCase() === plain) ?? forms[0] ?? ''
        return finding(ID, 'warning', side, passage, words, 'glossary.spelling', { expected })
      }),
  )
}
