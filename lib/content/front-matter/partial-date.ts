import type { PartialDate } from '../../i18n/dates'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { type Advice, told } from '../problem'

const FORM = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T(\d{2}):(\d{2}))?)?)?$/

/** Thai years count from 543 BCE (CE = พ.ศ. − 543), so a year of ours that is this late is one of theirs. */
const BUDDHIST_OFFSET = 543
const FIRST_YEAR = 1800
const FIRST_BUDDHIST_YEAR = 2343

const THAI_DIGITS = { en: '{date}, in Thai digits', th: '{date} ซึ่งเป็นเลขไทย' }
const NO_DATE = {
  en: '{date}, which is not a date as it is written here',
  th: '{date} ซึ่งไม่ใช่วันที่ในรูปแบบที่ใช้ที่นี่',
}
const WRITE = { en: 'Write {guess}.', th: 'เขียนเป็น {guess}' }
const WRITE_DATE = {
  en: 'Write a year, a year and a month, a day, or a day and an hour, such as 2024, 2024-03, 2024-03-09 or 2024-03-09T09:30.',
  th: 'เขียนปี ปีกับเดือน วันที่เต็ม หรือวันที่กับเวลา เช่น 2024, 2024-03, 2024-03-09 หรือ 2024-03-09T09:30',
}
const BUDDHIST_YEAR = {
  en: '{date}, which looks like a year of the Buddhist era',
  th: '{date} ซึ่งดูเหมือนปีพุทธศักราช',
}
const COMMON_YEAR = {
  en: 'Write the year of the Common Era: {common}.',
  th: 'เขียนเป็นปีคริสต์ศักราช {common}',
}
const COMMON_DATE = {
  en: 'Write the date in the Common Era, such as 2024, 2024-03 or 2024-03-09.',
  th: 'เขียนวันที่เป็นปีคริสต์ศักราช เช่น 2024, 2024-03 หรือ 2024-03-09',
}
const TOO_EARLY = { en: '{date}, a year before {first}', th: '{date} ซึ่งเป็นปีก่อน {first}' }
const YEAR_OF_NEWS = {
  en: 'Write the year of the news, such as 2024, 2024-03 or 2024-03-09.',
  th: 'เขียนปีของข่าว เช่น 2024, 2024-03 หรือ 2024-03-09',
}
const NO_MONTH = { en: '{date}, whose month is {month}', th: '{date} ซึ่งระบุเดือนเป็น {month}' }
const MONTHS = {
  en: 'Write a month from 01 to 12, after the year: 2024-03, or 2024-03-09 for the 9th of March.',
  th: 'เขียนเดือนตั้งแต่ 01 ถึง 12 ต่อจากปี เช่น 2024-03 หรือ 2024-03-09 สำหรับวันที่ 9 มีนาคม',
}
const NO_DAY = { en: '{date}, a day that does not exist', th: '{date} ซึ่งไม่มีวันที่นี้' }
const DAYS = {
  en: '{name} has {days} days: write a day from 01 to {days}, or the month alone: {month}.',
  th: '{name} มี {days} วัน เขียนวันตั้งแต่ 01 ถึง {days} หรือเขียนแค่เดือน {month}',
}

const NO_HOUR = {
  en: '{date}, whose time of day is {time}',
  th: '{date} ซึ่งระบุเวลาเป็น {time}',
}
const HOURS = {
  en: 'Write the time from 00:00 to 23:59, in the time zone of the newsroom: 2024-03-09T09:30.',
  th: 'เขียนเวลาตั้งแต่ 00:00 ถึง 23:59 ตามเขตเวลาของกองบรรณาธิการ เช่น 2024-03-09T09:30',
}
const FAR_AHEAD = {
  en: '{date}, more than two years from now',
  th: '{date} ซึ่งเลยจากวันนี้ไปเกินสองปี',
}
const CHECK_YEAR = {
  en: 'Is the year right? What is dated later than today is held back until then.',
  th: 'ตรวจปีอีกครั้ง ข่าวที่ลงวันที่ล่วงหน้าจะยังไม่เผยแพร่จนกว่าจะถึงวันนั้น',
}

/** A time of day that names its time zone. */
const HOUR_OF_ZONE = /\d:\d{2}\S*\s?(?:Z|[+-]\d{2}:?\d{2})$/i

/** So far ahead nobody plans a story: the year is a slip. */
const YEARS_AHEAD = 2

const monthNames = {
  en: new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
  th: new Intl.DateTimeFormat('th-u-ca-gregory', { month: 'long', year: 'numeric', timeZone: 'UTC' }),
}

