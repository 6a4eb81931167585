import { memoize } from '../memoize'
import type { Span } from './spans'
import { isSyllableEdge } from './words'

/** A name may run over a line end of the file, so its spaces are any white space. */
const patternsOf = memoize((names: readonly string[]): readonly RegExp[] =>
  [...new Set(names.map((name) => name.trim()))]
    .filter((name) => name !== '')
    .sort((a, b) => b.length - a.length)
    .map((name) => new RegExp(name.replace(/[.\\+*?^$()[\]{}|/]/g, '\\$&').replaceAll(/\s+/g, '\\s+'), 'gu')),
)

const SPACED_LETTER = /[\p{L}\p{M}\p{Nd}]/u
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u

/** Whether a name can begin or end between these two characters. */
function isNameEdge(text: string, index: number): boolean {
  const before = text[index - 1]
  const after = text[index]
  if (before === undefined || after === undefined) return true
  const inWord = [before, after].every((letter) => SPACED_LETTER.test(letter) && !SPACELESS.test(letter))
  return !inWord && isSyllableEdge(text, index)
}

/**
 * Finds names in a text. A word segmenter cannot be asked where a Thai name ends, because it does not know the name
 * (it reads นางาซากิ as นางา and ซากิ): a name is one where it begins and ends at the edge of a syllable or, in scripts
 * with spaces, of a word.
 *
 * @param text plain text
 * @param names names as written; the same array should be passed each time, so that it is prepared once
 * @returns spans, those of longer names first; they may overlap
 */
export function nameSpans(text: string, names: readonly string[]): Span[] {
  const spans: Span[] = []
  for (const pattern of patternsOf(names)) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length }
      if (isNameEdge(text, span.start) && isNameEdge(text, span.end)) spans.push(span)
    }
  }
  return spans
}
