import type { LocalizedMessage } from '../i18n/localized-message'
import type { Finding } from '../review/finding'
import { fieldSetups } from './field-setup'

/** What parts the steps of a path: see `fieldName` of lib/content. */
const STEP = ' › '
/** A tick of the form as a sentence writes it for the file, such as `lead: true`. */
const TICK = /`([a-z]\w*): true`/gi

/**
 * Says what is wrong with a field in the words of the form, which has labels where the file has keys.
 *
 * @param finding a problem of a file, whose words are the place of a field, such as `attachments › 1 › file`
 * @returns its sentences; as they are where the form has no such field
 */
export function inFormWords(finding: Finding): Pick<Finding, 'message' | 'expected' | 'suggestion'> {
  const { words, message, expected, suggestion } = finding
  const place = labelAt(words)
  const said = (text: LocalizedMessage) =>
    inEach((language) => {
      const named = place && text[language].startsWith(`${words}:`)
      const rest = named ? place[language] + text[language].slice(words.length) : text[language]
      return rest.replace(TICK, (written, key: string) => quoted(labelAt(key)?.[language]) ?? written)
    })
  return { message: said(message), expected: said(expected), suggestion: said(suggestion) }
}

function labelAt(path: string): LocalizedMessage | undefined {
  const [top, ...rest] = path.split(STEP)
  const field = fieldSetups().find(({ key }) => key === top)
  if (!field) return undefined
  const label = (key: string) => field.parts.find((part) => part.key === key)?.label
  return inEach((language) =>
    [field.label[language], ...rest.map((key) => label(key)?.[language] ?? key)].join(STEP),
  )
}

function inEach(say: (language: keyof LocalizedMessage) => string): LocalizedMessage {
  return { en: say('en'), th: say('th') }
}

function quoted(label: string | undefined): string | undefined {
  return label && `“${label}”`
}
