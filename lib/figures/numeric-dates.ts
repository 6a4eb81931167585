import { matchesIn } from '../matches'
import { BUDDHIST_ERA_OFFSET, looksBuddhist } from './figure'
import { overlaps, type Reading, reading, type Span, spanOf } from './reading'

/** How a language writes dates in digits. */
export type NumericDateStyle = {
  /** Between the ends of a range, with what may stand before the later one. */
  readonly to: string
  /** What tells that digits are a date, directly before them: one without a year needs it, and one like 20.11.69. */
  readonly lead: string
  /** Behind two numbers with a slash, what tells that they are no date. */
  readonly notBehind: string
  /** The year of the Common Era that two digits stand for. */
  readonly shortYear: (written: string) => number
  /** Whether 11/20 may be the 20th of November; in a text with one such date, all are read so. */
  readonly monthFirst: boolean
}

/** 20/11/2569, 20.11.2569, 20-11-2569 */
const FULL =
  /(?<![\d/]|\d[.,:]|\d-(?=\d{1,2}-))(\d{1,2})( ?\/ ?|[.-])(\d{1,2})\2(\d{4}|\d\d)(?!\d|[/.]\d|-\d{1,2}-)/dg
/** ISO 8601, in either era: 2026-11-20, 2569/11/20 */
const YEAR_FIRST = /(?<!\d|\d[-/.,])(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d|[-/.]\d)/dg
/** So many characters before a date the earlier end of its range may stand. */
const REACH = 40

type Day = (first: string | undefined, second: string | undefined) => number | undefined

/**
 * Makes what finds dates that are written in digits alone: 20/11/2569, 20-22/11/69, 20.11.2026, 2026-11-20.
 *
 * @param style how a language writes them
 * @returns a function that takes a text after `plainDigits` and gives its dates; each year is a figure of its own
 */
export function numericDateReader(style: NumericDateStyle): (text: string) => Reading[] {
  const lead = new RegExp(`(?:${style.lead})\\s?$`, 'i')
  const earlier = new RegExp(`(?<![\\d.,:/])(\\d{1,2})(?:[/.](\\d{1,2}))?\\s?(?:${style.to})\\s?$`, 'i')
  const pair = `(\\d{1,2})/(\\d{1,2})(?![\\d/]|[.,]\\d|${style.notBehind})`
  const yearless = new RegExp(`(?<=(?:${style.lead})\\s?)${pair}(?:\\s?(?:${style.to})\\s?${pair})?`, 'gi')
  return (text) => {
    if (!/\d ?[/.-] ?\d/.test(text)) return []
    const found = matchesIn(text, FULL)
    const isMonthFirst = style.monthFirst && found.some((match) => Number(match[3]) > 12)
    const dayOf: Day = (first, second) => (isMonthFirst ? dayIn(second, first) : dayIn(first, second))
    const dates = [
      ...found.flatMap((match) => {
        const [, first, sign, second, year = ''] = match
        const before = text.slice(Math.max(0, match.index - REACH), match.index)
        const range = earlier.exec(before)
        const isLed = lead.test(range ? before.slice(0, range.index) : before)
        if (year.length === 2 && sign?.trim() !== '/' && !isLed) return []
        const day = dayOf(first, second)
        const low = range ? lowerEnd(range, day, dayOf) : undefined
        const from = match.index - (low === undefined ? 0 : (range?.[0].length ?? 0))
        const told = year.length === 2 ? style.shortYear(year) : Number(year)
        return dated({ from, to: match.index + match[0].length }, [low, day], told, match.indices?.[4])
      }),
      ...matchesIn(text, YEAR_FIRST).flatMap((match) =>
        dated(spanOf(match), [dayIn(match[4], match[3])], Number(match[1]), match.indices?.[1]),
      ),
    ]
    const short = matchesIn(text, yearless).flatMap((match) => {
      const days = [dayOf(match[1], match[2]), dayOf(match[3], match[4])].filter((day) => day !== undefined)
      return days.map((day) => reading('date', day, spanOf(match)))
    })
    return [...dates, ...short.filter((one) => !dates.some((date) => overlaps(date, one)))]
  }
}

/** `100 × month + day`, where there is such a day. */
function dayIn(day: string | undefined, month: string | undefined): number | undefined {
  const [days, months] = [Number(day), Number(month)]
  return days >= 1 && days <= 31 && months >= 1 && months <= 12 ? months * 100 + days : undefined
}

/** 20 in 20-22/11/2569, 28/11 in 28/11 - 2/12/2569 */
function lowerEnd(
  [, first, second]: RegExpExecArray,
  day: number | undefined,
  dayOf: Day,
): number | undefined {
  if (second !== undefined || day === undefined) return dayOf(first, second)
  return dayIn(first, String(Math.floor(day / 100)))
}

/** The days in one place, the last of them being the date, and its year in its own; nothing where they are no date. */
function dated(
  span: Span,
  days: readonly (number | undefined)[],
  written: number,
  place: readonly [number, number] | undefined,
): Reading[] {
  const buddhist = looksBuddhist(written)
  const year = buddhist ? written - BUDDHIST_ERA_OFFSET : written
  if (days.at(-1) === undefined || place === undefined || year < 1800 || year > 2200) return []
  const [from, to] = place
  return [
    ...days.filter((day) => day !== undefined).map((day) => reading('date', day, span, { year })),
    reading('year', year, { from, to }, { digits: 4, ...(buddhist ? { buddhist } : {}) }),
  ]
}
