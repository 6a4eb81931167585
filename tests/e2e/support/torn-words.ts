import { type Span, touching } from '../../../lib/typography/spans'
import { type KeptWords, lineEnds } from '../../../lib/typography/unbroken'
import type { SetBlock } from './lines-on-page'

const THAI = /\p{sc=Thai}/u

/** What is wrong with the ends of lines: each as the line's last words, `|`, and the next line's first. */
export type LineFaults = {
  /** How many lines were looked at. */
  readonly lines: number
  /** Inside a Thai word, or inside of what is short and belongs together, as the build reads the text. */
  readonly torn: readonly string[]
  /** Inside a longer name or figure: right where lines are narrow. */
  readonly parted: readonly string[]
  /** Left more than 35 % empty, though no line end is written there and the paragraph goes on. */
  readonly halfEmpty: readonly string[]
}

/** The share of a line that may be left empty. */
const MOST_EMPTY = 0.35

/**
 * @param blocks what is set in lines on a page
 * @param kept the names and words that are whole, whatever the dictionary takes them for
 * @returns the lines that end where they should not
 */
export function lineFaults(blocks: readonly SetBlock[], kept: KeptWords): LineFaults {
  const torn: string[] = []
  const parted: string[] = []
  const halfEmpty: string[] = []
  let lines = 0
  for (const block of blocks) {
    const text = block.lines.map((line) => line.text).join('')
    const { starts, whole, wholeWhereWide } = lineEnds(text, kept)
    const words = new Set(starts)
    const isTorn = (place: number) =>
      isInside(whole, place) || (THAI.test(text[place - 1] as string) && !words.has(place))
    lines += block.lines.length
    let end = 0
    for (const line of block.lines.slice(0, -1)) {
      end += line.text.length
      const shown = `${text.slice(Math.max(0, end - 20), end)}|${text.slice(end, end + 20)}`
      if (isTorn(end)) torn.push(shown)
      else if (isInside(wholeWhereWide, end)) parted.push(shown)
      const isFull = line.isForced || block.isBalanced || line.width >= (1 - MOST_EMPTY) * block.width
      if (!isFull) halfEmpty.push(`${Math.round((100 * line.width) / block.width)} % ${shown}`)
    }
  }
  return { lines, torn, parted, halfEmpty }
}

function isInside(spans: readonly Span[], place: number): boolean {
  return touching(spans, { start: place, end: place }).some(({ start }) => start < place)
}