/**
 * Says what is wrong with a date.
 *
 * @param written a date as an editor wrote it
 * @returns undefined when it is a year, a year and a month, a day, or a day and an hour, in the Common Era, from 1800 to two
 *   years from now; else advice
 */
export function dateAdvice(written: string): Advice | undefined {
  const [, year, month, day, hour, minute] = FORM.exec(written) ?? []
  if (!year) return formAdvice(written)
  return (
    yearAdvice(written, Number(year)) ??
    dayAdvice(written, year, month, day) ??
    hourAdvice(written, hour, minute) ??
    aheadAdvice(written)
  )
}

function formAdvice(written: string): Advice {
  const guess = rewritten(written)
  return {
    found: localizeMessage(/[๐-๙]/.test(written) ? THAI_DIGITS : NO_DATE, { date: told(written) }),
    expected: guess ? localizeMessage(WRITE, { guess }) : HOUR_OF_ZONE.test(written) ? HOURS : WRITE_DATE,
  }
}

function yearAdvice(written: string, year: number): Advice | undefined {
  if (year >= FIRST_BUDDHIST_YEAR) {
    const common = `${year - BUDDHIST_OFFSET}${written.slice(4)}`
    return {
      found: localizeMessage(BUDDHIST_YEAR, { date: written }),
      expected: dateAdvice(common) ? COMMON_DATE : localizeMessage(COMMON_YEAR, { common }),
    }
  }
  if (year >= FIRST_YEAR) return undefined
  return { found: localizeMessage(TOO_EARLY, { date: written, first: FIRST_YEAR }), expected: YEAR_OF_NEWS }
}

function dayAdvice(date: string, year: string, month?: string, day?: string): Advice | undefined {
  if (month === undefined) return undefined
  if (Number(month) < 1 || Number(month) > 12)
    return { found: localizeMessage(NO_MONTH, { date, month }), expected: MONTHS }
  const days = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate()
  if (day === undefined || (Number(day) >= 1 && Number(day) <= days)) return undefined
  const name = monthName(Number(year), Number(month))
  return {
    found: localizeMessage(NO_DAY, { date }),
    expected: localizeMessage(DAYS, { name, days, month: `${year}-${month}` }),
  }
}

function hourAdvice(date: string, hour?: string, minute?: string): Advice | undefined {
  if (hour === undefined || (Number(hour) < 24 && Number(minute) < 60)) return undefined
  return { found: localizeMessage(NO_HOUR, { date, time: `${hour}:${minute}` }), expected: HOURS }
}

function aheadAdvice(date: string): Advice | undefined {
  const now = new Date()
  const last = new Date(now)
  last.setUTCFullYear(now.getUTCFullYear() + YEARS_AHEAD)
  if (date.slice(0, 10) <= last.toISOString().slice(0, date.length)) return undefined
  return { found: localizeMessage(FAR_AHEAD, { date }), expected: CHECK_YEAR }
}

function monthName(year: number, month: number): LocalizedMessage {
  const date = new Date(Date.UTC(year, month - 1, 1))
  return { en: monthNames.en.format(date), th: monthNames.th.format(date) }
}

/**
 * Whether one date lies before another, as far as both are known: 2024 is not before 2024-03, nor after it.
 *
 * @param one a valid date
 * @param other a valid date
 */
export function isBefore(one: PartialDate, other: PartialDate): boolean {
  const known = Math.min(one.length, other.length)
  return one.slice(0, known) < other.slice(0, known)
}

/** The same date in our form, when what was written leaves no doubt: year first, day and month in order. */
function rewritten(written: string): PartialDate | undefined {
  const digits = written.trim().replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
  const parts =
    /^(\d{4})(?:[-/.‐‑‒–—](\d{1,2})(?:[-/.‐‑‒–—](\d{1,2}))?)?(?:[T ,]+(\d{1,2})[:.](\d{2})(?:[:.]\d{2}[\d.]*)?\s?(Z|[+-]\d{2}:?\d{2}|น\.?)?)?$/i.exec(
      digits,
    ) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(digits)
  if (!parts) return undefined
  const [year = '', month, day, hour, minute, zone = ''] = parts.slice(1)
  const common = Number(year) >= FIRST_BUDDHIST_YEAR ? String(Number(year) - BUDDHIST_OFFSET) : year
  const known = [month, day].filter((part) => part !== undefined).map((part) => part.padStart(2, '0'))
  const time = hour && day ? `T${hour.padStart(2, '0')}:${minute}` : ''
  const date = [common, ...known].join('-') + time
  if (dateAdvice(date)) return undefined
  // The hour of another zone is not the newsroom's.
  return time && /^[Z+-]/i.test(zone) ? undefined : date
}
