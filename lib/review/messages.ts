import { en } from './messages/en'
import { th } from './messages/th'

/** A message in one language: what is wrong, what is expected, what an editor could do; `{places}` are filled in. */
export type Message = { readonly message: string; readonly expected: string; readonly suggestion: string }

/** Every message of the review, by its rule and case. English is the list that the others have to match. */
export type MessageKey = keyof typeof en

/** What the review says, in every language of its editors. */
export const messages = { en, th } as const satisfies Record<string, Record<MessageKey, Message>>
