import { textRuns } from '../typography/line-breaks'
import { nameSpans } from '../typography/names'
import { wordSegmenter } from '../typography/words'
import { compoundSpans } from './compounds'

/** A part of a text that stays on one line. */
export type LinePiece = { readonly text: string; readonly spaceBefore: boolean }

/** What a line may not begin with: marks that close or follow a word, ๆ and ฯ, dashes, signs that follow a figure. */
const STICKS_TO_WORD_BEFORE = /^[\p{Pe}\p{Pf}\p{Pd}!,.:;?…·%‰°ๆฯ！，．：；？、。・ー々]/u
/** Marks that open, and signs that stand before a figure or a name: they go with what follows. */
const OPENS = /^[\p{Ps}\p{Pi}¡¿#@$€£¥฿]/u
const DASH_AT_END = /[\p{L}\p{M}]\p{Pd}$/u
/** Scripts whose words stand side by side: between two of them a line may end without a space. */
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u
const ONE_WAY_OF_WRITING = new RegExp(`${SPACELESS.source}+|[^${SPACELESS.source.slice(1, -1)}]+`, 'gu')

/**
 * Divides a headline at every place where a line may end: between words, never within a name, a compound, a figure and
 * its unit or a pair of quotation marks, never before ๆ, a dash or a mark that closes.
 *
 * @param text plain text
 * @param options `locale` of the text; `names` to keep whole however long they are
 * @returns the pieces in order; joined with a space before each that asks for one, they are the text
 */
export function piecesOf(
  text: string,
  options: { readonly locale: string; readonly names: readonly string[] },
): readonly LinePiece[] {
  // A space that does not break is a wish of the editor's.
  const clean = text.replace(/[^\S\u00a0]+/gu, ' ').trim()
  const edges = wordEdges(clean, options.locale)
  const inside = keptInside(clean, edges, options)
  const pieces: LinePiece[] = []
  let start = 0
  for (const index of edges) {
    if (index === 0 || inside.has(index) || !mayEndLine(clean, index)) continue
    pieces.push(pieceAt(clean, start, index))
    start = index
  }
  if (clean) pieces.push(pieceAt(clean, start, clean.length))
  return pieces
}

/** The places between words. Where a script without spaces meets another, the segmenter of words sees one word. */
function wordEdges(text: string, locale: string): readonly number[] {
  return [...text.matchAll(ONE_WAY_OF_WRITING)].flatMap((run) =>
    [...wordSegmenter(locale).segment(run[0])].map(({ index }) => run.index + index),
  )
}

function pieceAt(text: string, start: number, end: number): LinePiece {
  return { text: text.slice(start, end).trim(), spaceBefore: start > 0 && text[start - 1] === ' ' }
}

/** The places in a text that are inside of something to be kept on one line. */
function keptInside(
  text: string,
  edges: readonly number[],
  { locale, names }: { readonly locale: string; readonly names: readonly string[] },
): ReadonlySet<number> {
  const inside = new Set<number>()
  const keep = (start: number, end: number) => {
    for (let index = start + 1; index < end; index++) inside.add(index)
  }
  for (const { start, end } of [...nameSpans(text, names), ...compoundSpans(text, edges)]) keep(start, end)
  let at = 0
  for (const run of textRuns(text, { locale, names })) {
    if (run.keep) keep(at, at + run.text.length)
    at += run.text.length
  }
  return inside
}

/** Whether a line may end at an edge between two words of a text; a space stays on the line that ends. */
function mayEndLine(text: string, index: number): boolean {
  const after = text.slice(index)
  const before = text.slice(0, index)
  if (after.startsWith(' ')) return false
  if (STICKS_TO_WORD_BEFORE.test(after)) return false
  if (before.endsWith(' ')) return true
  if (DASH_AT_END.test(before)) return /^\p{L}/u.test(after)
  // A figure that touches a word was written so on purpose.
  const wordBefore = /[\p{L}\p{M}\p{Pe}\p{Pf}!,.:;?…]$/u.test(before)
  const wordAfter = /^\p{L}/u.test(after) || OPENS.test(after)
  if (!wordBefore || !wordAfter) return false
  // Before a mark that closes stands the word that tells the script.
  const letter = /([\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(before)?.[1] ?? ''
  return SPACELESS.test(letter) || SPACELESS.test(after.slice(0, 1))
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
