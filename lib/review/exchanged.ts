/** Something that a text names, and where. */
type Placed = { readonly from: number }

/** Those of one text, and how long it is. */
type NamedIn<T> = { readonly named: readonly T[]; readonly length: number }

/**
 * Finds what the translation names more often than the original, where the original names another one of its kind more
 * often: the one stands for the other. A translation says "it" and "there" for a name, or says one twice to be clear,
 * but hardly both of one kind in one paragraph.
 *
 * @param source what the original names of one kind
 * @param target what the translation names of that kind
 * @param keyOf what two mentions of the same have in common
 * @returns what stands in the translation, and in the original in its place: of several, those that stand nearest to
 *   the same part of their texts
 */
export function exchangedIn<T extends Placed>(
  source: NamedIn<T>,
  target: NamedIn<T>,
  keyOf: (one: T) => unknown,
): { readonly one: T; readonly other: T } | undefined {
  const more = oftener(target.named, source.named, keyOf)
  if (more.length === 0) return undefined
  const fewer = oftener(source.named, target.named, keyOf)
  const distance = (one: T, other: T) => Math.abs(one.from / target.length - other.from / source.length)
  return more
    .flatMap((one) => fewer.map((other) => ({ one, other })))
    .sort((a, b) => distance(a.one, a.other) - distance(b.one, b.other))[0]
}

/**
 * @param some mentions
 * @param others mentions in the other text
 * @param keyOf what two mentions of the same have in common
 * @returns the mentions of what the first has more often than the second
 */
export function oftener<T>(some: readonly T[], others: readonly T[], keyOf: (one: T) => unknown): T[] {
  const times = (among: readonly T[], key: unknown) => among.filter((one) => keyOf(one) === key).length
  return some.filter((one) => times(some, keyOf(one)) > times(others, keyOf(one)))
}
