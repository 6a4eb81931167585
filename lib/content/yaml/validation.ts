import { isCollection } from 'yaml'
import { z } from 'zod'
import {
  joinedMessages,
  type LocalizedMessage,
  localizeMessage,
  sameMessage,
} from '../../i18n/localized-message'
import { plainSpaces } from '../../typography/no-break-spaces'
import { type Advice, type ContentFinding, told } from '../problem'
import { fieldName, isOptional, keysAt, sentenceAt, sentences, wantsText } from './schema-path'
import { keyMeant, unknownKey } from './unknown-key'
import type { YamlDocument, YamlPath } from './yaml'
import { quoted } from './yaml-advice'

const EMPTY = { en: 'an empty text', th: 'ข้อความว่าง' }
const LINES = { en: 'more than one line', th: 'ข้อความมากกว่าหนึ่งบรรทัด' }
const ONE_LINE = { en: 'Keep it on one line.', th: 'ให้อยู่ในบรรทัดเดียว' }
const LENGTH = {
  en: '{length} characters, of {longest} at most',
  th: 'ข้อความยาว {length} อักขระ เกิน {longest} อักขระ',
}
const TOO_MANY = { en: '{length} of them, of {most} at most', th: '{length} รายการ เกิน {most} รายการ' }
const NOTHING = { en: 'nothing', th: 'ว่ายังไม่ได้เขียน' }
const NO_VALUE = { en: 'nothing after the colon', th: 'ค่าว่างหลังเครื่องหมาย :' }
const ONLY_COMMENT = {
  en: 'nothing: YAML leaves out what follows a #',
  th: 'ค่าว่าง เพราะ YAML ไม่อ่านข้อความหลัง #',
}
const QUOTE_COMMENT = {
  en: 'Put a text that starts with # in quotes: {quoted}',
  th: 'ใส่เครื่องหมายคำพูดให้ข้อความที่ขึ้นต้นด้วย # เป็น {quoted}',
}
const OR_NOT = { en: 'Or take the line out.', th: 'หรือลบบรรทัดนี้' }
const COLLECTION = {
  en: '{found}, which YAML reads as a list or as a key and its value',
  th: '{found} ซึ่ง YAML อ่านเป็นรายการ หรือเป็นคีย์กับค่า',
}
const NO_TEXT = {
  en: '{found}, which YAML does not read as text',
  th: '{found} ซึ่ง YAML ไม่ได้อ่านเป็นข้อความ',
}
const IN_QUOTES = {
  en: 'In quotes it is text: {quoted}',
  th: 'ใส่เครื่องหมายคำพูดให้เป็นข้อความ: {quoted}',
}

/**
 * A line of words for readers; the no-break spaces of a word processor are plain ones in it.
 *
 * @param sentence what to write, for messages: a whole sentence with an example
 * @param longest how many characters it may have, counted as code points
 */
export function words(sentence: LocalizedMessage, longest: number) {
  return z
    .string()
    .overwrite(plainSpaces)
    .trim()
    .superRefine((text, context) => {
      const length = [...text].length
      if (length === 0) addIssue(context, EMPTY, sentence)
      else if (text.includes('\n')) addIssue(context, LINES, joinedMessages(sentence, ONE_LINE))
      else if (length > longest) addIssue(context, localizeMessage(LENGTH, { length, longest }), sentence)
    })
    .register(sentences, sentence)
}

/**
 * @param text a text that stands in a file, as an editor wrote it
 * @returns it for the end of "found …", also when it is empty
 */
export function asFound(text: string): LocalizedMessage {
  return text === '' ? EMPTY : sameMessage(told(text))
}

/**
 * Refuses a value with words of one's own, inside zod's `superRefine`.
 *
 * @param found what stands there, in words of ours or as the editor wrote it
 * @param expected what to write instead
 */
export function addIssue(
  context: z.RefinementCtx,
  found: LocalizedMessage | string,
  expected: LocalizedMessage,
): void {
  const advice: Advice = { found: typeof found === 'string' ? asFound(found) : found, expected }
  // zod's own message has one language; nobody reads it.
  context.addIssue({ code: 'custom', message: expected.en, params: advice })
}

