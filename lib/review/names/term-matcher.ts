import type { Term } from '../../content/site/glossary'
import type { Locale } from '../../i18n/locales'
import { wordEdges } from '../../typography/word-edges'
import { isSyllableEdge } from '../../typography/words'
import { lowerCaseSameLength } from './lower-case'

/** A term where a text has it. */
export type TermMatch = {
  readonly term: Term
  /** As it is written there. */
  readonly words: string
  readonly from: number
  readonly to: number
  /** Whether it is written as the term has it, or only alike (other capitals, hyphens). */
  readonly exact: boolean
}

/** Finds terms in texts of one language: in the order of the text, of overlapping ones the longest. */
export type TermMatcher = (text: string) => TermMatch[]

const THAI = /[\u0e01-\u0e4e]/
/** Thai words of so few letters are looked for where the dictionary has a word: ลาว is not in ทองลาวรรณ. */
const SHORT = 5

type Form = { readonly term: Term; readonly form: string; readonly plain: string }

/**
 * Prepares the search for terms in one language.
 *
 * @param terms the terms; where two have the same form, the first counts
 * @param locale the language of the texts
 * @returns a function that finds the terms in a text
 */
export function createTermMatcher(terms: readonly Term[], locale: Locale): TermMatcher {
  const byStart = new Map<string, Form[]>()
  for (const term of terms) {
    for (const form of (term.forms[locale] ?? []).flatMap(alsoWritten)) {
      const plain = folded(form)
      const start = plain.slice(0, 2)
      byStart.set(start, [...(byStart.get(start) ?? []), { term, form, plain }])
    }
  }
  for (const forms of byStart.values()) forms.sort((a, b) => b.form.length - a.form.length)
  return (text) => {
    const plain = folded(text)
    let isWord: ((place: number) => boolean) | undefined
    const isEdge = (place: number, isShort: boolean) => {
      if (!isShort) return isOutside(text, place) && isSyllableEdge(text, place)
      isWord ??= wordEdges(text, locale)
      return isWord(place)
    }
    const found: TermMatch[] = []
    for (let at = 0; at < plain.length; at++) {
      const match = longestAt(text, plain, at, byStart.get(plain.slice(at, at + 2)) ?? [], isEdge)
      if (!match) continue
      found.push(match)
      at = match.to - 1
    }
    return found
  }
}

/** English bodies have their name the other way round as well: Commerce Ministry. */
function alsoWritten(form: string): string[] {
  const [, head, of] =
    /^(Ministry|Department|Office|Bureau|Prefecture|Province) of (?:the )?(.+)$/.exec(form) ?? []
  return head && of ? [form, `${of} ${head}`] : [form]
}

function longestAt(
  text: string,
  plain: string,
  from: number,
  forms: readonly Form[],
  isEdge: (place: number, isShort: boolean) => boolean,
): TermMatch | undefined {
  for (const { term, form, plain: wanted } of forms) {
    if (!plain.startsWith(wanted, from)) continue
    const end = from + form.length
    const isShort = THAI.test(form) && form.length <= SHORT
    // A plural or possessive is the same name.
    const ending = THAI.test(form)
      ? ''
      : (/^(?:'s|s'?|es)(?!\p{L})/u.exec(plain.slice(end, end + 4))?.[0] ?? '')
    const to = end + ending.length
    if (!isEdge(from, isShort) || !isEdge(to, isShort)) continue
    const words = text.slice(from, to)
    const written = text.slice(from, end)
    // "us" is not the US: a form in capitals has two of them at least (MoU).
    if (/^[A-Z.]{2,4}$/.test(form) && !/[A-Z].*[A-Z]/.test(written)) continue
    if (/^\p{Lu}/u.test(form) && /^\p{Ll}+$/u.test(written)) continue
    return { term, words, from, to, exact: isAsAgreed(written, form) }
  }
  return undefined
}

/**
 * A hyphen may stand for a space ("central-government funds"), and a title may be a common noun ("the director-general");
 * a form in small letters may begin a sentence with a capital.
 */
function isAsAgreed(written: string, form: string): boolean {
  const [one = '', other = ''] = [written, form].map((text) => text.replace(/[\s\u2010-\u2015-]/g, ' '))
  const isTitle = !/\p{Lu}{2}/u.test(other) && other.includes(' ') && /^\p{L}?[^\p{Lu}]*$/u.test(one)
  return one === other || one.slice(1) === other.slice(1) || isTitle
}

/** Letters in one case, and one space, apostrophe and hyphen for all: place by place the same. */
function folded(text: string): string {
  return lowerCaseSameLength(text)
    .replace(/[\s\u2010-\u2015-]/g, ' ')
    .replace(/[’‘]/g, "'")
}

function isOutside(text: string, place: number): boolean {
  const isLetter = (letter: string | undefined) =>
    letter !== undefined && /[\p{L}\p{M}\p{Nd}]/u.test(letter) && !THAI.test(letter)
  return !(isLetter(text[place - 1]) && isLetter(text[place]))
}
