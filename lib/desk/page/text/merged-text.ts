import { presentableDiff } from '@codemirror/merge'

/** What takes the place of a range of a text. */
type Change = { readonly from: number; readonly to: number; readonly words: string }

/** What has become of one range of a text, which `mine`, `theirs` or both have changed. */
type ChangedRange = { from: number; to: number; readonly mine: Change[]; readonly theirs: Change[] }

/** A text with the changes of two people. */
export type MergedText = {
  /** Where both have changed the same words, those of the first stand. */
  readonly text: string
  /** How many such places there are. */
  readonly meetings: number
}

/**
 * Puts together what two people have made of one text.
 *
 * @param base the text that both began with
 * @param mine what one has made of it
 * @param theirs what the other has
 */
export function mergedText(base: string, mine: string, theirs: string): MergedText {
  let text = ''
  let meetings = 0
  let read = 0
  for (const range of changedRanges(changesOf(base, mine), changesOf(base, theirs))) {
    const [own, others] = [changed(base, range, range.mine), changed(base, range, range.theirs)]
    if (range.mine.length > 0 && range.theirs.length > 0 && own !== others) meetings++
    text += base.slice(read, range.from) + (range.mine.length > 0 ? own : others)
    read = range.to
  }
  return { text: text + base.slice(read), meetings }
}

function changesOf(before: string, after: string): Change[] {
  return presentableDiff(before, after).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    words: after.slice(fromB, toB),
  }))
}

/** @returns the ranges that were changed, in their order; changes that touch are in one */
function changedRanges(mine: readonly Change[], theirs: readonly Change[]): ChangedRange[] {
  const all = [
    ...mine.map((change) => ({ change, side: 'mine' as const })),
    ...theirs.map((change) => ({ change, side: 'theirs' as const })),
  ].sort((a, b) => a.change.from - b.change.from || a.change.to - b.change.to)
  const ranges: ChangedRange[] = []
  for (const { change, side } of all) {
    const last = ranges.at(-1)
    const range = last && change.from <= last.to ? last : { ...change, mine: [], theirs: [] }
    if (range !== last) ranges.push(range)
    range.to = Math.max(range.to, change.to)
    range[side].push(change)
  }
  return ranges
}

/** @returns what stands in a range when these changes are made in it */
function changed(base: string, range: ChangedRange, changes: readonly Change[]): string {
  let words = ''
  let read = range.from
  for (const change of changes) {
    words += base.slice(read, change.from) + change.words
    read = change.to
  }
  return words + base.slice(read, range.to)
}
