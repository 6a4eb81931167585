import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import { isSyllableEdge } from '../thai/words'

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
  const byForm = new Map<string, Term>()
  for (const term of terms)
    for (const form of written(term, locale)) byForm.set(plain(form), byForm.get(plain(form)) ?? term)
  if (byForm.size === 0) return () => []
  const exactForms = new Set(
    terms.flatMap((term) => written(term, locale)).map((form) => form.replace(/\s+/g, ' ')),
  )
  const hyphenless = new Set([...exactForms].map(unhyphenated))
  const pattern = new RegExp(
    [...byForm.keys()]
      .sort((a, b) => b.length - a.length)
      .map((form) => form.split(' ').map(escaped).join('[\\s\\u2010-\\u2015-]+'))
      .join('|'),
    // Case costs time, and most scripts have none.
    [...byForm.keys()].some((form) => form !== form.toUpperCase()) ? 'gi' : 'g',
  )
  return (text) => {
    const found: NameMention[] = []
    for (const match of text.matchAll(pattern)) {
      const from = match.index
      let to = from + match[0].length
      // A plural or possessive is the same name.
      const ending = /^(?:['’]s|s['’]?|es)(?![\p{L}])/u.exec(text.slice(to))
      if (ending && !SPACELESS.test(text[to - 1] ?? '')) to += ending[0].length
      if (!isEdge(text, from) || !isEdge(text, to)) continue
      const term = byForm.get(plain(match[0]))
      if (!term) continue
      const words = text.slice(from, to)
      const bare = match[0].replace(/\s+/g, ' ')
      // A lower-case form may begin a sentence; a name keeps its capitals.
      const sentenceCase = exactForms.has(bare.charAt(0).toLowerCase() + bare.slice(1))
      // So does a title that is used as a common noun: "the director-general".
      const noun = !/^\p{Lu}/u.test(term.forms[locale]?.[0] ?? '') || /^\p{Ll}+-\p{Ll}+$/u.test(bare)
      found.push({
        term,
        words,
        from,
        to,
        exact: exactForms.has(bare) || sentenceCase || noun || hyphenless.has(unhyphenated(bare)),
      })
    }
    return found
  }
}

/** The forms of a term, and English bodies the other way round: Commerce Ministry for Ministry of Commerce. */
function written(term: Term, locale: Locale): string[] {
  return (term.forms[locale] ?? []).flatMap((form) => {
    const turned = /^(Ministry|Department|Office|Bureau|City|Prefecture|Province) of (?:the )?(.+)$/.exec(
      form,
    )
    return turned ? [form, `${turned[2]} ${turned[1]}`] : [form]
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

function escaped(word: string): string {
  return word.replace(/[.\\+*?^$()[\]{}|/]/g, '\\$&')
}

function isEdge(text: string, index: number): boolean {
  const pair = [text[index - 1], text[index]]
  if (pair.includes(undefined)) return true
  return (
    !pair.every((letter) => SPACED.test(letter ?? '') && !SPACELESS.test(letter ?? '')) &&
    isSyllableEdge(text, index)
  )
}
