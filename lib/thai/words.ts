const wordSegmenters = new Map<string, Intl.Segmenter>()
const graphemeSegmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' })

/**
 * The segmenter of a language's words. Thai, Lao, Khmer, Japanese and Chinese put no spaces between words:
 * it finds them with the dictionaries of Unicode's ICU.
 *
 * @param locale a BCP 47 language tag
 * @returns a segmenter, made once for each language
 */
export function wordSegmenter(locale: string): Intl.Segmenter {
  let segmenter = wordSegmenters.get(locale)
  if (!segmenter) {
    segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
    wordSegmenters.set(locale, segmenter)
  }
  return segmenter
}

/**
 * Counts the words of a text; figures are words, punctuation and spaces are not.
 *
 * @param text plain text
 * @param locale the language that it is in
 * @returns the number of words
 */
export function countWords(text: string, locale: string): number {
  let count = 0
  for (const segment of wordSegmenter(locale).segment(text)) if (segment.isWordLike) count++
  return count
}

/**
 * Counts what a reader sees as one character: a consonant with its vowel and tone marks is one.
 *
 * @param text plain text
 * @returns the number of extended grapheme clusters (Unicode Standard Annex 29)
 */
export function countGraphemes(text: string): number {
  let count = 0
  for (const _ of graphemeSegmenter.segment(text)) count++
  return count
}

/**
 * Whether a text can be cut at a place without tearing a written syllable apart: between two grapheme clusters, not
 * behind a vowel that is written before its consonant (เก), not before one that is written after it (กา).
 *
 * @param text plain text
 * @param index the place, in UTF-16 code units
 * @returns true at a clean edge, and at both ends of the text
 */
export function isSyllableEdge(text: string, index: number): boolean {
  if (index <= 0 || index >= text.length) return true
  if (/[เแโใไ]/.test(text[index - 1] as string)) return false
  return !/[\p{M}ะาำๅ]/u.test(text[index] as string)
}
