import { expect, it } from 'vitest'
import { originalSchema, translationSchema } from '@/lib/content/front-matter/front-matter-schema'
import { keysAt } from '@/lib/content/yaml/schema-path'
import { fieldSetups } from '@/lib/desk/field-setup'

/** Nobody writes these by hand: one is a sum, one is set with a new article, one is asked for with the picture itself. */
const UNASKED = ['original', 'translatedFrom', 'image.focus']

/** The keys of the schemas, those of parts behind a dot. */
function keysOfSchemas() {
  const keys = [originalSchema, translationSchema].flatMap((schema) =>
    keysAt(schema, []).flatMap((key) => {
      const parts = [...keysAt(schema, [key]), ...keysAt(schema, [key, 0])]
      return [key, ...parts.map((part) => `${key}.${part}`)]
    }),
  )
  return [...new Set(keys)].filter((key) => !UNASKED.includes(key))
}

it('asks for every field of the schema, with its sentence in Thai and English', () => {
  const asked = fieldSetups().flatMap(({ key, parts }) => [key, ...parts.map((part) => `${key}.${part.key}`)])
  expect(asked).toEqual(expect.arrayContaining(keysOfSchemas()))
  for (const { label, hint } of fieldSetups().flatMap((field) => [field, ...field.parts]))
    for (const words of [label, hint]) {
      expect(words.en).not.toBe('')
      expect(words.th).toMatch(/[\u0e01-\u0e5b]/)
    }
})

it('knows which fields are facts, which are needed and what they are made of', () => {
  const field = (key: string) => fieldSetups().find((one) => one.key === key)
  expect(field('headline')).toMatchObject({ of: 'version', required: true, parts: [] })
  expect(field('date')).toMatchObject({ of: 'article', kind: 'moment', required: true })
  expect(field('expires')).toMatchObject({ of: 'article', required: false })
  expect(field('keyFigures')?.parts.map(({ key, required }) => [key, required])).toEqual([
    ['value', true],
    ['label', true],
  ])
  expect(field('image')?.parts.map(({ key }) => key)).toEqual(['src', 'alt', 'caption', 'credit'])
  expect(field('translators')?.parts.map(({ key }) => key)).toEqual(['name', 'url'])
})
