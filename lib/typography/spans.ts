import { countGraphemes } from './words'

/** A part of a text, in UTF-16 code units: `start` inside, `end` outside. */
export type Span = { readonly start: number; readonly end: number }

/**
 * The longest run that is ever kept on one line, in grapheme clusters. Measured on an article at 17 px in IBM Plex Sans
 * Thai Looped, 22 clusters take 218 px on average and 248 px at most: they fit a 280 px screen with margins of 16 px.
 */
export const LONGEST_KEPT = 22

/**
 * @param text the text that the span is part of
 * @param span a part of it
 * @returns whether it may be kept on one line without overflowing the narrowest screen
 */
export function fitsOneLine(text: string, span: Span): boolean {
  // A cluster is never shorter than one code unit, so a short string need not be counted.
  return (
    span.end - span.start <= LONGEST_KEPT || countGraphemes(text.slice(span.start, span.end)) <= LONGEST_KEPT
  )
}

/** The parts of a span between its spaces. */
function piecesOf(text: string, span: Span): Span[] {
  return [...text.slice(span.start, span.end).matchAll(/\S+/gu)].map((piece) => ({
    start: span.start + piece.index,
    end: span.start + piece.index + piece[0].length,
  }))
}

/** What of a span lies beside the others, without spaces at its ends. */
function outside(text: string, span: Span, others: readonly Span[]): Span[] {
  let left: Span[] = [span]
  for (const other of others) {
    left = left.flatMap((part) => [
      { start: part.start, end: Math.min(part.end, other.start) },
      { start: Math.max(part.start, other.end), end: part.end },
    ])
  }
  return left
    .filter((part) => part.start < part.end)
    .map((part) => {
      const piece = text.slice(part.start, part.end)
      return {
        start: part.start + piece.length - piece.trimStart().length,
        end: part.end - piece.length + piece.trimEnd().length,
      }
    })
    .filter((part) => part.start < part.end && fitsOneLine(text, part))
}

/**
 * Joins the spans that overlap, so that each becomes one unbreakable run.
 *
 * @param text the text that the spans are parts of
 * @param spans in order of importance: of one that would make a run longer than {@link LONGEST_KEPT}, only what lies
 *   beside that run is kept, and one that is too long by itself is kept in its pieces between spaces
 * @returns spans that do not overlap, in the order of the text
 */
export function joinSpans(text: string, spans: readonly Span[]): Span[] {
  // In the order of the text, so that those beside a span are found without looking at all.
  const joined: Span[] = []
  for (const wanted of spans) {
    for (const span of fitsOneLine(text, wanted) ? [wanted] : piecesOf(text, wanted)) {
      const touched = touching(joined, span)
      const union = {
        start: Math.min(span.start, touched[0]?.start ?? span.start),
        end: Math.max(span.end, touched.at(-1)?.end ?? span.end),
      }
      if (fitsOneLine(text, union)) joined.splice(firstBehind(joined, span.start), touched.length, union)
      else
        for (const part of outside(text, span, touched))
          joined.splice(firstBehind(joined, part.start), 0, part)
    }
  }
  return joined
}

/**
 * @param spans spans in the order of the text that do not overlap
 * @param span another
 * @returns those that share a part of the text with it
 */
export function touching<S extends Span>(spans: readonly S[], span: Span): readonly S[] {
  const first = firstBehind(spans, span.start)
  let last = first
  while (last < spans.length && (spans[last] as S).start < span.end) last++
  return spans.slice(first, last)
}

/**
 * @param spans spans in order of importance
 * @returns those that overlap none before them, in the order of the text
 */
export function apart(spans: readonly Span[]): Span[] {
  const chosen: Span[] = []
  for (const span of spans)
    if (touching(chosen, span).length === 0) chosen.splice(firstBehind(chosen, span.start), 0, span)
  return chosen
}

/** The index of the first of some spans in order that ends behind a place. */
function firstBehind(spans: readonly Span[], place: number): number {
  return firstWhere(spans.length, (index) => (spans[index] as Span).end > place)
}

/**
 * @param length how many there are of what is in order
 * @param isBehind whether one, and so all behind it, are sought
 * @returns the index of the first that is; `length` where none is
 */
export function firstWhere(length: number, isBehind: (index: number) => boolean): number {
  let [low, high] = [0, length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (isBehind(middle)) high = middle
    else low = middle + 1
  }
  return low
}
