import { z } from 'zod'
import { readDataTable } from '../../data-table'
import { type Locale, localeCodes } from '../../i18n/locales'
import { memoize } from '../../memoize'

/** What texts call a country, its people and what belongs to it. */
export type Country = {
  /** Its code: ISO 3166-1 alpha-2, ISO 3166-2 for the parts of the United Kingdom, two codes for a name that two share. */
  readonly id: string
  /** For each language all forms, the one to suggest first. */
  readonly forms: Readonly<Record<Locale, readonly string[]>>
  /** For each language those of the forms that more often mean something else: they may answer for the country alone. */
  readonly ambiguous: Readonly<Record<Locale, readonly string[]>>
  /** The ids of the countries that may stand for it in a translation. */
  readonly answers: readonly string[]
}

const FOLDER = 'lib/review/data'
/** The languages that the tables may have words in; Thai and English they have. */
const LANGUAGES: readonly Locale[] = [...new Set(['th', 'en', ...localeCodes])]

const forms = z.array(z.string().trim().min(1)).min(1)
const formsByLanguage = Object.fromEntries(LANGUAGES.map((code) => [code, forms.optional()]))

const countryTable = z.record(
  z.string().regex(/^[A-Z]{2}(-[A-Z]{2,3})?$/),
  z.strictObject({
    ...formsByLanguage,
    th: forms,
    en: forms,
    ambiguous: z.strictObject(formsByLanguage).optional(),
    answers: z.array(z.string()).min(1).optional(),
  }),
)
const expressionTable = z.array(z.strictObject(formsByLanguage))

type ByLanguage = Readonly<Record<Locale, readonly string[] | undefined>>

/**
 * The countries of the world, as `data/countries.yaml` has them: the names from the Unicode CLDR, short forms, other
 * spellings, adjectives and peoples by hand. The head of that file says what each key means.
 *
 * @returns the countries in the order of their codes, read once; of a language that the table has no words in, none
 * @throws ZodError with everything that is wrong in that file
 */
export const countries: () => readonly Country[] = once(() =>
  Object.entries(countryTable.parse(readDataTable(`${FOLDER}/countries.yaml`))).map(([id, entry]) => {
    const { answers = [], ambiguous = {}, ...listed } = entry
    return {
      id,
      forms: inEach((code) => [
        ...((listed as ByLanguage)[code] ?? []),
        ...((ambiguous as ByLanguage)[code] ?? []),
      ]),
      ambiguous: inEach((code) => (ambiguous as ByLanguage)[code] ?? []),
      answers,
    }
  }),
)

/**
 * Expressions that hold the name of a country and name none, as `data/not-countries.yaml` has them, gathered by hand:
 * they are taken out of a text, the longest first, before its countries are looked for.
 *
 * @returns for each language the expressions, the longest first, read once
 * @throws ZodError with everything that is wrong in that file
 */
export const notCountries: () => Readonly<Record<Locale, readonly string[]>> = once(() => {
  const groups = expressionTable.parse(readDataTable(`${FOLDER}/not-countries.yaml`)) as readonly ByLanguage[]
  return inEach((code) => groups.flatMap((group) => group[code] ?? []).sort((a, b) => b.length - a.length))
})

function once<T>(make: () => T): () => T {
  const made = memoize((_: undefined) => make())
  return () => made(undefined)
}

/** What is true of each language; no form twice. */
function inEach(of: (code: Locale) => readonly string[]): Readonly<Record<Locale, readonly string[]>> {
  return Object.fromEntries(LANGUAGES.map((code) => [code, [...new Set(of(code))]]))
}
