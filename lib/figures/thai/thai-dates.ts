import { matchesIn } from '../../matches'
import { commonEra } from '../figure'
import { monthNames } from '../months'
import { numericDateReader } from '../numeric-dates'
import { overlaps, type Reading, reading, spanOf } from '../reading'

const MONTHS = monthNames('th', 'long').map((name, index) => {
  const short = monthNames('th', 'short')[index] ?? name
  return `${name}|${short.replaceAll('.', '\\.\\s?')}`
})
const MONTH_PATTERNS = MONTHS.map((pattern) => new RegExp(`^(?:${pattern})$`))
const MONTH = MONTHS.join('|')
const YEAR = '(?:\\s*(?:ของ)?\\s*(?:ปี|พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)*\\s*(\\d{4}|\\d{2})(?![\\d.,:]))?'
const ON = 'วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)?ที่'
const DAYS = `(\\d{1,2})(?:\\s*(?:-|ถึง|และ)\\s*(?:${ON}\\s*)?(\\d{1,2}))?`
const DAY = new RegExp(`(?:วันที่\\s*)?(?<![\\d.,])${DAYS}\\s*(?:เดือน\\s*)?(${MONTH})${YEAR}`, 'dg')
/** 5 เดือน 12 counts months where no วันที่ stands before it. */
const NUMBERED = new RegExp(`${ON}\\s*${DAYS}\\s*เดือน(?:ที่)?\\s*(0?[1-9]|1[0-2])(?![\\d.,])${YEAR}`, 'dg')
const MONTH_ALONE = new RegExp(`(?:เดือน\\s*)?(${MONTH})${YEAR}`, 'dg')
const NUMERIC = numericDateReader({
  to: `(?:-|ถึง|และ|~)\\s?(?:${ON})?`,
  lead: ON,
  notBehind: '(?!)',
  shortYear: commonEra,
  monthFirst: false,
})
const DAY_ALONE = new RegExp(`(?<!เป็น)${ON}\\s*(\\d{1,2})(?![\\d.,])`, 'g')

const QUARTER =
  /ไตรมาส(?:ที่)?\s*(แรก|สุดท้าย|หนึ่ง|สอง|สาม|สี่|[1-4](?![\d,.]))|(?<![A-Za-z\d])(?:Q([1-4])(?![\d,.])|([1-4])Q(?![A-Za-z\d]))/g
const QUARTERS: Readonly<Record<string, number>> = { แรก: 1, หนึ่ง: 1, สอง: 2, สาม: 3, สี่: 4, สุดท้าย: 4 }

const HOURS = 'หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|สิบเอ็ด|สิบ'
const HOUR = `(\\d{1,2}|${HOURS})`
const HOUR_WORDS = ['', ...'หนึ่ง สอง สาม สี่ ห้า หก เจ็ด แปด เก้า สิบ สิบเอ็ด'.split(' ')]
const CLOCK =
  /(?<![\d.,:])(\d{1,2})(?::([0-5]\d)(?!\d|[:.]\d)|\.([0-5]\d)(?=\s*(?:-\s*\d{1,2}[.:]\d{2}\s*)?(?:น\.|นาฬิกา)))|(?<=เวลา\s?)(\d{1,2})\.([0-5]\d)(?![\d.,])|(?<![\d.,:])(\d{1,2})(?=\s?(?:น\.|นาฬิกา))/g
/** The hours as they are spoken, with what is added to the number: ตี 5, บ่าย 2 โมง, หนึ่งทุ่ม. */
const SPOKEN: readonly (readonly [pattern: RegExp, add: number])[] = [
  [new RegExp(`ตี\\s?${HOUR}(?:[.:]([0-5]\\d)(?!\\d)|(?![\\d.,])(ครึ่ง)?)`, 'g'), 0],
  [new RegExp(`บ่าย\\s?${HOUR}\\s?(?:โมง)?(?![\\d.,])(ครึ่ง)?`, 'g'), 12],
  [/(บ่ายโมง)(ครึ่ง)?/g, 13],
  [new RegExp(`${HOUR}\\s?โมงเย็น(ครึ่ง)?`, 'g'), 12],
  [new RegExp(`${HOUR}\\s?โมง(?:เช้า)?(ครึ่ง)?`, 'g'), 0],
  [new RegExp(`${HOUR}\\s?ทุ่ม(ครึ่ง)?`, 'g'), 18],
]
const HAS_SPOKEN = /ตี|โมง|ทุ่ม|บ่าย/

