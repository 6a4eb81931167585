import { mayEndLine } from '../typography/line-ends'
import { nameSpans } from '../typography/names'
import { type KeptWords, type LineEnds, lineEnds } from '../typography/unbroken'

/** A part of a text that stays on one line. */
export type LinePiece = { readonly text: string; readonly spaceBefore: boolean }

const DASH_AT_END = /[\p{L}\p{M}]\p{Pd}$/u

/**
 * Divides a headline at every place where a line may end: between words, never within a name, a compound, a figure and
 * its unit or a pair of quotation marks, never before ๆ, a dash or a mark that closes.
 *
 * @param text plain text
 * @param kept its language; names to keep whole, however long they are; words that the dictionary parts
 * @returns the pieces in order; joined with a space before each that asks for one, they are the text
 */
export function piecesOf(text: string, kept: KeptWords): readonly LinePiece[] {
  // A space that does not break is a wish of the editor's.
  const clean = text.replace(/[^\S\u00a0]+/gu, ' ').trim()
  const ends = lineEnds(clean, kept)
  const inside = keptInside(clean, ends, kept.names)
  const pieces: LinePiece[] = []
  let start = 0
  for (const index of ends.starts) {
    if (index === 0 || inside.has(index) || !mayEndLine(clean, index)) continue
    pieces.push(pieceAt(clean, start, index))
    start = index
  }
  if (clean) pieces.push(pieceAt(clean, start, clean.length))
  return pieces
}

function pieceAt(text: string, start: number, end: number): LinePiece {
  return { text: text.slice(start, end).trim(), spaceBefore: start > 0 && text[start - 1] === ' ' }
}

/** The places in a text that are inside of something to be kept on one line. */
function keptInside(text: string, ends: LineEnds, names: readonly string[]): ReadonlySet<number> {
  const inside = new Set<number>()
  for (const { start, end } of [...ends.whole, ...ends.wholeWhereWide, ...nameSpans(text, names)])
    for (let index = start + 1; index < end; index++) inside.add(index)
  return inside
}

/** How much worse than at a space a line ends between two words without one, as a share of the line's width. */
const UNSPACED_END = 0.3
/** The same after a dash, which holds two words together: ไทย–ญี่ปุ่น. */
const DASHED_END = 0.5

function endPenalty(last: LinePiece, next: LinePiece | undefined): number {
  if (!next || next.spaceBefore) return 0
  return DASH_AT_END.test(last.text) ? DASHED_END : UNSPACED_END
}

/**
 * Sets pieces in as few lines as they need, and those lines as even as they can be.
 *
 * @param pieces of one text
 * @param widthOf the width of a piece; of a space, for `' '`. Any unit
 * @param width the width of a line, in the same unit
 * @returns the lines, or undefined when a piece is wider than a line
 */
export function setInLines(
  pieces: readonly LinePiece[],
  widthOf: (text: string) => number,
  width: number,
): readonly string[] | undefined {
  const ends = evenLineEnds(pieces, widthOf, width)
  return ends?.map((end, line) => lineOf(pieces.slice(ends[line - 1] ?? 0, end)))
}

function lineOf(pieces: readonly LinePiece[]): string {
  return pieces.map((piece, index) => (index > 0 && piece.spaceBefore ? ' ' : '') + piece.text).join('')
}

type Setting = { readonly lines: number; readonly badness: number; readonly ends: readonly number[] }

/**
 * For each number of pieces the best setting of them, found from the best settings of fewer: fewest lines
 * first, then the least sum of squared gaps at the lines' ends (Knuth and Plass, "Breaking Paragraphs into
 * Lines", 1981, without its hyphenation and stretching).
 */
function evenLineEnds(
  pieces: readonly LinePiece[],
  widthOf: (text: string) => number,
  width: number,
): readonly number[] | undefined {
  const best: (Setting | undefined)[] = [{ lines: 0, badness: 0, ends: [] }]
  const space = widthOf(' ')
  const widths = pieces.map(({ text }) => widthOf(text))
  for (let end = 1; end <= pieces.length; end++) {
    let line = 0
    for (let start = end - 1; start >= 0; start--) {
      line += (widths[start] as number) + (start < end - 1 && pieces[start + 1]?.spaceBefore ? space : 0)
      if (line > width) break
      const before = best[start]
      if (!before) continue
      const badness =
        before.badness + (1 - line / width) ** 2 + endPenalty(pieces[end - 1] as LinePiece, pieces[end]) ** 2
      const known = best[end]
      const lines = before.lines + 1
      if (!known || lines < known.lines || (lines === known.lines && badness < known.badness)) {
        best[end] = { lines, badness, ends: [...before.ends, end] }
      }
    }
  }
  return best[pieces.length]?.ends
}
