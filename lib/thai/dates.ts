import { matchesIn } from '../matches'
import { BUDDHIST_ERA_OFFSET, type Figure, looksBuddhist } from './figure'

const MONTHS = [
  'มกราคม|ม\\.ค\\.',
  'กุมภาพันธ์|ก\\.พ\\.',
  'มีนาคม|มี\\.ค\\.',
  'เมษายน|เม\\.ย\\.',
  'พฤษภาคม|พ\\.ค\\.',
  'มิถุนายน|มิ\\.ย\\.',
  'กรกฎาคม|ก\\.ค\\.',
  'สิงหาคม|ส\\.ค\\.',
  'กันยายน|ก\\.ย\\.',
  'ตุลาคม|ต\\.ค\\.',
  'พฤศจิกายน|พ\\.ย\\.',
  'ธันวาคม|ธ\\.ค\\.',
] as const
const MONTH = MONTHS.join('|')
const YEAR = '(?:\\s*(?:ของ)?\\s*(?:ปี|พ\\.?\\s?ศ\\.?|ค\\.?\\s?ศ\\.?)*\\s*(\\d{4}|\\d{2})(?![\\d.,]))?'

/** Before the number of the last day: 3 ถึงวันที่ 6, 3 ถึงวันศุกร์ที่ 6. */
const ON = 'วัน(?:จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัสฯ?|ศุกร์|เสาร์|อาทิตย์)?ที่'
const DAY = new RegExp(
  `(?:วันที่\\s*)?(?<!\\d)(\\d{1,2})(?:\\s*(?:-|ถึง|และ)\\s*(?:${ON}\\s*)?(\\d{1,2}))?\\s*(?:เดือน\\s*)?(${MONTH})${YEAR}`,
  'g',
)
const MONTH_ALONE = new RegExp(`(?:เดือน\\s*)?(${MONTH})${YEAR}`, 'g')
const SLASHED = /(?<![\d/])(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?![\d/])/g
const DAY_ALONE = /(?<!เป็น)วันที่\s*(\d{1,2})(?![\d.,])/g
const QUARTER =
  /(?:(?<!เป็น)ไตรมาส(?:ที่)?\s*(แรก|สุดท้าย|หนึ่ง|สอง|สาม|สี่|[1-4](?!\d))|(?:3|สาม)\s?เดือนแรก)(?:\s*(?:ของ)?\s*(?:ปี|\/|พ\.ศ\.)*\s*(\d{4}|\d{2})(?![\d.,%]))?/g
/** Three months that are a quarter of a year, which English news may call one: มกราคม–มีนาคม 2568. */
const QUARTER_MONTHS: readonly RegExp[] = [
  [0, 2],
  [3, 5],
  [6, 8],
  [9, 11],
].map(
  ([first = 0, last = 0]) =>
    new RegExp(
      `(?:เดือน\\s*)?(?:${MONTHS[first]})\\s*(?:[-–]|ถึง)\\s*(?:เดือน\\s*)?(?:${MONTHS[last]})${YEAR}`,
      'g',
    ),
)
const HALF_YEAR = /(?:ครึ่ง(?:ปี)?(แรก|หลัง)(?:ของปี)?|(?:6|หก)\s?เดือน(แรก|หลัง))/g
const TIME = /(?<![\d.,])(\d{1,2})[.:](\d{2})\s*(?:-\s*(\d{1,2})[.:](\d{2})\s*)?(?:น\.|นาฬิกา)/g
const RELATIVE: readonly (readonly [RegExp, string, number, { readonly soft: true }?])[] = [
  // "The fair" is this year's.
  [/(?<=งาน)ปีนี้/g, 'year', 0, { soft: true }],
  [/(?<!งาน)(?:ใน|ภายใน)?(?:ปีนี้|ปีเดียวกันนี้)/g, 'year', 0],
  [/(?<!\d\s?|สิบ|ร้อย|หลาย|กี่|สอง|สาม|สี่|ห้า)(?:ปีที่แล้ว|ปีก่อน(?!หน้า))/g, 'year', -1],
  [/(?<![\d.,]\s?)(?:1|หนึ่ง)\s?ปี(?:ก่อน(?!หน้า)|ที่แล้ว)/g, 'year', -1],
  // Of "the past year", which may be these twelve months, nothing has to be said.
  [/(?<!\d\s?|สิบ|ร้อย|หลาย|กี่|สอง|สาม|สี่|ห้า|รอบ|ช่วง)ปีที่ผ่านมา/g, 'year', -1, { soft: true }],
  [/ปีหน้า|ปีถัดไป/g, 'year', 1],
  [/เดือนนี้/g, 'month', 0],
  [/(?<!\d\s?|สิบ|หลาย|สอง|สาม|สี่|ห้า|หก)(?:เดือนที่แล้ว|เดือนก่อน)/g, 'month', -1],
  [/เดือนหน้า/g, 'month', 1],
  [/พรุ่งนี้/g, 'day', 1],
  [/เมื่อวาน/g, 'day', -1],
]
const HAS_RELATIVE = /ปี|เดือน|พรุ่งนี้|เมื่อวาน/
const HAS_MONTH = /(?:คม|ยน|พันธ์)|[ก-๎]\.\s?[คพย]\./
const QUARTERS: Readonly<Record<string, number>> = { แรก: 1, หนึ่ง: 1, สอง: 2, สาม: 3, สี่: 4, สุดท้าย: 4 }

