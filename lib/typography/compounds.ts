import { memoize } from '../memoize'
import type { Span } from './spans'
import { isSyllableEdge } from './words'

/** Words that the dictionary of `Intl.Segmenter` takes for several, and a reader for one. */
export type CompoundWords = {
  /** They make one word of the word behind them: การค้า, ความร่วมมือ. */
  readonly prefixes: readonly string[]
  /** Words in parts: ส่งเสริม, งบประมาณ. */
  readonly compounds: readonly string[]
}

/** None at all. */
export const NO_COMPOUNDS: CompoundWords = { prefixes: [], compounds: [] }

const prepared = memoize(({ prefixes, compounds }: CompoundWords) => ({
  prefixes: new Set(prefixes),
  compounds: new Set(compounds),
  longest: Math.max(0, ...compounds.map(({ length }) => length)),
}))

/** A word of so many letters is itself wherever it ends; a shorter one may be the beginning of another: รวมทั้ง|หมด. */
const SURE = 9

/**
 * Joins words that the segmenter takes for several: ส่ง|เสริม, งบ|ประมาณ.
 *
 * @param text plain text
 * @param starts the places where the segmenter begins a word, or what is between words, in order
 * @param words what is one word; the same object should be passed each time, so that it is prepared once
 * @param segment the segmenter: where it begins words in a text
 * @returns the places where a word begins to a reader, or what is between words
 */
export function joinCompounds(
  text: string,
  starts: readonly number[],
  words: CompoundWords,
  segment: (text: string) => readonly number[],
): number[] {
  const joined: number[] = []
  let from = 0
  for (const [index, start] of starts.entries()) {
    if (start < from) continue
    joined.push(start)
    const end = compoundEnd(text, starts, index, words)
    if (end === undefined) continue
    from = end
    // A compound may end in what the segmenter has drawn to the word behind it: ช่อง|ทางการ|ค้า has การค้า behind ช่องทาง.
    const behind = startFrom(starts, index, end)
    if ((starts[behind] ?? text.length) === end) continue
    from = starts[behind + 1] ?? text.length
    const part = text.slice(end, from)
    joined.push(...joinCompounds(part, segment(part), words, segment).map((place) => end + place))
  }
  return joined
}

/**
 * Finds words that a prefix makes of the word behind it.
 *
 * @param text plain text
 * @param starts the places where its words begin, as `joinCompounds` gives them
 * @param words what is a prefix
 * @returns each prefix with the word behind it; where that is a prefix, too, they overlap
 */
export function prefixedSpans(text: string, starts: readonly number[], words: CompoundWords): Span[] {
  const { prefixes } = prepared(words)
  return starts.flatMap((start, index) => {
    const [next, end = text.length] = starts.slice(index + 1, index + 3)
    if (next === undefined || !prefixes.has(text.slice(start, next))) return []
    return /\p{sc=Thai}/u.test(text[next] as string) ? [{ start, end }] : []
  })
}

/** The end of the longest compound that begins with a word. */
function compoundEnd(
  text: string,
  starts: readonly number[],
  index: number,
  words: CompoundWords,
): number | undefined {
  const { prefixes, compounds, longest } = prepared(words)
  const start = starts[index] as number
  const own = starts[index + 1] ?? text.length
  for (let end = Math.min(start + longest, text.length); end > own; end--) {
    if (!compounds.has(text.slice(start, end)) || !isSyllableEdge(text, end)) continue
    if (end - start >= SURE) return end
    const behind = startFrom(starts, index, end)
    if ((starts[behind] ?? text.length) === end) return end
    if (prefixes.has(text.slice(end, starts[behind]))) return end
  }
  return undefined
}

/** The index of the first start behind a word that is at a place or behind it. */
function startFrom(starts: readonly number[], index: number, place: number): number {
  let at = index + 1
  while (at < starts.length && (starts[at] as number) < place) at++
  return at
}
