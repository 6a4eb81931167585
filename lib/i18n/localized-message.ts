import { visible } from './characters'

/** The languages that messages to editors are written in, whatever languages the site has. */
export const displayLanguages = ['en', 'th'] as const

export type DisplayLanguage = (typeof displayLanguages)[number]

/** One message in every language of the editors. */
export type LocalizedMessage = Readonly<Record<DisplayLanguage, string>>

/** What may be put into a message: the same for all languages, or one for each. */
export type MessageValue = string | number | LocalizedMessage

/**
 * @param code a language tag, such as that of the terminal: `th_TH.UTF-8`
 * @returns the language of messages that fits it, or undefined
 */
export function displayLanguageOf(code: string): DisplayLanguage | undefined {
  const language = code.toLowerCase().split(/[_.-]/)[0]
  return displayLanguages.find((one) => one === language)
}

/**
 * The language of messages where nobody chose one: that of the terminal (POSIX: `LC_ALL` before `LC_MESSAGES` before
 * `LANG`), else English.
 */
export function terminalLanguage({ LC_ALL, LC_MESSAGES, LANG } = process.env): DisplayLanguage {
  return displayLanguageOf(LC_ALL || LC_MESSAGES || LANG || '') ?? 'en'
}

/**
 * Fills the `{places}` of a message.
 *
 * @param template the message in every language
 * @param values what goes into its places, by name; a place without a value is left empty, and what a terminal would obey
 *   is shown: `\x1b`
 * @returns the message in every language
 */
export function localizeMessage(
  template: LocalizedMessage,
  values: Readonly<Record<string, MessageValue>> = {},
): LocalizedMessage {
  const filled = (language: DisplayLanguage) =>
    template[language].replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name] ?? ''
      return visible(String(typeof value === 'object' ? value[language] : value))
    })
  return { en: filled('en'), th: filled('th') }
}

/**
 * @param text what is not ours to translate, such as what stands in a file
 * @returns it as a message, the same in every language; what a terminal would obey is shown: `\x1b`
 */
export function sameMessage(text: string | number): LocalizedMessage {
  const shown = visible(String(text))
  return { en: shown, th: shown }
}

/**
 * @param messages whole sentences
 * @returns them one after the other, as one message
 */
export function joinedMessages(...messages: readonly LocalizedMessage[]): LocalizedMessage {
  const joined = (language: DisplayLanguage) => messages.map((message) => message[language]).join(' ')
  return { en: joined('en'), th: joined('th') }
}

const JOINERS = { or: { en: 'or', th: 'หรือ' }, and: { en: 'and', th: 'และ' } }

/**
 * @param words some words
 * @param joiner what stands before the last
 * @returns them as a list to read: `a, b or c`
 */
export function listMessage(words: readonly string[], joiner: keyof typeof JOINERS = 'or'): LocalizedMessage {
  const [last = ''] = words.slice(-1)
  if (words.length < 2) return sameMessage(last)
  const before = words.slice(0, -1).join(', ')
  return joinedMessages(sameMessage(before), JOINERS[joiner], sameMessage(last))
}
