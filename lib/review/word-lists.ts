import { ENGLISH_DENIAL, ENGLISH_STAND_INS } from '../english/name-words'
import type { Locale } from '../i18n/locales'
import { THAI_DENIAL, THAI_STAND_INS } from '../thai/name-words'

/** Small words of a language that the review has to know. */
export type WordLists = {
  /** Letters that the same takes as one letter of Thai; measured on news of a few hundred words. */
  readonly length: number
  readonly standIns: { readonly person: RegExp; readonly country: RegExp; readonly body: RegExp }
  readonly denial: {
    /** Plain denials, each of which needs a counterpart. */
    readonly explicit: RegExp
    /** What looks like one and denies nothing. */
    readonly idiom: RegExp
    /** Anything that may render a denial of another language. */
    readonly any: RegExp
    /** Letters within which a denial has what it denies, and what ends its reach before. */
    readonly reach: number
    readonly end: RegExp
    /** The words about a place among which its denial would stand. */
    readonly around: (text: string, from: number, to: number) => string
  }
}

const LISTS: Readonly<Record<Locale, WordLists>> = {
  th: { length: 1, standIns: THAI_STAND_INS, denial: THAI_DENIAL },
  en: { length: 1.08, standIns: ENGLISH_STAND_INS, denial: ENGLISH_DENIAL },
}

/**
 * @param locale a language of the site
 * @returns its small words, or undefined when there are none yet
 */
export function wordLists(locale: Locale): WordLists | undefined {
  return LISTS[locale] ?? LISTS[new Intl.Locale(locale).language]
}

/**
 * @param from a language
 * @param to another
 * @returns how many letters of the second usually say what one of the first says; undefined when it is not known
 */
export function usualRatio(from: Locale, to: Locale): number | undefined {
  const [source, target] = [wordLists(from), wordLists(to)]
  return source && target ? target.length / source.length : undefined
}
