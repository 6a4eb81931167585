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

/** Addresses and names of files are the same in every language. */
const ADDRESS = /(?:https?:\/\/|www\.)\S+|(?<![\w.-])[\w.-]+\.[a-z]{2,5}\b/giu

/** So many words in capitals are a name or an office: Chief Executive Officer, BYD Atto 3 Standard Range. */
const MOST_WORDS_OF_NAME = 8

/**
 * @param passage a part of a version
 * @param locale the language that it should be in
 * @returns whether most of its letters are of a script that the language is not written in, names and addresses aside
 */
export function isForeign({ text: written, kind }: ReviewPassage, locale: Locale): boolean {
  const text = written.replace(ADDRESS, ' ')
  const foreign = text.match(foreignLetters(locale))?.length ?? 0
  if (foreign < LEAST_FOREIGN) return false
  const all = text.match(/\p{L}/gu)?.length ?? 0
  if (all < LEAST_LETTERS || foreign / all <= (MOST_FOREIGN[scriptOf(locale)] ?? MOST_FOREIGN_ELSEWHERE))
    return false
  return !(kind === 'table' || kind === 'item' || all > foreign) || !isOfNames(text, kind)
}

/** Whether its Latin words all begin with capitals, and are few where they are not the names of a whole table. */
function isOfNames(text: string, kind: ReviewPassage['kind']): boolean {
  const words = text.match(/\p{sc=Latn}[\p{sc=Latn}\p{M}'’-]+/gu) ?? []
  const isShort = kind === 'table' || words.length <= MOST_WORDS_OF_NAME
  return isShort && words.every((word) => /^\p{Lu}/u.test(word))
}
