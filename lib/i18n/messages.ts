import { createTranslator } from 'next-intl'
import type en from '../../content/messages/en.json'
import { readContentFile } from '../content-folder'
import type { Locale } from './locales'
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
 * Kept for the length of a production build; read anew in development, where an editor changes them.
 *
 * @param locale a language of the site
 * @returns the messages of `content/messages/{locale}.json`
 * @throws LocalizedError when the file is missing or is not JSON; `npm run review` tells its line
 */
export function messagesIn(locale: Locale): Messages {
  const known = kept.get(locale)
  if (known && process.env.NODE_ENV === 'production') return known
  const messages = readMessages(locale)
  kept.set(locale, messages)
  return messages
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