/**
 * A year as Thai writes it: 2567 and 67 are Buddhist, 2024 is already in the Common Era.
 *
 * @param written two or four digits
 * @returns the year in the Common Era
 */
export function commonEra(written: string): number {
  const year = Number(written)
  if (written.length === 2) return 2500 + year - BUDDHIST_ERA_OFFSET
  return looksBuddhist(year) ? year - BUDDHIST_ERA_OFFSET : year
}

/**
 * Finds dates, months, quarters, half-years, times of day and "this year" in a Thai text.
 *
 * @param text a Thai text after `plainDigits`
 * @returns the figures, none overlapping another, in no order; a quarter's year is a figure of its own too
 */
export function thaiDates(text: string): Figure[] {
  const found: Figure[] = []
  const add = (match: RegExpMatchArray, kind: Figure['kind'], value: number, more: Partial<Figure> = {}) => {
    const from = match.index ?? 0
    const to = from + match[0].length
    // A range of days is two figures in one place; anything else that overlaps has been read already.
    if (found.some((other) => from < other.to && other.from < to && other.from !== from)) return
    if (found.some((other) => other.from === from && other.to !== to)) return
    found.push({ kind, value, qualifiers: ['exact'], from, to, words: match[0].trim(), ...more })
  }
  const inYear = (written: string | undefined) => (written ? { year: commonEra(written) } : {})

  // One look tells most paragraphs to have none of these, which spares them many.
  const hasMonth = HAS_MONTH.test(text)
  for (const match of matchesIn(text, TIME)) {
    // 24.00 น. is midnight.
    add(match, 'time', (Number(match[1]) % 24) * 60 + Number(match[2]))
    if (match[3]) add(match, 'time', (Number(match[3]) % 24) * 60 + Number(match[4]))
  }
  for (const match of matchesIn(text, SLASHED)) {
    add(match, 'date', Number(match[1]) + 100 * Number(match[2]), inYear(match[3]))
  }
  for (const match of hasMonth ? matchesIn(text, DAY) : []) {
    const month = monthOf(match[3]) * 100
    add(match, 'date', Number(match[1]) + month, inYear(match[4]))
    if (match[2]) add(match, 'date', Number(match[2]) + month, inYear(match[4]))
  }
  for (const [index, pattern] of hasMonth ? QUARTER_MONTHS.entries() : []) {
    for (const match of matchesIn(text, pattern)) add(match, 'quarter', index + 1, inYear(match[1]))
  }
  for (const match of hasMonth ? matchesIn(text, MONTH_ALONE) : [])
    add(match, 'date', monthOf(match[1]) * 100, inYear(match[2]))
  for (const match of matchesIn(text, DAY_ALONE)) add(match, 'date', Number(match[1]))
  for (const match of matchesIn(text, QUARTER)) {
    const name = match[1] ?? 'แรก'
    add(match, 'quarter', QUARTERS[name] ?? Number(name), inYear(match[2]))
    if (match[2]) add(match, 'year', commonEra(match[2]), { words: match[2] })
  }
  for (const match of matchesIn(text, HALF_YEAR))
    add(match, 'half-year', (match[1] ?? match[2]) === 'แรก' ? 1 : 2)
  for (const [pattern, unit, distance, more] of HAS_RELATIVE.test(text) ? RELATIVE : []) {
    for (const match of matchesIn(text, pattern)) add(match, 'relative', distance, { unit, ...more })
  }
  return found
}

function monthOf(name: string | undefined): number {
  return MONTH_NAMES.findIndex((pattern) => pattern.test(name ?? '')) + 1
}

const MONTH_NAMES = MONTHS.map((forms) => new RegExp(`^(?:${forms})$`))
