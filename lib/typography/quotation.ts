import { fitsOneLine, type Span } from './spans'
import { isSyllableEdge, wordSegments } from './words'

/** Scripts without spaces between words whose line breaks a browser finds by dictionary. */
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

const SPACE = /\s/
const OPENING = /[“‘«‹([{]+/gu
const CLOSING = /[”’»›)\]}]+/gu
const STRAIGHT = /"/g

/** Finds the word at a place of a text, where its script has no spaces between words. */
type WordAt = (index: number) => Span | undefined

function wordsOf(text: string, locale: string): WordAt {
  // A word never reaches over a space, and the dictionary is slow: it is asked once about what is between two.
  let stretch: Span = { start: 0, end: 0 }
  let words: readonly Span[] = []
  const read = (index: number) => {
    let [start, end] = [index, index]
    while (start > 0 && !SPACE.test(text[start - 1] as string)) start--
    while (end < text.length && !SPACE.test(text[end] as string)) end++
    stretch = { start, end }
    words = [...wordSegments(text.slice(start, end), locale)].map((word) => ({
      start: start + word.index,
      end: start + word.end,
    }))
  }
  return (index) => {
    if (!SPACELESS.test(text[index] ?? '')) return undefined
    if (index < stretch.start || index >= stretch.end) read(index)
    let [low, high] = [0, words.length - 1]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((words[middle]?.end ?? 0) <= index) low = middle + 1
      else high = middle
    }
    return words[low]
  }
}

/**
 * Finds what may never begin a line and the word before it: ๆ, which repeats that word and often has a space before
 * it (ต่าง ๆ), and ฯ, which abbreviates it; and ฯลฯ as a whole.
 *
 * @param text plain text
 * @param locale the language that it is in
 * @returns spans that begin with the word
 */
export function repetitionSpans(text: string, locale: string): Span[] {
  const spans: Span[] = []
  const wordAt = wordsOf(text, locale)
  for (const mark of text.matchAll(/ฯลฯ|(?:\s?ๆ)+|ฯ/gu)) {
    const end = mark.index + mark[0].length
    // Where the mark follows an element that is not text, such as code, it still keeps its own space.
    let start = mark.index
    if (mark[0] !== 'ฯลฯ') {
      start = wordAt(mark.index - 1)?.start ?? mark.index
      // A word that is too long to be kept gives its last syllable, so that the mark never stands alone.
      if (!fitsOneLine(text, { start, end })) {
        start = mark.index - 1
        while (!isSyllableEdge(text, start)) start--
      }
    }
    spans.push({ start, end })
  }
  return spans
}

/**
 * Finds quotation marks and brackets with the word on their inner side, in scripts written without spaces.
 *
 * @param text plain text
 * @param locale the language that it is in
 * @returns spans from an opening mark to the end of its first word, and from the last word to its closing mark
 */
export function quotationSpans(text: string, locale: string): Span[] {
  const spans: Span[] = []
  const wordAt = wordsOf(text, locale)
  const open = (start: number, end: number) => {
    const word = wordAt(end)
    if (word) spans.push({ start, end: word.end })
  }
  const close = (start: number, end: number) => {
    const word = wordAt(start - 1)
    if (word) spans.push({ start: word.start, end })
  }
  for (const mark of text.matchAll(OPENING)) open(mark.index, mark.index + mark[0].length)
  for (const mark of text.matchAll(CLOSING)) close(mark.index, mark.index + mark[0].length)
  let opening = true
  for (const mark of text.matchAll(STRAIGHT)) {
    if (opening) open(mark.index, mark.index + 1)
    else close(mark.index, mark.index + 1)
    opening = !opening
  }
  return spans
}
