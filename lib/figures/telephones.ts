import { matchesIn } from '../matches'
import { type Reading, reading, spanOf } from './reading'

/** +66 2 123 4567, (+66) 81-234-5678; 02-123-4567, 081 234 5678; 0812345678. */
const TELEPHONE = new RegExp(
  '(?<!\\d)(?:(?=\\(?\\+(?:[() -]{0,3}\\d){8})\\(?\\+\\d{1,3}\\)?(?:[- ]?\\(0\\))?(?:[- ]?\\d{1,4}){2,4}' +
    '|\\+?\\d{1,3}(?:[- ]\\d{3,4}){2}|0\\d{8,9})(?!\\d)',
  'g',
)

/**
 * Finds telephone numbers, whose digits count nothing.
 *
 * @param text a text after `plainDigits`
 * @returns the numbers; each has the value of its digits as Thailand dials them, so that +66 2 123 4567 is 02-123-4567
 */
export function telephonesIn(text: string): Reading[] {
  return matchesIn(text, TELEPHONE).map((match) => {
    const national = match[0].replace(/^\(?\+66\)?/, '').replace('(0)', '')
    const value = Number(national.replace(/\D/g, ''))
    return reading('telephone', value, spanOf(match), { digits: 1, optional: true })
  })
}
