import { expect, it } from 'vitest'
import { fieldSetups, unaskedKeys } from '@/lib/desk/field-setup'

it('asks for every field of the schema, with its sentence in Thai and English', () => {
  expect(unaskedKeys()).toEqual([])
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
