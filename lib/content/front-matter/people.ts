import { z } from 'zod'
import type { LocalizedMessage } from '../../i18n/localized-message'
import { sentences } from '../yaml/schema-path'
import { addIssue, words } from '../yaml/validation'
import { fieldMessages as say } from './front-matter-messages'

/** An e-mail address as HTML takes it (HTML, section 4.10.5.1.5). */
const EMAIL = /^[\w.!#$%&'*+/=?^`{|}~-]+@[a-z\d](?:[a-z\d-]*[a-z\d])?(?:\.[a-z\d](?:[a-z\d-]*[a-z\d])?)+$/i

const page = z
  .string()
  .trim()
  .superRefine((url, context) => {
    const isPage = /^https?:\/\/[^\s/]+\S*$/i.test(url) && URL.canParse(url)
    if (!isPage && !EMAIL.test(url)) addIssue(context, url, say.personUrl)
  })
  .transform((url) => (EMAIL.test(url) ? `mailto:${url}` : url))
  .register(sentences, say.personUrl)

const person = z
  .strictObject({ name: words(say.personName, 80), url: page.optional() })
  .register(sentences, say.person)

/** Somebody who made an article, or a part of it. */
export type Person = Readonly<z.infer<typeof person>>

/**
 * @param sentence what to write, for messages
 * @returns the schema of a list of people, each a name alone or a name with a page or an e-mail address
 */
export function people(sentence: LocalizedMessage) {
  const nameOrPerson = z
    .preprocess((written) => (typeof written === 'string' ? { name: written } : written), person)
    .register(sentences, say.person)
  return z.array(nameOrPerson).min(1).max(20).register(sentences, sentence)
}
