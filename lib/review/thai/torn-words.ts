import { matchesIn } from '../../matches'
import { memoize } from '../../memoize'
import { wordSegmenter } from '../../typography/words'
import { LETTER, type Place } from './thai-letters'

/** How much of a run of letters is enough to find the words at its end. */
const NEAR = 20
/** Letters of a word that is no two words by chance. */
const LONG = 7
/** A version that has the word whole so often has it as one. */
const OFTEN = 3
/** A space between Thai letters; what follows it may stand before the next one, and is no abbreviation: "ที่ อ.แม่สาย". */
const SPACED = new RegExp(`(?<![${LETTER}])([${LETTER}]+) (?=((?![ฯๆ])[${LETTER}]+)(?![${LETTER}.]))`, 'g')
/** Words that begin a phrase, and so have a space before them, though a longer word may end with them (หน้าที่). */
const BEGINS_PHRASE = /^(?:การ|ความ|ที่|จาก|ใน|ของ|กับ|ให้|และ)$/

/** A word with a space in it, and the word without. */
export type TornWord = Place & { readonly whole: string }

/**
 * Finds long words that a space tears apart, such as อุตสาห กรรม among อุตสาหกรรม. Thai sets a space between phrases, so
 * two words of which the dictionary has a compound may well have one: a word is torn only where the version has it whole
 * elsewhere, and its first part nowhere without the rest.
 *
 * @param text a Thai text
 * @param version the whole version that it is a part of
 * @returns the words with a space in them, in order
 */
export function findTornWords(text: string, version: string): TornWord[] {
  const countOf = memoize((word: string) => countWhole(version, word))
  return matchesIn(text, SPACED).flatMap((match): TornWord[] => {
    const left = (match[1] ?? '').slice(-NEAR)
    const right = (match[2] ?? '').slice(0, NEAR)
    const space = match.index + (match[1] ?? '').length
    const word = wordAt(left + right, left.length - 1)
    const [first, rest] = [left.slice(word.index), word.segment.slice(left.length - word.index)]
    if (rest === '' || word.segment.length < LONG || BEGINS_PHRASE.test(rest)) return []
    const whole = countOf(`${first} ${rest}`)
    // "เกษตรกรรม การจัดทำ": what stands before the space or behind it is a longer word of its own.
    const isPart = wordAt(left, left.length - 1).segment.length > first.length
    const goesOn = wordAt(right, 0).segment.length > rest.length
    if (isPart || whole === 0 || (goesOn && whole < OFTEN)) return []
    return [{ from: space - first.length, to: space + 1 + rest.length, whole: word.segment }]
  })
}

function wordAt(text: string, place: number): { readonly index: number; readonly segment: string } {
  return wordSegmenter('th').segment(text).containing(place) ?? { index: place, segment: '' }
}

/** How often a version has a torn word whole; 0 where its first part stands without the rest, other than at one space. */
function countWhole(version: string, torn: string): number {
  const [part = '', rest = ''] = torn.split(' ')
  const pieces = version.split(part).slice(1)
  const others = pieces.filter((piece) => !piece.startsWith(' '))
  return pieces.length - others.length === 1 && others.every((piece) => piece.startsWith(rest))
    ? others.length
    : 0
}
