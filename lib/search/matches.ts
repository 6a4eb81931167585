import { type FoldedText, foldText } from './fold'
import type { QueryTerm } from './query'
import type { SearchedPassage } from './searched-text'

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
    ...term.forms.flatMap((form) => places(folded, form, index)),
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
