import { createTranslator } from 'next-intl'
import type en from '../../content/messages/en.json'
import { readContentFile } from '../content-folder'
import { type Locale, localeCodes } from './locales'
import { LocalizedError } from './localized-error'
import { localizeMessage } from './localized-message'

/** Every word of the interface, by its key. */
export type Messages = typeof en

/** The site's words in the language of a page. */
export type SiteWords = { readonly name: string; readonly tagline: string; readonly about: string }

const UNREADABLE = {
  en: '{file} is missing, or is not JSON: npm run review tells more.',
  th: 'ไม่มี {file} หรือไฟล์ไม่ใช่ JSON สั่ง npm run review เพื่อดูรายละเอียด',
}

const kept = new Map<Locale, Messages>()

/**
 * The words of the interface in one language.
 *
 * Kept for the length of a production build; read anew in development, where an editor changes them: what a file lacks
 * until it is mended is then taken from another language.
 *
 * @param locale a language of the site
 * @returns the messages of `content/messages/{locale}.json`
 * @throws LocalizedError when the file is missing or is not JSON; `npm run review` tells its line
 */
export function messagesIn(locale: Locale): Messages {
  if (process.env.NODE_ENV === 'development') return completed(locale)
  const known = kept.get(locale)
  if (known && process.env.NODE_ENV === 'production') return known
  const messages = readMessages(locale)
  kept.set(locale, messages)
  return messages
}

function completed(locale: Locale): Messages {
  const others = localeCodes.filter((code) => code !== locale)
  return [...others, locale].map(readAsFarAsItGoes).reduce(filledBy, {}) as Messages
}

function readAsFarAsItGoes(locale: Locale): unknown {
  try {
    return readMessages(locale)
  } catch {
    return {}
  }
}

type Words = Readonly<Record<string, unknown>>

/** The words of one file, and under them those of another where it has none of that key. */
function filledBy(under: Words, over: unknown): Words {
  if (!isGroup(over)) return under
  const own = Object.entries(over).flatMap(([key, value]): [string, unknown][] => {
    const other = under[key]
    if (isGroup(other)) return [[key, filledBy(other, value)]]
    return isGroup(value) || (typeof value === 'string' && value !== '') ? [[key, value]] : []
  })
  return { ...under, ...Object.fromEntries(own) }
}

function isGroup(value: unknown): value is Words {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function readMessages(locale: Locale): Messages {
  const file = `messages/${locale}.json`
  try {
    return JSON.parse(readContentFile(file)) as Messages
  } catch {
    throw new LocalizedError(localizeMessage(UNREADABLE, { file }))
  }
}

/**
 * Fills in messages outside of components: for metadata, feeds and titles. Components use next-intl's own.
 *
 * @param locale a language of the site
 * @returns a function from a message's key and its values to words
 */
export function translatorIn(locale: Locale) {
  return createTranslator({ locale, messages: messagesIn(locale) })
}
