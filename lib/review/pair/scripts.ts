import type { Locale } from '../../i18n/locales'
import { lettersOf, scriptOf } from '../../i18n/scripts'
import { memoize } from '../../memoize'
import type { ReviewPassage } from './reviewed-text'

/** Fewer letters than these are no sentence. */
const LEAST_LETTERS = 13
const LEAST_FOREIGN = 7
/** Thai may have many names in Latin letters; English has none in Thai ones. */
const MOST_FOREIGN: Readonly<Record<string, number>> = { Latn: 0.5 }
const MOST_FOREIGN_ELSEWHERE = 0.8

/** Letters of any script that a language is not written in. */
const foreignLetters = memoize((locale: Locale) => new RegExp(`(?![${lettersOf(locale)}])[\\p{L}]`, 'gu'))

/**
 * @param passage a part of a version
 * @param locale the language that it should be in
 * @returns whether most of its letters are of a script that the language is not written in
 */
export function isForeign({ text }: ReviewPassage, locale: Locale): boolean {
  const foreign = text.match(foreignLetters(locale))?.length ?? 0
  if (foreign < LEAST_FOREIGN) return false
  const all = text.match(/\p{L}/gu)?.length ?? 0
  return all >= LEAST_LETTERS && foreign / all > (MOST_FOREIGN[scriptOf(locale)] ?? MOST_FOREIGN_ELSEWHERE)
}
