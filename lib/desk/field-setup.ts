import type { z } from 'zod'
import { ORIGINAL_KEYS, originalSchema, translationSchema } from '../content/front-matter/front-matter-schema'
import { isOptional, keysAt, sentenceAt } from '../content/yaml/schema-path'
import type { LocalizedMessage } from '../i18n/localized-message'
import type { FieldSetup } from './api'
import asked from './fields.json'

type Kind = FieldSetup['kind']

/** How a field is asked for: what the schema cannot say of it. In the order of the form; a key with `.` is a part of another. */
const ASKED = asked as unknown as Readonly<Record<string, readonly [kind: Kind, en: string, th: string]>>

/** A person may be a name alone, so the schema shows no keys. */
const OF_PEOPLE: readonly string[] = ['authors', 'translators', 'photographers']

/** @returns the fields of the front matter, in the order of the form, with the sentences of the article's schema */
export function fieldSetups(): FieldSetup[] {
  const keys = Object.keys(ASKED).filter((key) => !key.includes('.'))
  return keys.flatMap((key) => fieldAt([key], key) ?? [])
}

function fieldAt(path: readonly (string | number)[], name: string): FieldSetup | undefined {
  const [kind, en, th] = ASKED[name] ?? []
  if (!kind) return undefined
  const [key = ''] = path.slice(-1)
  const top = String(path[0])
  const schema = schemaOf(top)
  const label: LocalizedMessage = { en: en ?? '', th: th ?? '' }
  return {
    key: String(key),
    of: ORIGINAL_KEYS.includes(top) ? 'article' : 'version',
    kind,
    parts: path.length > 1 ? [] : partsOf(top).flatMap((part) => partAt(top, kind, part) ?? []),
    required: !isOptional(schema, path),
    label,
    hint: sentenceAt(schema, path),
  }
}

function partAt(key: string, kind: Kind, part: string): FieldSetup | undefined {
  const path = kind === 'list' ? [key, 0, part] : [key, part]
  return fieldAt(path, `${OF_PEOPLE.includes(key) ? 'person' : key}.${part}`)
}

function partsOf(key: string): string[] {
  if (OF_PEOPLE.includes(key)) return ['name', 'url']
  const schema = schemaOf(key)
  return [...new Set([...keysAt(schema, [key]), ...keysAt(schema, [key, 0])])]
}

function schemaOf(key: string): z.ZodType {
  return keysAt(originalSchema, []).includes(key) ? originalSchema : translationSchema
}
