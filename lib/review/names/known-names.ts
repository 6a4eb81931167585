import type { Term } from '../../content/site/glossary'
import type { Locale } from '../../i18n/locales'
import { memoize } from '../../memoize'
import { type Country, countries, notCountries } from './country-table'
import type { TermMatch } from './term-matcher'

/** Names that the review knows: the newsroom's, and those of countries. */
export type KnownNames = { readonly glossary: readonly Term[]; readonly countries: readonly Term[] }

/** The country that a term of the review stands for; undefined for an expression that only has a country's name in it. */
const countryOf = new WeakMap<Term, Country | undefined>()

/**
 * @param glossary the newsroom's agreed names
 * @returns them, and the countries that none of them is already
 */
export const knownNames: (glossary: readonly Term[]) => KnownNames = memoize((glossary) => {
  const agreed = new Set(glossary.flatMap(({ forms }) => Object.values(forms).flat()))
  const isAgreed = ({ forms }: Country) => Object.values(forms).some(([first = '']) => agreed.has(first))
  const others: Term[] = countries()
    .filter((country) => !isAgreed(country))
    .map((country) => {
      const term: Term = { forms: withLatin(country.forms) }
      countryOf.set(term, country)
      return term
    })
  const noCountries: Term = { forms: withLatin(notCountries()) }
  countryOf.set(noCountries, undefined)
  return { glossary, countries: [noCountries, ...others] }
})

/** News in other scripts keeps many names in Latin letters. */
function withLatin(forms: Readonly<Record<string, readonly string[]>>): Record<string, readonly string[]> {
  const { en = [] } = forms
  return Object.fromEntries(
    Object.entries(forms).map(([locale, all]) => [locale, [...new Set([...all, ...en])]]),
  )
}

/**
 * @param match a country where a text names it
 * @param locale the language of the text
 * @returns whether the word leaves no doubt: one that more often means something else answers for the country alone
 */
export function isPlainCountry({ term, words }: TermMatch, locale: Locale): boolean {
  return !countryOf.get(term)?.ambiguous[locale]?.includes(words)
}

/**
 * @param one a country
 * @param other another
 * @returns whether one may stand for the other: itself, England for the United Kingdom; an expression that is no country
 *   has an answer everywhere
 */
export function isSameCountry(one: Term, other: Term): boolean {
  if (one === other) return true
  const [mine, its] = [countryOf.get(one), countryOf.get(other)]
  if (!mine || !its) return false
  return mine.answers.includes(its.id) || its.answers.includes(mine.id)
}

const homeOf = memoize((locale: Locale) =>
  countries().find(({ id }) => id === new Intl.Locale(locale).maximize().region),
)

/**
 * @param term a country, or an agreed name
 * @param locale a language
 * @returns whether it is where the language is mostly spoken (by Unicode's likely subtags): its own news need not name it
 */
export function isHomeOf(term: Term, locale: Locale): boolean {
  const home = homeOf(locale)
  return (
    home !== undefined &&
    Object.entries(term.forms).some(([code, [agreed = '']]) => home.forms[code]?.includes(agreed))
  )
}

/** Whether a term names a country, rather than only having a country's name in it (the Indian Ocean). */
export function isCountry(term: Term): boolean {
  return countryOf.get(term) !== undefined
}
