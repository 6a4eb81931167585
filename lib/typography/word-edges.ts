import { isSyllableEdge, wordSegments } from './words'

/** Tells where the words of a text begin and end, so that nothing is found inside a word. */
export type WordEdges = (place: number) => boolean

const SPACED = /[\p{L}\p{M}\p{N}]/u

/**
 * @param text a text
 * @param locale its language
 * @returns whether a known word may end at a place: in Thai, where the dictionary takes คนใน for one word, wherever a
 *   syllable may, elsewhere at the edge of a word
 */
export function wordEnds(text: string, locale: string): WordEdges {
  return locale === 'th' ? (place) => isSyllableEdge(text, place) : wordEdges(text, locale)
}

/**
 * @param text a text
 * @param locale its language; words that no spaces part are found by the dictionary of `Intl.Segmenter`
 * @returns whether a place of the text is at the edge of a word
 */
export function wordEdges(text: string, locale: string): WordEdges {
  if (locale !== 'th') {
    return (place) => !(SPACED.test(text[place - 1] ?? '') && SPACED.test(text[place] ?? ''))
  }
  const edges = new Set<number>([text.length])
  for (const { index } of wordSegments(text, locale)) edges.add(index)
  return (place) => edges.has(place)
}
