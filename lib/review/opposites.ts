import { ONE_WAY, OPPOSITES } from './opposite-words'
import { type Instead, mayBeSaid, type Said } from './said'

/** Each pair of words by each of the two that may stand for the other. */
const ALL = [
  ...OPPOSITES.flatMap((words) => [
    { words, own: 0, other: 1 } as const,
    { words, own: 1, other: 0 } as const,
  ]),
  ...ONE_WAY.map((words) => ({ words, own: 0, other: 1 }) as const),
]

/**
 * Finds words of the translation that say the opposite of the original's.
 *
 * @param source the original and its language
 * @param target the translation and its language
 * @returns the words of the translation, and those of the original that they stand for
 */
export function oppositesIn(source: Said, target: Said): Instead[] {
  const likely = mayBeSaid(target, ALL, ({ words, other }) => words[target.locale]?.[other])
  return likely.flatMap(({ words, own, other }) => {
    const [there, here] = [words[source.locale], words[target.locale]]
    if (!there || !here) return []
    const contrary = target.text.match(here[other])
    // Nearly always there is none, and the other three searches are spared.
    if (!contrary) return []
    const said = source.text.match(there[own]) ?? []
    const contraryThere = source.text.match(there[other])?.length ?? 0
    const kept = target.text.match(here[own])?.length ?? 0
    // One more than the original has, and one less of what stood there.
    const turned = contrary.length > contraryThere && kept < said.length
    return turned ? [{ words: contrary.at(-1) ?? '', instead: said.at(-1) ?? '' }] : []
  })
}
