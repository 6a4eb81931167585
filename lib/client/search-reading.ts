import type { QueryTerm } from '../search/query'
import { resultOf, type SearchResult } from './search-excerpt'
import type { SearchIndex } from './search-index'

/** What has been found for some words, as far as it has been read. */
export type Found = {
  readonly results: readonly SearchResult[]
  /** How many articles have them all; about, unless `isCertain`. */
  readonly count: number
  readonly isCertain: boolean
  readonly hasMore: boolean
}

/** Texts that are read without any result before the rest is given up. */
const MOST_IN_VAIN = 20

/**
 * Finds the articles with some words.
 *
 * @param index the index of the page's language
 * @param terms the words
 * @param locale the language
 * @returns reads so many of them, the newest first, or all that there are
 */
export async function articlesWith(
  index: SearchIndex,
  terms: readonly QueryTerm[],
  locale: string,
): Promise<(wanted: number) => Promise<Found>> {
  const sums = await index.find(terms)
  const results: SearchResult[] = []
  let read = 0
  // Without regard to tones the index announces more than is true: not all of it is to be read for nothing.
  const inVain = terms.some(({ anyTone }) => anyTone) ? MOST_IN_VAIN : Number.POSITIVE_INFINITY
  return async (wanted) => {
    while (results.length < wanted && read < sums.length && (results.length > 0 || read < inVain)) {
      const next = sums.slice(read, read + wanted - results.length)
      const texts = await Promise.all(next.map((sum) => index.text(sum)))
      read += next.length
      results.push(...texts.flatMap((text) => resultOf(text, terms, locale) ?? []))
    }
    const hasMore = read < sums.length
    return {
      results,
      count: sums.length - read + results.length,
      isCertain: !hasMore || index.isCertain(terms),
      hasMore,
    }
  }
}
