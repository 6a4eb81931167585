import { z } from 'zod'
import { readContentFile } from '../content-folder'

/** A language that the site is published in, as its code: `th`, `en`. */
export type Locale = string

/** What each line of `content/locales.json` says of a language, and what may stand there. */
export const localeFields = {
  /** BCP 47 language tag; it is the first part of every address and the name of the Markdown file. */
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** The language's name in itself, as the language switch shows it. */
  name: z.string().min(1),
  /** Calendar that dates are written in: a Unicode calendar identifier. */
  calendar: z.enum(['buddhist', 'gregory']),
  /** BCP 47 tag whose date order is used: plain `en` would mean the American month first. */
  dates: z.string().refine(isLanguageTag),
  /** Open Graph's form of the locale, `language_TERRITORY` (https://ogp.me/#optional). */
  openGraph: z.string().regex(/^[a-z]{2,3}_[A-Z]{2}$/),
  /** Words that a reader takes in a minute, for the reading time. */
  wordsPerMinute: z.number().int().positive(),
}

const localeRecord = z.strictObject(localeFields)

/** What is true of one language of the site. */
export type LocaleRecord = Readonly<z.infer<typeof localeRecord>>

/**
 * The languages of the site in the order they are offered; the first is the default.
 *
 * They are data (`content/locales.json`), so another language is a line there and a file of messages. What is wrong in
 * that file is told with what is wrong in the articles; until then it is read as far as it goes.
 */
export const locales: readonly LocaleRecord[] = readLocales()

/** The codes alone, in the same order. */
export const localeCodes: readonly Locale[] = locales.map((locale) => locale.code)

/** The language that a reader gets who has not chosen one and whose browser asks for none that we have. */
export const defaultLocale: Locale = localeCodes[0] as Locale

/**
 * @param code a language tag, or anything from an address
 * @returns whether the site is published in that language
 */
export function isLocale(code: unknown): code is Locale {
  return typeof code === 'string' && localeCodes.includes(code)
}

/**
 * @param code the code of one of the site's languages
 * @returns that language's record
 * @throws when the site has no such language
 */
export function localeOf(code: Locale): LocaleRecord {
  const found = locales.find((locale) => locale.code === code)
  if (!found) throw new Error(`The site has no language "${code}": it has ${localeCodes.join(', ')}.`)
  return found
}

function readLocales(): readonly LocaleRecord[] {
  const read = z.array(z.record(z.string(), z.unknown())).safeParse(readList()).data ?? []
  const usable = read.flatMap((given) => usableRecord(given) ?? [])
  // Without a language there would be no page, and no name of a file, to tell what is wrong on.
  return usable.length > 0 ? usable : ['th', 'en'].map(usualRecord)
}

function readList(): unknown {
  try {
    return JSON.parse(readContentFile('locales.json'))
  } catch {
    return undefined
  }
}

function usableRecord(given: Readonly<Record<string, unknown>>): LocaleRecord | undefined {
  const whole = localeRecord.safeParse(given).data
  const code = localeFields.code.safeParse(given.code).data
  if (whole || code === undefined || !isLanguageTag(code)) return whole
  const fields = Object.entries(localeFields).map(([key, field]) => [key, field.safeParse(given[key]).data])
  return { ...usualRecord(code), ...Object.fromEntries(fields.filter(([, value]) => value !== undefined)) }
}

/** What is true of a language as far as Unicode's CLDR knows. */
function usualRecord(code: Locale): LocaleRecord {
  const { language, region = 'XX' } = new Intl.Locale(code).maximize()
  return {
    code,
    name: new Intl.DisplayNames(code, { type: 'language' }).of(code) ?? code,
    calendar: language === 'th' ? 'buddhist' : 'gregory',
    dates: code,
    openGraph: `${language}_${region}`,
    wordsPerMinute: 238,
  }
}

function isLanguageTag(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1
  } catch {
    return false
  }
}