/** What `validate` gives back: the values when all is well, and what is wrong. */
export type Validated<T> = { readonly value: T | undefined; readonly findings: readonly ContentFinding[] }

/**
 * Holds values against a schema and tells what is wrong in the editor's words.
 *
 * @param schema what is expected; each field's sentence in the registry is the one that tells what to write
 * @param data the values
 * @param document where they were read from, for their lines
 * @param aboutKey tells what to do with a key that the schema does not have, when there is more to say than its spelling
 */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  document: YamlDocument,
  aboutKey: (key: string) => LocalizedMessage | undefined = () => undefined,
): Validated<T> {
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, findings: [] }
  const findings: ContentFinding[] = []
  const meant = new Set<string | LocalizedMessage>()
  for (const issue of result.error.issues) {
    if (issue.code !== 'unrecognized_keys') continue
    for (const key of issue.keys) {
      const known = keyMeant(key, keysAt(schema, issue.path))
      if (known) meant.add(fieldName([...issue.path, known]))
      findings.push(unknownKey(key, known, issue.path, schema, document, aboutKey))
    }
  }
  for (const issue of result.error.issues) {
    if (issue.code === 'unrecognized_keys') continue
    const field = fieldName(issue.path)
    const value = valueAt(data, issue.path)
    // A key that is only misspelt is not missing as well.
    if (value === undefined && meant.has(field)) continue
    const advice =
      issue.code === 'custom' && issue.params?.found
        ? (issue.params as Advice)
        : (tooMany(issue, value, schema) ?? mismatch(data, issue.path, schema, document))
    findings.push({ line: document.lineOf(issue.path), field, ...advice })
  }
  return { value: undefined, findings }
}

/** A list of maps is too long to be shown. */
function tooMany(issue: z.core.$ZodIssue, value: unknown, schema: z.ZodType): Advice | undefined {
  if (issue.code !== 'too_big' || !Array.isArray(value) || typeof value[0] !== 'object') return undefined
  const found = localizeMessage(TOO_MANY, { length: value.length, most: Number(issue.maximum) })
  return { found, expected: sentenceAt(schema, issue.path) }
}

function mismatch(data: unknown, path: YamlPath, schema: z.ZodType, document: YamlDocument): Advice {
  const value = valueAt(data, path)
  const sentence = sentenceAt(schema, path)
  const source = document.sourceOf(path)
  if (value == null && (value === undefined || path.length === 0))
    return { found: NOTHING, expected: sentence }
  if (path.length === 0) return { found: sameMessage(told(source)), expected: sentence }
  if (value === null) {
    const comment = document.nodeAt(path)?.comment
    if (comment)
      return {
        found: ONLY_COMMENT,
        expected: localizeMessage(QUOTE_COMMENT, { quoted: quoted(`#${comment}`) }),
      }
    const expected = isOptional(schema, path) ? joinedMessages(sentence, OR_NOT) : sentence
    return { found: NO_VALUE, expected }
  }
  const found = sameMessage(told(source || JSON.stringify(value)))
  if (typeof value === 'string' || !wantsText(schema, path) || source.includes('\n'))
    return { found, expected: sentence }
  const why = isCollection(document.nodeAt(path)) ? COLLECTION : NO_TEXT
  // A switch is no text, and a date in quotation marks is still none.
  const isSwitch = typeof value === 'boolean' && isOptional(schema, path)
  if (isSwitch || !takes(schema, data, path, source))
    return { found: localizeMessage(why, { found }), expected: sentence }
  const instead = localizeMessage(IN_QUOTES, { quoted: (document.quote ?? quoted)(source) })
  return { found: localizeMessage(why, { found }), expected: joinedMessages(sentence, instead) }
}

/** Whether a text at a path would be right. */
function takes(schema: z.ZodType, data: unknown, path: YamlPath, text: string): boolean {
  const changed = structuredClone(data)
  const parent = valueAt(changed, path.slice(0, -1)) as Record<PropertyKey, unknown>
  parent[path.at(-1) ?? ''] = text
  const { error } = schema.safeParse(changed)
  return !error?.issues.some((issue) => issue.path.join('\n') === path.join('\n'))
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    data,
  )
}
