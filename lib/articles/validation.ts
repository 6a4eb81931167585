import { isCollection } from 'yaml'
import { z } from 'zod'
import { type Finding, told } from './problem'
import { fieldName, isOptional, keysAt, sentenceAt, wantsText } from './schema-path'
import { keyMeant, unknownKey } from './unknown-key'
import type { YamlDocument, YamlPath } from './yaml'
import { quoted } from './yaml-advice'

/**
 * A line of words for readers.
 *
 * @param sentence what to write, for messages: a whole sentence with an example
 * @param longest how many characters it may have, counted as code points
 */
export function words(sentence: string, longest: number) {
  return z
    .string()
    .trim()
    .superRefine((text, context) => {
      const length = [...text].length
      if (length === 0) refuse(context, 'an empty text', sentence)
      else if (text.includes('\n')) refuse(context, 'more than one line', `${sentence} Keep it on one line.`)
      else if (length > longest) {
        refuse(context, `${length} characters`, `${sentence} At most ${longest} characters.`)
      }
    })
    .describe(sentence)
}

/**
 * Refuses a value with words of one's own, inside zod's `superRefine`.
 *
 * @param found what stands there
 * @param expected what to write instead
 */
export function refuse(context: z.RefinementCtx, found: string, expected: string): void {
  context.addIssue({ code: 'custom', message: expected, params: { found } })
}

/** What `validate` gives back: the values when all is well, and what is wrong. */
export type Validated<T> = { readonly value: T | undefined; readonly findings: readonly Finding[] }

/**
 * Holds values against a schema and tells what is wrong in the editor's words.
 *
 * @param schema what is expected; each field's `describe()` is the sentence that tells what to write
 * @param data the values
 * @param document where they were read from, for their lines
 * @param aboutKey tells what to do with a key that the schema does not have, when there is more to say than its spelling
 */
export function validate<T>(
  schema: z.ZodType<T>,
  data: unknown,
  document: YamlDocument,
  aboutKey: (key: string) => string | undefined = () => undefined,
): Validated<T> {
  const result = schema.safeParse(data)
  if (result.success) return { value: result.data, findings: [] }
  const findings: Finding[] = []
  const meant = new Set<string>()
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
      issue.code === 'custom'
        ? { found: String(issue.params?.found), expected: issue.message }
        : mismatch(value, issue.path, schema, document)
    findings.push({ line: document.lineOf(issue.path), field, ...advice })
  }
  return { value: undefined, findings }
}

function mismatch(value: unknown, path: YamlPath, schema: z.ZodType, document: YamlDocument) {
  const sentence = sentenceAt(schema, path)
  const source = document.sourceOf(path)
  if (value === undefined || path.length === 0) {
    return { found: value == null ? 'nothing' : told(document.sourceOf(path)), expected: sentence }
  }
  if (value === null) {
    const comment = document.nodeAt(path)?.comment
    if (comment) {
      return {
        found: `nothing: YAML leaves out what follows a #`,
        expected: `Put a text that starts with # in quotes: ${quoted(`#${comment}`)}`,
      }
    }
    return {
      found: 'nothing after the colon',
      expected: isOptional(schema, path) ? `${sentence} Or take the line out.` : sentence,
    }
  }
  const found = told(source || JSON.stringify(value))
  if (!wantsText(schema, path) || source.includes('\n')) return { found, expected: sentence }
  const node = document.nodeAt(path)
  const why = isCollection(node)
    ? ', which YAML reads as a list or as a key and its value'
    : ', which YAML does not read as text'
  return { found: `${found}${why}`, expected: `${sentence} In quotes it is text: ${quoted(source)}` }
}

function valueAt(data: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[part] : undefined,
    data,
  )
}
