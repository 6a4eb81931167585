import { queryMatches, type TextMatch } from '../search/matches'
import type { QueryTerm } from '../search/query'
import type { SearchedPassage, SearchedText } from '../search/searched-text'

/** A piece of a text; `marked` where it matches. */
export type ExcerptPiece = { readonly text: string; readonly marked: boolean }

/** A passage of a result in its context, with the anchor that leads to it. */
export type Excerpt = { readonly anchor: string; readonly pieces: readonly ExcerptPiece[] }

/** An article that has all the words of a query. */
export type SearchResult = {
  readonly slug: string
  readonly date: string
  readonly shownDate: string
  readonly headline: readonly ExcerptPiece[]
  readonly excerpts: readonly Excerpt[]
}

const MOST_EXCERPTS = 3

/** Characters that are shown before a match, and from its beginning on. */
const BEFORE = 40
const BEHIND = 110

/** No line ends before the sign of what is left out. */
const BLANK_END = /[\s\u200b]+$/

/** What is left out between two parts is at least this many characters. */
const LEAST_GAP = 12

/**
 * Looks for the words of a query in an article.
 *
 * @param text the article's words
 * @param terms the words of the query, at least one
 * @param locale the article's language
 * @returns the result as it is shown, or undefined when a word of the query is not in the article
 */
export function resultOf(
  text: SearchedText,
  terms: readonly QueryTerm[],
  locale: string,
): SearchResult | undefined {
  const [slug, date, shownDate, ...passages] = text
  const found = passages.map((passage) => ({ passage, matches: queryMatches(passage, terms) }))
  if (distinct(found.flatMap(({ matches }) => matches)).size < terms.length) return undefined
  const [headline, ...rest] = found
  if (!headline) return undefined

  // First what has the most words that no passage before has, then what comes first.
  const shown: typeof rest = []
  const seen = new Set<number>()
  const gain = ({ matches }: (typeof rest)[number]) =>
    [...distinct(matches)].filter((term) => !seen.has(term)).length
  const left = rest.filter(({ matches }) => matches.length > 0)
  while (left.length > 0 && shown.length < MOST_EXCERPTS) {
    const best = left.reduce((a, b) => (gain(b) > gain(a) ? b : a))
    left.splice(left.indexOf(best), 1)
    shown.push(best)
    for (const { term } of best.matches) seen.add(term)
  }
  shown.sort((a, b) => rest.indexOf(a) - rest.indexOf(b))
  const excerpts = (shown.length > 0 ? shown : rest.slice(0, 1)).map(({ passage, matches }) => ({
    anchor: passage[0],
    pieces: excerptOf(passage, matches, locale),
  }))
  return {
    slug,
    date,
    shownDate,
    headline: piecesOf(headline.passage[1], headline.matches, 0, headline.passage[1].length),
    excerpts,
  }
}

function distinct(matches: readonly TextMatch[]): Set<number> {
  return new Set(matches.map(({ term }) => term))
}

/** The surroundings of the first match of each word; what is left out between and around them is told by a sign. */
function excerptOf([, text]: SearchedPassage, matches: readonly TextMatch[], locale: string): ExcerptPiece[] {
  const firsts = [...distinct(matches)].map(
    (term) => matches.find((match) => match.term === term)?.start ?? 0,
  )
  const windows: [start: number, end: number][] = []
  for (const first of firsts.length > 0 ? firsts.sort((a, b) => a - b) : [0]) {
    // A match that an edge falls into is shown whole.
    const across = (at: number) => matches.filter((match) => match.start < at && at < match.end)
    const early = wordEdge(text, first - BEFORE, locale)
    const late = text.slice(0, wordEdge(text, first + BEHIND, locale)).replace(BLANK_END, '').length
    const start = Math.min(early, ...across(early).map((match) => match.start))
    const end = Math.max(late, ...across(late).map((match) => match.end))
    const last = windows.at(-1)
    if (last && start <= last[1] + LEAST_GAP) last[1] = Math.max(last[1], end)
    else windows.push([start, end])
  }
  const pieces = windows.flatMap(([start, end], index) => [
    ...(index > 0 || start > 0 ? [{ text: index > 0 ? ' … ' : '… ', marked: false }] : []),
    ...piecesOf(text, matches, start, end),
  ])
  return (windows.at(-1)?.[1] ?? 0) < text.length ? [...pieces, { text: '\u00a0…', marked: false }] : pieces
}

/** The beginning of the word that a place is in. Only what is shown depends on how a browser parts Thai. */
function wordEdge(text: string, at: number, locale: string): number {
  if (at <= 0) return 0
  if (at >= text.length) return text.length
  const edge = new Intl.Segmenter(locale, { granularity: 'word' }).segment(text).containing(at)?.index ?? at
  // A figure is not parted from what it counts.
  return text[edge - 1] === '\u00a0' ? wordEdge(text, edge - 2, locale) : edge
}

/** A part of a text with its matches; those that overlap are one. */
function piecesOf(text: string, matches: readonly TextMatch[], start: number, end: number): ExcerptPiece[] {
  const pieces: ExcerptPiece[] = []
  const add = (from: number, to: number, marked: boolean) => {
    if (to > from) pieces.push({ text: text.slice(from, to), marked })
  }
  let at = start
  let marks = start
  for (const match of matches.filter((match) => match.start < end && match.end > start)) {
    if (match.start > at) {
      add(marks, at, true)
      add(at, match.start, false)
      marks = match.start
    } else if (marks === at) marks = Math.max(at, match.start)
    at = Math.max(at, Math.min(match.end, end))
  }
  add(marks, at, at > start)
  add(at, end, false)
  return pieces
}
