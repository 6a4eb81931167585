import { type FoldedText, foldText, withoutTones } from './fold'
import type { QueryTerm } from './query'
import type { SearchedPassage } from './searched-text'
import { STEMMED, stemOf } from './stem'

/** A part of a text, in UTF-16 units; `term` is the place of the word that matches in the query. */
export type TextMatch = { readonly start: number; readonly end: number; readonly term: number }

/**
 * Finds the words of a query in a passage.
 *
 * @param passage a part of an article
 * @param terms the words of the query
 * @returns whole letters with all their marks, in the order of the text; those of several words may overlap
 */
export function queryMatches([, text, ...years]: SearchedPassage, terms: readonly QueryTerm[]): TextMatch[] {
  const folded = foldText(text)
  const matches = terms.flatMap((term, index) => [
    ...term.forms.flatMap((form) => places(term.anyTone ? toneless(folded) : folded, form, index)),
    ...(term.stem ? wordsOf(folded, term.stem, index) : []),
    ...years
      .filter(([, , year]) => year === term.year)
      .map(([start, length]) => ({ start, end: start + length, term: index })),
  ])
  return matches.sort((a, b) => a.start - b.start || b.end - a.end)
}

function places({ text, from, to }: FoldedText, form: string, term: number): TextMatch[] {
  const found: TextMatch[] = []
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length))
    found.push({ start: from[at] ?? 0, end: to[at + form.length - 1] ?? 0, term })
  return found
}

function wordsOf({ text, from, to }: FoldedText, stem: string, term: number): TextMatch[] {
  return [...text.matchAll(STEMMED)].flatMap(({ 0: word, index }) =>
    stemOf(word) === stem ? { start: from[index] ?? 0, end: to[index + word.length - 1] ?? 0, term } : [],
  )
}

/** Without the tone marks; each letter still knows where it stands in the text, with its tone. */
function toneless({ text, from, to }: FoldedText): FoldedText {
  const kept = [...from.keys()].filter((at) => withoutTones(text.charAt(at)) !== '')
  return {
    text: withoutTones(text),
    from: kept.map((at) => from[at] ?? 0),
    to: kept.map((at) => to[at] ?? 0),
  }
}
