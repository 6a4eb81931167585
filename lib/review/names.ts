import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import { inSmallLetters } from '../small-letters'
import { familyNameFollows } from '../thai/name-places'
import { isSyllableEdge } from '../typography/words'
import { beginnings, pairAt, sieveOf } from './letter-pairs'
import { isStanding } from './standing-names/terms'

/** A term of the glossary where a text has it. */
export type NameMention = {
  readonly term: Term
  /** As it is written there. */
  readonly words: string
  readonly from: number
  readonly to: number
  /** Whether it is written as the glossary has it, or only alike (other capitals, hyphens, a plural). */
  readonly exact: boolean
}

const ids = new WeakMap<Term, string>()

/**
 * @param term a term of the glossary
 * @returns what stands for it where ideas, names and figures are compared by id: the same in every language
 */
export function nameId(term: Term): string {
  const known = ids.get(term)
  if (known !== undefined) return known
  const id = `name ${Object.values(term.forms).flat()[0]}`
  ids.set(term, id)
  return id
}

/** Finds the terms of the glossary in texts of one language. */
export type NameFinder = (text: string) => NameMention[]

const SPACED = /[\p{L}\p{M}\p{Nd}]/u
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u

/**
 * Prepares the search for the terms of the glossary in one language.
 *
 * @param terms the glossary
 * @param locale the language of the texts
 * @returns a search that gives the terms in the order of the text; of overlapping ones the longest
 */
export function nameFinder(terms: readonly Term[], locale: Locale): NameFinder {
  const known = finders.get(terms) ?? new Map<Locale, NameFinder>()
  finders.set(terms, known)
  const finder = known.get(locale) ?? prepared(terms, locale)
  known.set(locale, finder)
  return finder
}

/** Preparing takes as long as searching an article, so it is done once for a glossary. */
const finders = new WeakMap<readonly Term[], Map<Locale, NameFinder>>()

function prepared(terms: readonly Term[], locale: Locale): NameFinder {
  const forms = new Map<string, Term>()
  for (const term of terms)
    for (const form of written(term, locale)) forms.set(plain(form), forms.get(plain(form)) ?? term)
  if (forms.size === 0) return () => []
  const exactForms = new Set(
    terms.flatMap((term) => written(term, locale)).map((form) => form.replace(/\s+/g, ' ')),
  )
  const hyphenless = new Set([...exactForms].map(unhyphenated))
  const beginning = byBeginning([...forms.keys()])
  const sieve = sieveOf(forms.keys())
  return (text) => {
    const found: NameMention[] = []
    const lower = inSmallLetters(text)
    let at = 0
    for (const from of beginnings(sieve, lower)) {
      if (from < at) continue
      const alike = beginning.get(pairAt(lower, from))
      if (!alike) continue
      const candidates = alike.longer.get(lower.charCodeAt(from + 2)) ?? alike.short
      if (!candidates || !isEdge(text, from)) continue
      for (const form of candidates) {
        const end = endOf(form, lower, from)
        if (end === -1) continue
        let to = end
        // A plural or possessive is the same name.
        const ending = /^(?:['’]s|s['’]?|es)(?![\p{L}])/u.exec(text.slice(to, to + 4))
        if (ending && !SPACELESS.test(text[to - 1] ?? '')) to += ending[0].length
        if (!isEdge(text, to)) continue
        const term = forms.get(form) as Term
        if (isOtherPerson(form, term, text, to, locale)) continue
        const words = text.slice(from, to)
        const bare = text.slice(from, end).replace(/\s+/g, ' ')
        const isExact = exactForms.has(bare) || hyphenless.has(unhyphenated(bare))
        // "us" is not the US, and the standing names are nobody's to spell otherwise.
        const isTitle =
          /^(?:ministry|department|deputy minister|minister|permanent secretary) |(?<!foreign) (?:minister|ministry)$/.test(
            bare,
          )
        if (!isExact && isStanding(term) && !isTitle) continue
        if (isStanding(term) && endsLongerName(text, from, bare)) continue
        // A lower-case form may begin a sentence; a name keeps its capitals.
        const sentenceCase = exactForms.has(bare.charAt(0).toLowerCase() + bare.slice(1))
        const noun = isCommonNoun(bare, term.forms[locale]?.[0] ?? '')
        found.push({ term, words, from, to, exact: isExact || sentenceCase || noun || isTitle })
        at = to
        break
      }
    }
    return found
  }
}

/** The forms that begin with the same two letters: those that are no longer, and by their third letter all others and those. */
type Beginning = { short?: readonly string[]; readonly longer: Map<number, readonly string[]> }

