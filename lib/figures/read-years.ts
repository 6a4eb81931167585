import { BUDDHIST_ERA_OFFSET, looksBuddhist } from './figure'
import type { NumberPlace, Tables } from './number-place'
import { type Reading, reading } from './reading'
import { measureOf } from './units'

/** Years that a text of today tells of; without a word before it, a number of four digits is hardly another one. */
const [EARLIEST, LATEST] = [1000, 2200]
const [EARLIEST_ALONE, LATEST_ALONE] = [1500, 2100]

/**
 * Reads a number as a year: 2018, ปี 2561, พ.ศ. 67, FY26, the 1980s.
 *
 * @param place a number where it stands
 * @param tables the tables of its language
 * @returns the year in the Common Era, or undefined where the number counts something
 */
export function yearAt(place: NumberPlace, { lexicon }: Tables): Reading | undefined {
  const { text, numeral, before, after, unit } = place
  if (numeral.scale !== 1) return undefined
  const written = text.slice(numeral.from, numeral.to)
  if (/^\d\d$/.test(written)) {
    if (!lexicon.shortYearBefore.test(before)) return undefined
    const [, last] = lexicon.shortYearBehind.exec(after) ?? []
    // ปี 67-69 are years; of ปี 50-30 the first is none.
    if (last === undefined ? /^(?:-|[.,]?\d|\s?%)/.test(after) : last <= written) return undefined
    // ปี 70 วงเงิน… goes on after the year, but 5 ปี 67 วัน is a length of time.
    if (unit?.direct && /\d\s?\S{1,4}\s?$/.test(before)) return undefined
    return reading('year', lexicon.shortYear(written), numeral, { digits: 2 })
  }
  if (!/^\d{4}$/.test(written) || lexicon.ageBefore.test(before)) return undefined
  const isTold = lexicon.yearBefore.test(before)
  // ปี 2567 คน… goes on after the year; 2,000 metres, told without a comma, are none.
  if (unit?.direct && !(isTold && !unit.values.some(measureOf))) return undefined
  const buddhist =
    looksBuddhist(numeral.value) || lexicon.buddhistBefore.test(before) || lexicon.buddhistAfter.test(after)
  const [first, last] = isTold ? [EARLIEST, LATEST] : [EARLIEST_ALONE, LATEST_ALONE]
  if (!buddhist && (numeral.value < first || numeral.value > last)) return undefined
  const value = buddhist ? numeral.value - BUDDHIST_ERA_OFFSET : numeral.value
  const decade = /^'?s\b/.exec(after)?.[0].length ?? 0
  const span = { from: numeral.from, to: numeral.to + decade }
  return reading('year', value, span, { digits: 4, ...(buddhist ? { buddhist } : {}) })
}
