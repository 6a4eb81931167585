import { en } from './messages/en'
import { th } from './messages/th'

/** A message in one language: what is wrong, what is expected, how to mend it; `{places}` are filled in. */
export type Message = { readonly message: string; readonly expected: string; readonly mend: string }

/** Every message of the review, by its key. English is the list that the others have to match. */
export type MessageKey = keyof typeof en

/** The languages that the review speaks: those of its editors, whatever languages the site has. */
export const messages = { en, th } as const satisfies Record<string, Record<MessageKey, Message>>

export type DisplayLanguage = keyof typeof messages

export const displayLanguages = Object.keys(messages) as DisplayLanguage[]

/**
 * @param code a language tag, such as that of the terminal: `th_TH.UTF-8`
 * @returns the language of the review that fits it, or undefined
 */
export function displayLanguageOf(code: string): DisplayLanguage | undefined {
  const language = code.toLowerCase().split(/[_.-]/)[0]
  return displayLanguages.find((one) => one === language)
}
