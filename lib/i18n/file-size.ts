import { type Locale, localeOf } from './locales'

/**
 * @param bytes the size of a file
 * @param locale a language of the site
 * @returns it as readers are told it, in thousands and millions of bytes: `340 kB`, `1.2 MB`; never less than `1 kB`
 * @throws when the site has no such language
 */
export function formatFileSize(bytes: number, locale: Locale): string {
  // 999.5 kB would be rounded to 1,000.
  const isLarge = bytes >= 999_500
  const size = isLarge ? bytes / 1e6 : Math.max(1, bytes / 1e3)
  return new Intl.NumberFormat(localeOf(locale).dates, {
    numberingSystem: 'latn',
    style: 'unit',
    unit: isLarge ? 'megabyte' : 'kilobyte',
    maximumFractionDigits: isLarge ? 1 : 0,
  }).format(size)
}
