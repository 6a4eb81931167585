const DAY = 15

/**
 * @param locale a language
 * @param month its length: "January", or as newspapers shorten it ("Jan", ม.ค.)
 * @returns the names of the months, January first, as Unicode's CLDR has them
 */
export function monthNames(locale: string, month: 'long' | 'short'): string[] {
  const format = new Intl.DateTimeFormat(locale, { month, timeZone: 'UTC' })
  return Array.from({ length: 12 }, (_, index) => format.format(new Date(Date.UTC(2023, index, DAY))))
}
