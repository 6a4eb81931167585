import type { PartialDate } from '../i18n/dates'
import { told } from './problem'

/** What is wrong with a date, and what to write instead. */
export type DateAdvice = { readonly found: string; readonly expected: string }

const FORM = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/
const EXAMPLES = 'such as 2024, 2024-03 or 2024-03-09'

/** Thai years count from 543 BCE (CE = พ.ศ. − 543), so a year of ours that is this late is one of theirs. */
const BUDDHIST_OFFSET = 543
const FIRST_YEAR = 1800
const FIRST_BUDDHIST_YEAR = 2343

const monthName = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/**
 * Says what is wrong with a date.
 *
 * @param written a date as an editor wrote it
 * @returns undefined when it is a year, a year and a month, or a day, in the Common Era, from 1800 on; else advice
 */
export function dateAdvice(written: string): DateAdvice | undefined {
  const shown = told(written)
  const match = FORM.exec(written)
  if (!match) {
    const guess = rewritten(written)
    return {
      found: /[๐-๙]/.test(written)
        ? `${shown}, in Thai digits`
        : `${shown}, which is not a date as it is written here`,
      expected: guess
        ? `Write ${guess}.`
        : `Write a year, a year and a month, or a day, in digits and hyphens, ${EXAMPLES}.`,
    }
  }
  const [year = 0, month, day] = match.slice(1).map((part) => (part === undefined ? undefined : Number(part)))
  if (year >= FIRST_BUDDHIST_YEAR) {
    const common = `${year - BUDDHIST_OFFSET}${written.slice(4)}`
    return {
      found: `${shown}, which looks like a year of the Buddhist era`,
      expected: dateAdvice(common)
        ? `Write the date in the Common Era, ${EXAMPLES}.`
        : `Write the year of the Common Era: ${common}.`,
    }
  }
  if (year < FIRST_YEAR) {
    return {
      found: `${shown}, a year before ${FIRST_YEAR}`,
      expected: `Write the year of the news, ${EXAMPLES}.`,
    }
  }
  if (month !== undefined && (month < 1 || month > 12)) {
    return {
      found: `${shown}, whose month is ${match[2]}`,
      expected: 'Write a month from 01 to 12, after the year: 2024-03, or 2024-03-09 for the 9th of March.',
    }
  }
  const days = month === undefined ? 31 : new Date(Date.UTC(year, month, 0)).getUTCDate()
  if (month !== undefined && day !== undefined && (day < 1 || day > days)) {
    const name = monthName.format(new Date(Date.UTC(year, month - 1, 1)))
    return {
      found: `${shown}, a day that does not exist`,
      expected: `${name} has ${days} days: write a day from 01 to ${days}, or the month alone: ${match[1]}-${match[2]}.`,
    }
  }
  return undefined
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
    /^(\d{4})(?:[-/.‐‑‒–—](\d{1,2})(?:[-/.‐‑‒–—](\d{1,2})(?:[T ]\d{1,2}:.*)?)?)?$/.exec(digits) ??
    /^(\d{4})(\d{2})(\d{2})$/.exec(digits)
  if (!parts) return undefined
  const [year = '', ...rest] = parts.slice(1).filter((part) => part !== undefined)
  const common = Number(year) >= FIRST_BUDDHIST_YEAR ? String(Number(year) - BUDDHIST_OFFSET) : year
  const date = [common, ...rest.map((part) => part.padStart(2, '0'))].join('-')
  return dateAdvice(date) ? undefined : date
}
