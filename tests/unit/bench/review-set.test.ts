import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { HALVES, readSet, withEdit } from '../../bench/review-set'

const edit = { kind: 'digit', in: 'en', from: '23', to: '32', wrong: true }

describe('withEdit', () => {
  it('puts the new words where the old ones stand', () => {
    expect(withEdit('The 23rd forum', edit)).toBe('The 32rd forum')
  })

  it.each([
    ['The forum', 'stands 0 times'],
    ['The 23rd of 23', 'stands 2 times'],
  ])('refuses words that do not stand once: %s', (text, message) => {
    expect(() => withEdit(text, edit)).toThrow(message)
  })
})

// The article that the site ships is not among them, for its editors are free to change it.
describe.each(readSet().filter(({ folder }) => !folder.startsWith('content')))('$slug', (article) => {
  it('is of one half, and its edits find the words they change', () => {
    expect(HALVES).toContain(article.half)
    const texts = Object.fromEntries(
      ['th', 'en'].map((locale) => [locale, readFileSync(path.join(article.folder, `${locale}.md`), 'utf8')]),
    )
    for (const one of article.edits) expect(withEdit(texts[one.in] ?? '', one)).not.toBe(texts[one.in])
  })

  it('has no edit twice', () => {
    const told = article.edits.map(({ in: locale, from, to }) => JSON.stringify([locale, from, to]))
    expect(new Set(told).size).toBe(told.length)
  })
})
