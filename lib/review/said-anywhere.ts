import type { Side } from './pair'

const known = new WeakMap<Side, Map<unknown, readonly unknown[]>>()

/**
 * Those of a list whose words stand anywhere in a version. Of the hundreds of patterns that every paragraph is held
 * against most find nothing in a whole article, and one search of it spares one of each paragraph.
 *
 * @param side the version
 * @param all the list; the same one each time, for what is found is kept by it
 * @param patternOf what finds the words of one of the list: a pattern that is not tied to the beginning or end of a text;
 *   undefined where the language has none
 * @returns those whose words some part of the version may have, in their order
 */
export function saidAnywhere<One>(
  side: Side,
  all: readonly One[],
  patternOf: (one: One) => RegExp | undefined,
): readonly One[] {
  const kept = known.get(side) ?? new Map<unknown, readonly unknown[]>()
  known.set(side, kept)
  const before = kept.get(all)
  if (before) return before as readonly One[]
  // Every part on a line of its own, as the parts of a bead are joined.
  const text = [...side.text.body, ...side.text.front].map((passage) => passage.text).join('\n')
  const said = all.filter((one) => {
    const pattern = patternOf(one)
    return pattern !== undefined && text.search(pattern) !== -1
  })
  kept.set(all, said)
  return said
}
