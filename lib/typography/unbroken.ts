import { type CompoundWords, joinCompounds, NO_COMPOUNDS, prefixedSpans } from './compounds'
import { mayEndLine, sticksToWordBefore, wordStarts } from './line-ends'
import { nameSpans } from './names'
import { figureSpans, quantitySpans } from './quantities'
import { quotationSpans, repetitionSpans } from './quotation'
import { apart, joinSpans, type Span, touching } from './spans'
import { countGraphemes, isSyllableEdge } from './words'

/** What is kept whole in a text. */
export type KeptWords = {
  /** The language that the text is in. */
  readonly locale: string
  /** Names to keep whole; pass the same array again, so that it is prepared once. */
  readonly names: readonly string[]
  /** Words that the dictionary parts; none where it is left out. */
  readonly words?: CompoundWords
}

/** Where the lines of a text may end. */
export type LineEnds = {
  /** The places where a word begins, or what is between words, in order. */
  readonly starts: readonly number[]
  /** What is never divided, however narrow the line: words, and what is short or belongs to a word. */
  readonly whole: readonly Span[]
  /** What is divided only where lines are narrow: longer names, figures, words with a prefix. Each has several of `whole` or none. */
  readonly wholeWhereWide: readonly Span[]
}

/**
 * A name of up to so many grapheme clusters is never divided: some 90 px at 17 px, a third of the line of a screen of 320 px.
 * Kept whole, what is longer leaves lines half empty.
 */
export const LONGEST_ON_PHONE = 9

/** The same for figures, whose digits are narrow, and for words with a prefix: ผู้ประกอบการ has so many. */
const LONGEST_FIGURE_ON_PHONE = 10

/** Scripts whose words a browser finds by a dictionary, each browser by its own. */
const BY_DICTIONARY = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}]/u

/**
 * Finds where the lines of a text may end, so that all browsers end them alike. A name is as it is written; between names
 * words are those of the dictionary and of a list.
 *
 * @param text plain text, of one paragraph at most
 * @param kept its language, the names and the words
 * @returns spans in the order of the text; those of one list do not overlap
 */
export function lineEnds(text: string, kept: KeptWords): LineEnds {
  const { locale, names, words = NO_COMPOUNDS } = kept
  const isShort = (span: Span) => isAtMost(LONGEST_ON_PHONE, text, span)
  const isShortFigure = (span: Span) => isAtMost(LONGEST_FIGURE_ON_PHONE, text, span)
  const named = joinSpans(text, nameSpans(text, names))
  const parts = named.flatMap((name) => (isShort(name) ? [name] : spacedParts(text, name).filter(isShort)))
  const starts = startsOf(text, parts, kept)
  const pieces = starts.map((start, index) => ({ start, end: starts[index + 1] ?? text.length }))
  const prefixed = prefixedSpans(text, starts, words)
  const dashed = joinSpans(text, dashedSpans(text, pieces))
  const quantities = quantitySpans(text)
  const attached = [...repetitionSpans(text, locale), ...quotationSpans(text, locale)]
  const whole = joinSpans(text, [
    ...pieces.filter(({ start }) => BY_DICTIONARY.test(text[start] as string)),
    ...parts,
    ...stuckSpans(text, pieces),
    ...dashed.filter(isShort),
    ...prefixed.filter(isShortFigure),
    ...joinSpans(text, quantities).flatMap((span) =>
      isShortFigure(span) ? [span] : figureSpans(text, span, starts),
    ),
    ...attached,
  ])
  const wide = joinSpans(text, [...named, ...quantities, ...prefixed, ...dashed, ...attached]).filter(
    (span) => !isShort(span),
  )
  return {
    starts,
    whole: whole.filter((span) => canBreak(text.slice(span.start, span.end))),
    wholeWhereWide: apart(wide.map((span) => around(span, whole))).filter((span) => {
      const [first] = touching(whole, span)
      return first === undefined || first.end < span.end
    }),
  }
}

