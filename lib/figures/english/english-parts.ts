import { matchesIn } from '../../matches'
import { type Numeral, tidy } from '../figure'
import { SCALES } from './english-number-words'

const PARTS: readonly (readonly [pattern: string, value: number])[] = [
  ['half', 1 / 2],
  ['(?:an?|one)[ -]quarter|quarter(?=-| of )', 1 / 4],
  ['three[ -]quarters', 3 / 4],
  ['(?:an?|one)[ -]third', 1 / 3],
  ['two[ -]thirds', 2 / 3],
  ['(?:an?|one)[ -]fifth', 1 / 5],
  ['(?:an?|one)[ -]tenth', 1 / 10],
]
const PATTERN = new RegExp(
  `\\b(?:${PARTS.map(([pattern]) => `(${pattern})`).join('|')})` +
    '(?:[ -](?:of )?(?:an?|one))?[ -](dozen|hundred|thousand|million|billion|trillion)\\b',
  'gi',
)

/**
 * @param text an English text after `plainDigits`
 * @returns the parts of a scale in it, as numbers: half a million, a quarter of a billion, half a dozen
 */
export function partsOfScales(text: string): Numeral[] {
  return matchesIn(text, PATTERN).map((match) => {
    const scale = SCALES.get(match[PARTS.length + 1]?.toLowerCase() ?? '') ?? 1
    const part = PARTS.find((_, index) => match[index + 1] !== undefined)?.[1] ?? 1
    const to = match.index + match[0].length
    return { value: tidy(part * scale), from: match.index, to, digits: 0, scale }
  })
}