/** Forms are looked up by their first letters, so that each place of a text is held against a few of them. */
function byBeginning(forms: readonly string[]): ReadonlyMap<number, Beginning> {
  const index = new Map<number, Beginning>()
  for (const form of [...forms].sort((a, b) => b.length - a.length)) {
    const pair = pairAt(form, 0)
    const alike = index.get(pair) ?? { longer: new Map<number, readonly string[]>() }
    index.set(pair, alike)
    if (form.length === 2) alike.short = [...(alike.short ?? []), form]
    else alike.longer.set(form.charCodeAt(2), [...(alike.longer.get(form.charCodeAt(2)) ?? []), form])
  }
  // What is as short as "US" begins like what is longer.
  for (const { short, longer } of index.values())
    for (const [letter, found] of short ? longer : []) longer.set(letter, [...found, ...(short ?? [])])
  return index
}

/** Where a form that begins here ends, or -1; a space of the form may be any spaces and hyphens in the text. */
function endOf(form: string, text: string, from: number): number {
  if (text.startsWith(form, from)) return from + form.length
  if (!form.includes(' ')) return -1
  let at = from
  // Most forms that begin alike are told apart by their first word.
  if (!text.startsWith(form.slice(0, form.indexOf(' ')), from)) return -1
  for (const [index, word] of form.split(' ').entries()) {
    if (index > 0) {
      const start = at
      while (GAP.test(text[at] ?? '')) at++
      if (at === start) return -1
    }
    if (!text.startsWith(word, at)) return -1
    at += word.length
  }
  return at
}

/** Two people may share a given name: of นายภาสกร บุญญลักษม์ อธิบดี… the glossary's ภาสกร ชัยรัตน์ is not named. */
function isOtherPerson(form: string, term: Term, text: string, to: number, locale: Locale): boolean {
  if (!familyNameFollows(text, to)) return false
  const family = (term.forms[locale] ?? []).filter((one) => plain(one).startsWith(`${form} `))
  return family.length > 0
}

/** The Small and Medium Enterprise Development Bank of Thailand is not the Bank of Thailand. */
function endsLongerName(text: string, from: number, words: string): boolean {
  const before = text.slice(Math.max(0, from - 20), from)
  // The German-Thai Chamber of Commerce is not the Thai one.
  if (/\p{Lu}\p{L}+-$/u.test(before) && words.includes(' ')) return true
  return words.startsWith('Bank of ') && /(?!The\b)\b\p{Lu}\p{Ll}+\s$/u.test(before)
}

/** A title is used as a common noun, too: "the director-general", or "the director general" as some houses write it. */
function isCommonNoun(words: string, agreed: string): boolean {
  // "Director-general" begins a sentence with it.
  if (!/^\p{Lu}/u.test(agreed) || /^\p{L}\p{Ll}+-\p{Ll}+$/u.test(words)) return true
  return /^\p{L}+-\p{L}+$/u.test(agreed) && /^\p{Ll}+ \p{Ll}+$/u.test(words)
}

const GAP = /[\s\u2010-\u2015-]/

/** The forms of a term, and English bodies the other way round: Commerce Ministry, and those who lead it. */
function written(term: Term, locale: Locale): string[] {
  return (term.forms[locale] ?? []).flatMap((form) => {
    const [, head, of] =
      /^(Ministry|Department|Office|Bureau|City|Prefecture|Province) of (?:the )?(.+)$/.exec(form) ?? []
    if (!head || !of) return [form]
    const led =
      head === 'Ministry'
        ? ['Minister', 'Permanent Secretary'].flatMap((post) => [
            ...['of', 'of the', 'for', 'for the'].map((link) => `${post} ${link} ${of}`),
            `${of} ${post}`,
          ])
        : []
    return [form, `${of} ${head}`, ...led]
  })
}

function unhyphenated(form: string): string {
  return form.replace(/[-‐-―\s]+/g, ' ')
}

function plain(form: string): string {
  return form
    .replace(/[-‐-―\s]+/g, ' ')
    .trim()
    .toLowerCase()
}

function isEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  return !(isSpaced(text, index - 1) && isSpaced(text, index)) && isSyllableEdge(text, index)
}

/** Whether a letter is one of a script that puts spaces between words. */
function isSpaced(text: string, index: number): boolean {
  const code = text.charCodeAt(index)
  // Thai and ASCII, most of both texts, are told without a pattern.
  if (code >= 0x0e00 && code <= 0x0e7f) return false
  if (code < 0x80)
    return (code >= 48 && code <= 57) || (code >= 65 && code <= 90) || (code >= 97 && code <= 122)
  const letter = text[index] as string
  return SPACED.test(letter) && !SPACELESS.test(letter)
}
