import { type Locale, localeOf } from './locales'

/**
 * A date at the precision that is known: `2024`, `2024-03`, `2024-03-09` or `2024-03-09T09:30`, in the Common Era and the
 * newsroom's time zone.
 */
export type PartialDate = string

/**
 * Writes a day, month or year as readers of a language expect it; an hour is left out:
 * Thai in the Buddhist era (พ.ศ. = CE + 543), English in the Common Era.
 *
 * @param date at the precision that is known, Common Era
 * @param locale a language of the site
 * @returns for instance `9 มีนาคม 2567`, `มีนาคม 2567` or `พ.ศ. 2567`; `9 March 2024`, `March 2024` or `2024`
 * @throws when the site has no such language
 */
export function formatDate(date: PartialDate, locale: Locale): string {
  const [year = Number.NaN, month, day] = dayOf(date).split('-').map(Number)
  const format = dateFormat(locale, day ? 'day' : month ? 'month' : 'year')
  const instant = new Date(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
  if (!month) return format.format(instant)
  // CLDR puts the era's name into long Thai dates ("9 มีนาคม พ.ศ. 2567"); news writes the year alone.
  return format
    .formatToParts(instant)
    .filter((part, index, parts) => part.type !== 'era' && !(parts[index - 1]?.type === 'era'))
    .map((part) => part.value)
    .join('')
}

/**
 * @param date at the precision that is known
 * @returns the same without the hour
 */
export function dayOf(date: PartialDate): PartialDate {
  return date.slice(0, 'YYYY-MM-DD'.length)
}

/**
 * @param date at the precision that is known
 * @returns whether the day itself is known
 */
export function isDayKnown(date: PartialDate): boolean {
  return date.split('-').length === 3
}

/**
 * @param date at the precision that is known
 * @returns its hour and minute, each of two digits; undefined where they are not known
 */
export function hourOf(date: PartialDate): { readonly hour: string; readonly minute: string } | undefined {
  const [, hour, minute] = /T(\d\d):(\d\d)$/.exec(date) ?? []
  return hour && minute ? { hour, minute } : undefined
}

type Precision = 'year' | 'month' | 'day'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Made once for each language: to make one takes longer than to write a hundred dates. */
function dateFormat(locale: Locale, precision: Precision): Intl.DateTimeFormat {
  const key = `${locale} ${precision}`
  const known = formats.get(key)
  if (known) return known
  const { calendar, dates } = localeOf(locale)
  const made = new Intl.DateTimeFormat(dates, {
    calendar,
    numberingSystem: 'latn',
    // The parts are a calendar day, not an instant: formatting in UTC keeps them from shifting.
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision === 'year' ? {} : { month: 'long' as const }),
    ...(precision === 'day' ? { day: 'numeric' as const } : {}),
  })
  formats.set(key, made)
  return made
}

/**
 * The name of a month alone, where its year is told already.
 *
 * @param date a date whose month is known: `2024-03` or `2024-03-09`
 * @param locale a language of the site
 * @returns for instance `มีนาคม`, `March`
 * @throws when the site has no such language
 */
export function formatMonth(date: PartialDate, locale: Locale): string {
  const { calendar, dates } = localeOf(locale)
  return new Intl.DateTimeFormat(dates, { calendar, timeZone: 'UTC', month: 'long' }).format(
    new Date(`${date.slice(0, 7)}-01T00:00:00Z`),
  )
}
