import { en } from './messages/en'
import type { Message } from './messages/message'
import { th } from './messages/th'

/** Every message of the review, by its rule and case. English is the list that the others have to match. */
export type MessageKey = keyof typeof en

/** What the review says, in every language of its editors. */
export const messages = { en, th } as const satisfies Record<string, Record<MessageKey, Message>>
