import type { Locale } from './locales'

/**
 * What one language calls another, for a sentence in which it is named: Thai calls English อังกฤษ.
 *
 * @param of the language that is named
 * @param inLocale the language of the sentence
 * @returns the name from CLDR, or the code where CLDR has none
 */
export function languageName(of: Locale, inLocale: Locale): string {
  return new Intl.DisplayNames(inLocale, { type: 'language' }).of(of) ?? of
}
