import { fitsOneLine, type Span } from './spans'
import { isSyllableEdge, wordSegmenter } from './words'

/** Scripts without spaces between words whose line breaks a browser finds by dictionary. */
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

const OPENING = /[“‘«‹([{]+/gu
const CLOSING = /[”’»›)\]}]+/gu
const STRAIGHT = /"/g

function wordAt(text: string, index: number, locale: string): Span | undefined {
  if (!SPACELESS.test(text[index] ?? '')) return undefined
  // A word never reaches over a space, and the dictionary is slow: it is asked only about what is between two.
  let from = index
  while (from > 0 && !/\s/.test(text[from - 1] as string)) from--
  const stretch = /^\S+/.exec(text.slice(from))?.[0] ?? ''
  const segment = wordSegmenter(locale)
    .segment(stretch)
    .containing(index - from)
  return segment && { start: from + segment.index, end: from + segment.index + segment.segment.length }
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
  for (const mark of text.matchAll(/ฯลฯ|(?:\s?ๆ)+|ฯ/gu)) {
    const end = mark.index + mark[0].length
    // Where the mark follows an element that is not text, such as code, it still keeps its own space.
    let start = mark.index
    if (mark[0] !== 'ฯลฯ') {
      start = wordAt(text, mark.index - 1, locale)?.start ?? mark.index
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
  const open = (start: number, end: number) => {
    const word = wordAt(text, end, locale)
    if (word) spans.push({ start, end: word.end })
  }
  const close = (start: number, end: number) => {
    const word = wordAt(text, start - 1, locale)
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
