import { everywhere, matchesIn } from '../matches'
import type { Figure } from '../thai/figure'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** Which way a figure went. */
export type Trend = 'rise' | 'fall'

/** How far before a figure, in letters, the word for its way may stand, and how far behind it. */
const BEFORE = 70
const BEHIND = 16

/**
 * @param side a version
 * @param passage a part of it
 * @param figure a percentage or multiple of that part
 * @returns whether the text says that something rose or fell by it; undefined where it says neither
 */
export function trendOf(side: Side, passage: ReviewPassage, figure: Figure): Trend | undefined {
  const { reader } = side
  if (!reader) return undefined
  const { text } = passage
  // "a 10.9% contraction", "10.9% lower": directly behind, with no comma between.
  const behind = text.slice(figure.to, figure.to + BEHIND).split(/[,;:.(]|\band\b|\bwhile\b/)[0] ?? ''
  const after = isSpaced(text) ? first(behind, reader.rise, reader.fall) : undefined
  if (after) return after
  const start = Math.max(0, figure.from - BEFORE)
  const before = text.slice(start, figure.from)
  const sentence = before.slice(lastEnd(before, reader.sentenceEnd))
  return last(sentence, reader.rise, reader.fall)
}

function isSpaced(text: string): boolean {
  return !/\p{sc=Thai}/u.test(text)
}

function lastEnd(text: string, sentenceEnd: RegExp): number {
  const ends = matchesIn(text, everywhere(sentenceEnd))
  const end = ends.at(-1)
  return end ? end.index + end[0].length : 0
}

function first(text: string, rise: RegExp, fall: RegExp): Trend | undefined {
  const [up, down] = [rise, fall].map((pattern) =>
    text.search(new RegExp(pattern.source, pattern.flags.replace('g', ''))),
  )
  if (up === undefined || down === undefined || (up < 0 && down < 0)) return undefined
  return down < 0 || (up >= 0 && up < down) ? 'rise' : 'fall'
}

function last(text: string, rise: RegExp, fall: RegExp): Trend | undefined {
  const [up, down] = [rise, fall].map((pattern) => matchesIn(text, pattern).at(-1)?.index ?? -1)
  if (up === undefined || down === undefined || up === down) return undefined
  return up > down ? 'rise' : 'fall'
}
