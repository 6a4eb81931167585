import { matchesIn } from '../matches'
import { isCountry } from './country-names'
import type { NameMention } from './names'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** What stands between two countries that are told of together. */
const JOINED = /^(?:[’']s)?\s?(?:และ|กับ|and|[–/-])\s?(?:ประเทศ|ชาว|the )?$/
/** What may stand for both of them. */
const BOTH =
  /ทั้งสอง|สอง|ทั้งคู่|กัน|ทวิภาคี|\b(?:both|two|each other|one another|bilateral\w*|mutual\w*|joint\w*|sides|partners?|counterparts?|neighbou?rs)\b/gi
/** So far, in parts of the whole, may a translation move what it says; in a few words it may stand anywhere. */
const FARTHEST = 0.25
const FEW_WORDS = 80

/**
 * Finds two countries that the original tells of together, of which the translation tells one: "Japanese businesses" for
 * ผู้ประกอบการญี่ปุ่นและไทย.
 *
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns the words of the original
 */
export function countriesParted(
  source: readonly [Side, ReviewPassage],
  target: readonly [Side, ReviewPassage],
): string[] {
  const [, { text }] = source
  const together = pairsIn(source)
  // Told together as often, they may well stand elsewhere.
  if (together.length <= pairsIn(target).length) return []
  return together.flatMap(([one, other]) => {
    const near = placesNear(one.from / text.length, target)
    const told = [one, other].filter(({ term }) => near.countries.some((mention) => mention.term === term))
    // Of neither nothing can be said: both may be called by other words.
    return told.length === 1 && !near.both ? [text.slice(one.from, other.to)] : []
  })
}

/** The countries that the translation names about that part of it, and whether it speaks of two there. */
function placesNear(part: number, target: readonly [Side, ReviewPassage]) {
  const { text } = target[1]
  const farthest = Math.max(FARTHEST, FEW_WORDS / text.length)
  const isNear = (from: number) => Math.abs(from / text.length - part) < farthest
  return {
    countries: countriesIn(target).filter(({ from }) => isNear(from)),
    both: matchesIn(text, BOTH).some(({ index }) => isNear(index)),
  }
}

function pairsIn(
  side: readonly [Side, ReviewPassage],
): readonly (readonly [one: NameMention, other: NameMention])[] {
  const countries = countriesIn(side)
  return countries.flatMap((one, index) => {
    const other = countries[index + 1]
    const joined = other && other.term !== one.term && JOINED.test(side[1].text.slice(one.to, other.from))
    return joined ? [[one, other] as const] : []
  })
}

function countriesIn([side, passage]: readonly [Side, ReviewPassage]): readonly NameMention[] {
  return side.names(passage).filter(({ term }) => isCountry(term))
}
