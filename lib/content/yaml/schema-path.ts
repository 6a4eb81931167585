import { z } from 'zod'
import { visible } from '../../i18n/characters'
import type { LocalizedMessage } from '../../i18n/localized-message'
import { PARTS } from '../problem'
import type { YamlPath } from './yaml'

/** What to write where a schema is not met: a whole sentence with an example. zod's own descriptions are of one language. */
// Who bundles the names of fields alone does without zod.
export const sentences = /* @__PURE__ */ z.registry<LocalizedMessage>()

const NO_SENTENCE = { en: 'Write it as the documentation says.', th: 'เขียนตามที่คู่มือบอก' }

/**
 * @param path where in a document
 * @returns it as an editor reads it, with list items counted from 1: `keyFigures › 2 › label`
 */
export function fieldName(path: YamlPath): string | LocalizedMessage {
  const parts = path.map((part) => (typeof part === 'number' ? String(part + 1) : String(part)))
  return visible(parts.join(' › ')) || PARTS.frontMatter
}

/** The schemas on the way along a path. */
function schemasAlong(schema: z.ZodType, path: YamlPath): z.ZodType[] {
  const along: z.ZodType[] = [schema]
  for (const part of path) {
    const outer = bare(along.at(-1))
    const next =
      outer instanceof z.ZodObject
        ? (outer.shape[part as string] as z.ZodType | undefined)
        : outer instanceof z.ZodArray
          ? (outer.element as z.ZodType)
          : undefined
    if (!next) break
    along.push(next)
  }
  return along
}

/** What a schema says of a value when it may be left out or empty, or is read or kept in another form; else nothing. */
function inner(schema: z.ZodType): z.ZodType | undefined {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodNullable) return schema.unwrap() as z.ZodType
  if (!(schema instanceof z.ZodPipe)) return undefined
  return (schema.in instanceof z.ZodTransform ? schema.out : schema.in) as z.ZodType
}

function bare(schema: z.ZodType | undefined): z.ZodType | undefined {
  const within = schema && inner(schema)
  return within ? bare(within) : schema
}

function sentenceOf(schema: z.ZodType): LocalizedMessage | undefined {
  const within = inner(schema)
  return sentences.get(schema) ?? (within && sentenceOf(within))
}

/** The sentence of the innermost schema on a path that has one: what an editor should write there. */
export function sentenceAt(schema: z.ZodType, path: YamlPath): LocalizedMessage {
  return schemasAlong(schema, path).map(sentenceOf).findLast(Boolean) ?? NO_SENTENCE
}

/** The keys of the map at a path, none when there is no map. */
export function keysAt(schema: z.ZodType, path: YamlPath): string[] {
  const object = bare(schemasAlong(schema, path).at(-1))
  return object instanceof z.ZodObject ? Object.keys(object.shape) : []
}

/** Whether what is at a path may be left out. */
export function isOptional(schema: z.ZodType, path: YamlPath): boolean {
  return schemasAlong(schema, path).at(-1) instanceof z.ZodOptional
}

/** Whether text is expected at a path. */
export function wantsText(schema: z.ZodType, path: YamlPath): boolean {
  return bare(schemasAlong(schema, path).at(-1)) instanceof z.ZodString
}