/**
 * Finds dates, months, quarters and times of day in a Thai text.
 *
 * @param text a Thai text after `plainDigits`
 * @returns the figures; the year of a date is one of its own
 */
export function thaiDates(text: string): Reading[] {
  const found: Reading[] = []
  const isFree = (figure: Reading) => !found.some((other) => overlaps(figure, other))
  const add = (figure: Reading) => {
    if (isFree(figure)) found.push(figure)
  }
  for (const clock of clocks(text)) add(clock)
  found.push(...NUMERIC(text).filter(isFree))
  for (const pattern of [DAY, NUMBERED])
    for (const match of matchesIn(text, pattern)) {
      const [, first, last, month, year] = match
      if (!found.some((other) => overlaps(spanOf(match), other)))
        found.push(...dated(match, [first, last], Number(month) || monthOf(month), year, 4))
    }
  for (const match of matchesIn(text, MONTH_ALONE)) {
    if (!found.some((other) => overlaps(spanOf(match), other)))
      found.push(...dated(match, ['0'], monthOf(match[1]), match[2], 2))
  }
  for (const match of matchesIn(text, DAY_ALONE)) add(reading('date', Number(match[1]), spanOf(match)))
  for (const match of matchesIn(text, QUARTER))
    add(
      reading('quarter', QUARTERS[match[1] ?? ''] ?? Number(match[1] ?? match[2] ?? match[3]), spanOf(match)),
    )
  return found
}

/** The days of a month in one place, and their year in its own. */
function dated(
  match: RegExpExecArray,
  days: readonly (string | undefined)[],
  month: number,
  written: string | undefined,
  group: number,
): Reading[] {
  const year = written === undefined ? undefined : commonEra(written)
  const figures = days
    .filter((day) => day !== undefined)
    .map((day) =>
      reading('date', month * 100 + Number(day), spanOf(match), year === undefined ? {} : { year }),
    )
  const [from, to] = match.indices?.[group] ?? []
  if (year !== undefined && from !== undefined && to !== undefined)
    figures.push(reading('year', year, { from, to }, { digits: 4 }))
  return figures
}

function clocks(text: string): Reading[] {
  const found = matchesIn(text, CLOCK).flatMap((match) => {
    const hour = Number(match[1] ?? match[4] ?? match[6])
    const minute = Number(match[2] ?? match[3] ?? match[5] ?? 0)
    // 24.00 น. is midnight.
    const vague = match[2] !== undefined && hour <= 12 ? { twelveHours: true } : {}
    return hour > 24
      ? []
      : [reading('time', (hour % 24) * 60 + minute, spanOf(match), { digits: 1, ...vague })]
  })
  if (!HAS_SPOKEN.test(text)) return found
  for (const [pattern, add] of SPOKEN)
    for (const match of matchesIn(text, pattern)) {
      const [, hour = '', exact, half = exact] = match
      const hours = hour === 'บ่ายโมง' ? 0 : /\d/.test(hour) ? Number(hour) : HOUR_WORDS.indexOf(hour)
      const minutes = (hours + add) * 60 + (/^\d/.test(half ?? '') ? Number(half) : half ? 30 : 0)
      const vague = add === 0 && pattern.source.includes('โมง') ? { twelveHours: true } : {}
      if (minutes <= 24 * 60)
        found.push(reading('time', minutes % 1440, spanOf(match), { digits: 1, ...vague }))
    }
  return found
}

function monthOf(name: string | undefined): number {
  return MONTH_PATTERNS.findIndex((pattern) => pattern.test(name ?? '')) + 1
}
