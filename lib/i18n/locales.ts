import { readFileSync } from 'node:fs'
import { z } from 'zod'
import { contentFile } from '../content-folder'

/** A language that the site is published in, as its code: `th`, `en`. */
export type Locale = string

const localeRecord = z.strictObject({
  /** BCP 47 language tag; it is the first part of every address and the name of the Markdown file. */
  code: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/),
  /** The language's name in itself, as the language switch shows it. */
  name: z.string().min(1),
  /** Calendar that dates are written in: a Unicode calendar identifier. */
  calendar: z.enum(['buddhist', 'gregory']),
  /** BCP 47 tag whose date order is used: plain `en` would mean the American month first. */
  dates: z.string().min(2),
  /** Open Graph's form of the locale, `language_TERRITORY` (https://ogp.me/#optional). */
  openGraph: z.string().regex(/^[a-z]{2,3}_[A-Z]{2}$/),
  /** Words that a reader takes in a minute, for the reading time. */
  wordsPerMinute: z.number().int().positive(),
})

/** What is true of one language of the site. */
export type LocaleRecord = Readonly<z.infer<typeof localeRecord>>

/**
 * The languages of the site in the order they are offered; the first is the default.
 *
 * They are data (`content/locales.json`), so another language is a line there and a file of messages.
 */
export const locales: readonly LocaleRecord[] = z
  .array(localeRecord)
  .min(1)
  .parse(JSON.parse(readFileSync(contentFile('locales.json'), 'utf8')))

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
