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

/** V8 copies the text for each of its segments, so a long one is segmented in parts. */
const PART = 1000
const WORD_LETTER = /[\p{L}\p{M}\p{N}'’._-]/u

/**
 * Finds the words of a text, in time that grows with its length.
 *
 * @param text plain text
 * @param locale a BCP 47 language tag
 * @returns its segments in order: words, and what is between them
 */
export function* wordSegments(
  text: string,
  locale: string,
): Generator<{ index: number; end: number; isWord: boolean }> {
  const segmenter = wordSegmenter(locale)
  for (let start = 0; start < text.length; ) {
    const end = endOfPart(text, start)
    for (const { index, segment, isWordLike } of segmenter.segment(text.slice(start, end)))
      yield { index: start + index, end: start + index + segment.length, isWord: isWordLike === true }
    start = end
  }
}

/** A part ends before a space; where there is none, before another sign, or between two syllables at worst. */
function endOfPart(text: string, start: number): number {
  if (text.length - start <= PART) return text.length
  const least = start + PART / 2
  const ends = [
    (at: number) => /\s/.test(text[at] ?? '') && !/\s/.test(text[at - 1] ?? ''),
    (at: number) => !WORD_LETTER.test(text[at] ?? '') && WORD_LETTER.test(text[at - 1] ?? ''),
    (at: number) => isSyllableEdge(text, at),
  ]
  for (const isEnd of ends) for (let at = start + PART; at > least; at--) if (isEnd(at)) return at
  return start + PART
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
  for (const { isWord } of wordSegments(text, locale)) if (isWord) count++
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
  const before = text.charCodeAt(index - 1)
  // เแโใไ
  if (before >= 0x0e40 && before <= 0x0e44) return false
  const after = text.charCodeAt(index)
  // What both texts consist of for the most part is told without a pattern: this is asked at every name.
  if (after < 0x0300) return true
  if (after >= 0x0e01 && after <= 0x0e5b) return !DEPENDENT.has(after)
  return !/\p{M}/u.test(text[index] as string)
}

/** Thai vowels behind and around a consonant, tone marks and the other marks: all but the consonants and digits. */
const DEPENDENT = new Set(
  [
    ...'ะาำๅ\u0e31\u0e34\u0e35\u0e36\u0e37\u0e38\u0e39\u0e3a\u0e47\u0e48\u0e49\u0e4a\u0e4b\u0e4c\u0e4d\u0e4e',
  ].map((letter) => letter.charCodeAt(0)),
)
