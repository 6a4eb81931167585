import type { Figure } from '../thai/figure'
import type { Match } from './match-figures'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** Where a range or a change begins, and where it ends. */
type Ends = readonly [first: Figure, last: Figure]

/**
 * Finds ranges and changes that go the other way in the translation: "from 80 to 65" for จาก 65 เป็น 80.
 *
 * @param original the original, and a part of it
 * @param translation the translation, and the part that says the same
 * @param matches its figures, matched by value
 * @returns the matches of both ends
 */
export function rangesTurned(
  original: readonly [Side, ReviewPassage],
  translation: readonly [Side, ReviewPassage],
  matches: readonly Match[],
): Match[] {
  const there = rangesIn(original)
  if (there.length === 0) return []
  return rangesIn(translation).flatMap((range) => {
    const [first, last] = range.map((end) => matches.find(({ target }) => target === end))
    if (!first || !last || first.source.value === last.source.value) return []
    return there.some(([begin, end]) => begin === last.source && end === first.source) ? [first, last] : []
  })
}

function rangesIn([side, passage]: readonly [Side, ReviewPassage]): Ends[] {
  const { reader } = side
  if (!reader) return []
  const figures = side.figures(passage).filter(({ soft }) => !soft)
  return figures.slice(1).flatMap((figure, index): Ends[] => {
    const before = figures[index] as Figure
    if (before.kind !== figure.kind || (before.unit && figure.unit && before.unit !== figure.unit)) return []
    // The days of "5 to 14 December" are told in the same words.
    if (before.from === figure.from) return [[before, figure]]
    const own = figure.words.match(LEADING)?.[0] ?? ''
    const between = passage.text.slice(before.to, figure.from) + own
    // Of a score, who wins may be said first, or who loses.
    if (SCORE.test(between) && figure.kind === 'count' && !figure.unit) return []
    if (reader.onward.test(between)) return [[before, figure]]
    return reader.backward.test(between) ? [[figure, before]] : []
  })
}

const SCORE = /^\s?[–-]$/
/** Words that are read as part of a figure: ถึง 79 ปี. */
const LEADING = /^[^\d]*(?=\d)/
