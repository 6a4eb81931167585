import { BUDDHIST_ERA_OFFSET, plainDigits } from '../figures/figure'
import { figureLanguage } from '../figures/figure-languages'
import type { Locale } from '../i18n/locales'
import type { MarkedYear } from './searched-text'

/** Without one of these no year is told in digits, and the passage need not be read for its figures. */
const MAY_BE_YEAR = /(?<!\d)(?:1[89]|2[0-7])\d\d(?!\d)|(?:ปี|\.)\s?\d\d(?!\d)/

/** A year in digits: all four, or its last two. */
const YEAR = /(?<!\d)(\d{4}|\d\d)(?!\d)/g

/**
 * Finds the years in a text: 2567 and 2024 where they are years, not where they count something.
 *
 * @param text a passage as it is read
 * @param locale its language; in one whose figures cannot be read no year is found
 * @returns the years in the order of the text
 */
export function yearsIn(text: string, locale: Locale): MarkedYear[] {
  const language = figureLanguage(locale)
  const plain = plainDigits(text)
  if (!language || !MAY_BE_YEAR.test(plain)) return []
  const years = new Map<number, MarkedYear>()
  for (const { kind, value, year, from, to } of language.read(text)) {
    const told = kind === 'year' ? value : year
    if (told === undefined) continue
    for (const match of plain.slice(from, to).matchAll(YEAR)) {
      const [written] = match
      if (!isWritten(told, written)) continue
      years.set(from + match.index, [from + match.index, written.length, told])
    }
  }
  return [...years.values()].sort(([a], [b]) => a - b)
}

/** Whether digits are a year of the Common Era, in either era and with or without its century. */
function isWritten(year: number, digits: string): boolean {
  return [year, year + BUDDHIST_ERA_OFFSET].some((one) => String(one).slice(-digits.length) === digits)
}
