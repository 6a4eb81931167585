import type { Pair } from './pair'

type Country = { readonly target: string; readonly source: string; readonly order: number }
/** Countries by each word of their name in the translation, and by its first word. */
type Countries = {
  readonly byWord: ReadonlyMap<string, readonly Country[]>
  readonly byFirst: ReadonlyMap<string, readonly Country[]>
}
const countryNames = new Map<string, Countries>()

/** The countries of the world in both languages, as Unicode's CLDR names them. */
export function countries(pair: Pair): Countries {
  const locales = [pair.source.version.locale, pair.target.version.locale] as const
  const key = locales.join(' ')
  const known = countryNames.get(key)
  if (known) return known
  const [source, target] = locales.map(
    (locale) => new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' }),
  )
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
  const byWord = new Map<string, Country[]>()
  const byFirst = new Map<string, Country[]>()
  const codes = letters.flatMap((first) => letters.map((second) => first + second))
  for (const [order, code] of codes.entries()) {
    const [there, here] = [source?.of(code), target?.of(code)]
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

/**
 * @param word a word of the translation
 * @param pair the original and the translation
 * @param text a text of the original
 * @returns whether the text names a country whose name in the translation has the word
 */
export function isCountryOf(word: string, pair: Pair, text: string): boolean {
  return (countries(pair).byWord.get(word) ?? []).some((country) => text.includes(country.source))
}
