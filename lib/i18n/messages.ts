import { readFileSync } from 'node:fs'
import { createTranslator } from 'next-intl'
import type en from '../../content/messages/en.json'
import { contentFile } from '../content-folder'
import type { Locale } from './locales'

/** Every word of the interface, by its key. */
export type Messages = typeof en

const kept = new Map<Locale, Messages>()

/**
 * The words of the interface in one language.
 *
 * Kept for the length of a production build; read anew in development, where an editor changes them.
 *
 * @param locale a language of the site
 * @returns the messages of `content/messages/{locale}.json`
 * @throws when the file is missing or is not JSON
 */
export function messagesIn(locale: Locale): Messages {
  const known = kept.get(locale)
  if (known && process.env.NODE_ENV === 'production') return known
  const messages = JSON.parse(readFileSync(contentFile(`messages/${locale}.json`), 'utf8')) as Messages
  kept.set(locale, messages)
  return messages
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
