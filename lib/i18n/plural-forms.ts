import type { Locale } from './locales'

/** Stands for the number in a form. */
export const NUMBER_SIGN = '#'

/** Numbers among which each plural category of any language has one (CLDR's plural rules for whole numbers). */
const SAMPLES = [...Array(201).keys(), 1_000_000]

/**
 * Writes a message with a number in every form that its language has, for a script that learns the number only when it
 * runs, and is to carry no rules of grammar.
 *
 * @param locale the language of the message
 * @param write writes the message for a number, in digits
 * @returns for each category of `Intl.PluralRules` the message, with `#` for the number
 */
export function pluralForms(
  locale: Locale,
  write: (count: number) => string,
): Readonly<Record<string, string>> {
  const rules = new Intl.PluralRules(locale)
  const forms: Record<string, string> = {}
  for (const count of SAMPLES) {
    const category = rules.select(count)
    forms[category] ??= write(count).replace(count.toLocaleString(locale), NUMBER_SIGN)
  }
  return forms
}
