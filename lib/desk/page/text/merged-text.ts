import { presentableDiff } from '@codemirror/merge'

/** What takes the place of a range of a text. */
type Change = { readonly from: number; readonly to: number; readonly words: string }

/**
 * Puts together what two people have made of one text.
 *
 * @param base the text that both began with
 * @param mine what one has made of it
 * @param theirs what the other has
 * @returns the text with the changes of both; undefined where they have changed the same words
 */
export function mergedText(base: string, mine: string, theirs: string): string | undefined {
  const own = changesOf(base, mine)
  const others = changesOf(base, theirs)
  const added = own.filter((change) => !others.some((other) => isSame(change, other)))
  if (added.some((change) => others.some((other) => touch(change, other) && !isSame(change, other))))
    return undefined
  const all = [...added, ...others].sort((a, b) => a.from - b.from)
  let merged = ''
  let read = 0
  for (const { from, to, words } of all) {
    merged += base.slice(read, from) + words
    read = to
  }
  return merged + base.slice(read)
}

function changesOf(before: string, after: string): Change[] {
  return presentableDiff(before, after).map(({ fromA, toA, fromB, toB }) => ({
    from: fromA,
    to: toA,
    words: after.slice(fromB, toB),
  }))
}

function isSame(one: Change, other: Change): boolean {
  return one.from === other.from && one.to === other.to && one.words === other.words
}

function touch(one: Change, other: Change): boolean {
  return one.from <= other.to && other.from <= one.to
}
