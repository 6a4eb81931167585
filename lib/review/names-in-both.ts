import { capitalsIn, joinedWith } from '../english/capitals'
import { isOrdinaryWord } from '../english/name-words'
import { namesHeard } from '../thai/name-places'
import { isHeard, latinNameSounds } from '../thai/name-sounds'
import type { Spot } from './figure-labels'
import type { Pair } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** Fewer sounds than these are in too many places. */
const LEAST_SOUNDS = 2
/** A name that is heard in more places than these tells none of them from another. */
const MOST_PLACES = 2

/**
 * Finds the names that no glossary has in an English translation and where its Thai original says them, by their sound:
 * Chanee where that has ชะนี.
 *
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @param isNear whether a place of the translation is near enough to what the names are asked for
 * @returns where they stand in the original, and in the translation
 */
export function namesInBoth(
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
  isNear: (place: number) => boolean,
): readonly [readonly Spot[], readonly Spot[]] {
  if (pair.source.version.locale !== 'th' || pair.target.version.locale !== 'en') return [[], []]
  const known = pair.target.names(target)
  const capitals = capitalsIn(target.text)
  const names = capitals.flatMap(({ word, from }, index) => {
    const isKnown = known.some((name) => name.from <= from && from < name.to)
    if (!isNear(from) || isOrdinaryWord(word) || isKnown) return []
    // Thai writes Pak Chong in one; its second word alone is no name.
    if (capitals[index - 1]?.next === index) return []
    const [whole = word] = joinedWith(capitals, index).slice(-1)
    return latinNameSounds(whole).length < LEAST_SOUNDS ? [] : [{ word: whole, from, to: from + word.length }]
  })
  if (names.length < 2) return [[], []]
  const heard = namesHeard(source.text)
  const [there, here]: [Spot[], Spot[]] = [[], []]
  for (const { word, from, to } of names) {
    const id = `heard ${word}`
    const places = new Set(heard.filter((one) => isHeard(word, [one])).map((one) => one.from))
    if (places.size === 0 || places.size > MOST_PLACES) continue
    here.push({ id, from, to })
    for (const place of places) there.push({ id, from: place, to: place + 1 })
  }
  return [there, here]
}
