import { readRecord } from '../content/articles/translation-record'
import { splitMarkdown } from '../content/front-matter/front-matter'
import { isRecord } from '../content/front-matter/front-matter-checks'
import { withAcknowledgement, withField } from '../content/front-matter/front-matter-edit'
import { RECORD_KEY } from '../content/front-matter/record-key'
import { UNTOLD_REASON } from '../content/front-matter/untold-reason'
import type { Locale } from '../i18n/locales'
import { acknowledgementOf } from '../review/acknowledgements'
import { recordOfText } from '../review/translation/record-of-text'
import type { DeskCalls } from './api'
import { DESK_MESSAGES } from './desk-messages'
import { RefusedError } from './refusal'

/** So many characters a reason may have. */
const LONGEST_REASON = 500

/**
 * @param texts the texts of an article as typed, by their languages
 * @param locale the language of a translation among them
 * @returns that translation with the record that it is in step with its source: the one that it names, else the original
 * @throws RefusedError when there is no source, or a front matter cannot be read
 */
export function markedInStep(texts: ReadonlyMap<Locale, string>, locale: Locale): string {
  const content = texts.get(locale)
  const named = keysIn(content)[RECORD_KEY]
  const from = typeof named === 'string' ? readRecord(named)?.locale : undefined
  const original = originalAmong([...texts])
  if (locale === original) throw new RefusedError(DESK_MESSAGES.isSource, 409)
  const source = from !== undefined && texts.has(from) ? from : original
  if (source === undefined) throw new RefusedError(DESK_MESSAGES.noSource, 409)
  const record = recordOfText(source, texts.get(source) ?? '')
  const marked = record && content && withField(content, RECORD_KEY, record)
  if (!marked) throw new RefusedError(DESK_MESSAGES.noFrontMatter, 409)
  return marked
}

/**
 * @param texts the texts of an article, by their languages
 * @returns the language of the one that says it is the original
 */
export function originalAmong(texts: readonly (readonly [Locale, string])[]): Locale | undefined {
  return texts.find(([, text]) => keysIn(text).original === true)?.[0]
}

function keysIn(content: string | undefined): Readonly<Record<string, unknown>> {
  const data = content && splitMarkdown(content).frontMatter?.data
  return isRecord(data) ? data : {}
}

/**
 * @param asked a text, what was found in it, and why it is right as it stands
 * @returns the text with that acknowledged
 * @throws RefusedError when it cannot be, no reason is told, or the front matter cannot be read
 */
export function acknowledged({ content, finding, reason }: DeskCalls['acknowledge']['request']): string {
  const told = reason.trim()
  if (told === '' || [...told].length > LONGEST_REASON || UNTOLD_REASON.test(told))
    throw new RefusedError(DESK_MESSAGES.noReason, 422)
  const entry = acknowledgementOf(finding, told)
  if (!entry) throw new RefusedError(DESK_MESSAGES.notAcknowledged, 409)
  const changed = withAcknowledgement(content, entry)
  if (changed === undefined) throw new RefusedError(DESK_MESSAGES.noFrontMatter, 409)
  return changed
}
