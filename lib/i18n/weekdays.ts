import type { Locale } from './locales'

const names = new Map<Locale, readonly string[]>()

/**
 * @param locale a language
 * @returns the days of the week as Unicode's CLDR names them there, Sunday first, as `Date.getUTCDay` counts
 */
export function weekdayNames(locale: Locale): readonly string[] {
  const known = names.get(locale)
  if (known) return known
  const format = new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
  // 4 January 1970 was a Sunday.
  const all = Array.from({ length: 7 }, (_, day) => format.format(new Date(Date.UTC(1970, 0, 4 + day))))
  names.set(locale, all)
  return all
}
