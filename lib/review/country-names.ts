import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import type { Pair } from './pair'

type Country = { readonly target: string; readonly source: string; readonly order: number }
/** Countries by each word of their name in the translation, and by its first word. */
type Countries = {
  readonly byWord: ReadonlyMap<string, readonly Country[]>
  readonly byFirst: ReadonlyMap<string, readonly Country[]>
}
const countryNames = new Map<string, Countries>()

const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
const CODES = LETTERS.flatMap((first) => LETTERS.map((second) => first + second))

/** The name of each code of two letters in a language, as Unicode's CLDR has it; undefined where the code is no country's. */
function regionNames(locale: Locale): readonly (string | undefined)[] {
  const names = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' })
  return CODES.map((code) => names.of(code))
}

/** The countries of the world in both languages, as Unicode's CLDR names them. */
export function countries(pair: Pair): Countries {
  const locales = [pair.source.version.locale, pair.target.version.locale] as const
  const key = locales.join(' ')
  const known = countryNames.get(key)
  if (known) return known
  const [source, target] = locales.map(regionNames)
  const byWord = new Map<string, Country[]>()
  const byFirst = new Map<string, Country[]>()
  for (const order of CODES.keys()) {
    const [there, here] = [source?.[order], target?.[order]]
    if (!there || !here) continue
    const country = { source: there, target: here, order }
    const words = here.split(' ')
    for (const word of new Set(words)) byWord.set(word, [...(byWord.get(word) ?? []), country])
    const [first = here] = words
    byFirst.set(first, [...(byFirst.get(first) ?? []), country])
  }
  const all = { byWord, byFirst }
  countryNames.set(key, all)
  return all
}

let englishNames: ReadonlySet<string | undefined> | undefined

/**
 * @param term a term
 * @returns whether one of its English forms is the name of a country of the world
 */
export function isCountry(term: Term): boolean {
  englishNames ??= new Set(regionNames('en'))
  const names = englishNames
  return term.forms.en?.some((form) => names.has(form)) ?? false
}

const homes = new Map<Locale, string | undefined>()

/**
 * @param locale a language
 * @returns the name in it of the country that it is spoken in (ไทย for Thai), by Unicode's likely subtags; none for
 *   English, which is at home in many
 */
export function homeOf(locale: Locale): string | undefined {
  if (!homes.has(locale)) {
    const { language, region } = new Intl.Locale(locale).maximize()
    const known = region && language !== 'en'
    homes.set(locale, known ? new Intl.DisplayNames(language, { type: 'region' }).of(region) : undefined)
  }
  return homes.get(locale)
}

/**
 * @param word a word of the translation
 * @param pair the original and the translation
 * @param text a text of the original
 * @returns whether the text names a country whose name in the translation has the word
 */
export function isCountryOf(word: string, pair: Pair, text: string): boolean {
  return (countries(pair).byWord.get(word) ?? []).some((country) => text.includes(country.source))
}