/**
 * @param text plain text
 * @param ends where its lines may end
 * @returns the places without a space where a line may end and a browser would have to ask a dictionary, in order
 */
export function unspacedEnds(text: string, { starts, whole }: LineEnds): readonly number[] {
  const isAsked = (place: number) =>
    place > 0 &&
    BY_DICTIONARY.test(text.slice(place - 2, place + 2)) &&
    !/\s/.test(text.slice(place - 1, place + 1))
  return starts.filter(
    (place) =>
      isAsked(place) && touching(whole, { start: place, end: place }).length === 0 && mayEndLine(text, place),
  )
}

/**
 * @param text plain text
 * @param ends its ends
 * @param mark what is put where a line may end without a space
 * @returns the text for a script that sets it: with the marks, and no-break spaces where a line may not end
 */
export function withMarkedEnds(text: string, ends: LineEnds, mark: string): string {
  const places = unspacedEnds(text, ends)
  const kept = ends.whole.reduce(
    (kept, { start, end }) =>
      kept.slice(0, start) + kept.slice(start, end).replaceAll(' ', '\u00a0') + kept.slice(end),
    text,
  )
  return [0, ...places].map((start, index) => kept.slice(start, places[index])).join(mark)
}

/**
 * @param text a run of text
 * @returns whether a browser might find a place in it to break a line; if not, it needs no keeping
 */
export function canBreak(text: string): boolean {
  if (/^(?:[\p{sc=Latn}\p{M}]+|[\d.,:]+|.)$/u.test(text)) return false
  for (let at = 1; at < text.length; at++) if (isSyllableEdge(text, at)) return true
  return false
}

/** The parts of a name between its spaces; a name without spaces has none. */
function spacedParts(text: string, { start, end }: Span): Span[] {
  const parts = [...text.slice(start, end).matchAll(/\S+/gu)]
  if (parts.length === 1) return []
  return parts.map((part) => ({ start: start + part.index, end: start + part.index + part[0].length }))
}

/** The places where words begin, each name read by itself: a dictionary does not know where it ends. */
function startsOf(
  text: string,
  names: readonly Span[],
  { locale, words = NO_COMPOUNDS }: KeptWords,
): readonly number[] {
  const starts: number[] = []
  const segment = (part: string) => wordStarts(part, locale)
  let at = 0
  const read = (end: number) => {
    const part = text.slice(at, end)
    for (const start of joinCompounds(part, segment(part), words, segment)) starts.push(at + start)
  }
  for (const { start, end } of names) {
    read(start)
    starts.push(start)
    at = end
  }
  read(text.length)
  return starts
}

function isAtMost(longest: number, text: string, { start, end }: Span): boolean {
  return end - start <= longest || countGraphemes(text.slice(start, end)) <= longest
}

/** Marks that no line begins with, with the word before them: Firefox takes a dash to a line of its own. */
function stuckSpans(text: string, pieces: readonly Span[]): Span[] {
  return pieces.flatMap((piece, index) => {
    const before = pieces[index - 1]
    if (!before || !BY_DICTIONARY.test(text[piece.start - 1] as string)) return []
    return sticksToWordBefore(text, piece.start) ? [{ start: before.start, end: piece.end }] : []
  })
}

/** Two words that a dash joins: ไทย–ญี่ปุ่น. */
function dashedSpans(text: string, pieces: readonly Span[]): Span[] {
  const isWord = (piece: Span | undefined) => piece && BY_DICTIONARY.test(text[piece.start] as string)
  return pieces.flatMap(({ start, end }, index) => {
    const [before, after] = [pieces[index - 1], pieces[index + 1]]
    if (!/^[-–]$/.test(text.slice(start, end)) || !isWord(before) || !isWord(after)) return []
    return [{ start: (before as Span).start, end: (after as Span).end }]
  })
}

/** A span with what it holds only a part of. */
function around(span: Span, whole: readonly Span[]): Span {
  const touched = touching(whole, span)
  return {
    start: Math.min(span.start, touched[0]?.start ?? span.start),
    end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
  }
}
