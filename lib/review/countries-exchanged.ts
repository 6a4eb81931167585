import { isCountry } from './country-names'
import type { NameMention } from './names'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import type { Instead } from './said'

/**
 * Finds a country that the translation names more often than the original, where it names another one less often: the
 * one stands for the other. A translation says "the country" and "there" for a name, and puts in that a ministry is
 * Thailand's, but hardly does both.
 *
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns the words of the translation around the name, and the name that the original has; at most one
 */
export function countriesExchanged(
  source: readonly [Side, ReviewPassage],
  target: readonly [Side, ReviewPassage],
): Instead[] {
  const [there, here] = [countriesIn(...source), countriesIn(...target)]
  const more = here.filter(({ term }) => timesNamed(here, term) > timesNamed(there, term))
  const fewer = there.filter(({ term }) => timesNamed(there, term) > timesNamed(here, term))
  const [{ text }, { text: original }] = [target[1], source[1]]
  // The two that stand nearest to the same place of their texts are those that were exchanged.
  const [exchanged] = more
    .flatMap((one) =>
      fewer.map((other) => ({
        one,
        other,
        distance: Math.abs(one.from / text.length - other.from / original.length),
      })),
    )
    .sort((one, other) => one.distance - other.distance)
  if (!exchanged) return []
  return [{ words: withNeighbours(text, exchanged.one), instead: exchanged.other.words }]
}

function countriesIn(side: Side, passage: ReviewPassage): NameMention[] {
  return side.names(passage).filter(({ term }) => isCountry(term))
}

function timesNamed(mentions: readonly NameMention[], term: NameMention['term']): number {
  return mentions.filter((mention) => mention.term === term).length
}

/** A country is named again and again: the words beside it tell the place. */
function withNeighbours(text: string, { from, to }: NameMention): string {
  const [before = ''] = /\S{0,20}\s?$/u.exec(text.slice(0, from)) ?? []
  const [after = ''] = /^\s?[\p{L}\p{M}-]{0,20}/u.exec(text.slice(to)) ?? []
  return `${before}${text.slice(from, to)}${after}`.trim()
}
