import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { compoundWords, readWords } from '@/lib/content/site/words'
import { contentWith, inEnglish } from '../content-folder-on-disk'

const read = (yaml: string) => {
  const folder = contentWith({})
  writeFileSync(path.join(folder, 'words.yaml'), yaml)
  const { words, problems } = readWords(folder)
  return { words, problems: problems.map(inEnglish) }
}

describe('readWords', () => {
  it('takes prefixes and words', () => {
    expect(read('prefixes: [การ]\ncompounds:\n  - ส่งเสริม\n').words).toEqual({
      prefixes: ['การ'],
      compounds: ['ส่งเสริม'],
    })
  })

  it.each([
    ['prefixes: []\ncompounds:\n  - ก\n  - ข\n  - ก\n', 5, 'compounds', 'line 3'],
    ['prefixes: []\ncompound: [ก]\n', 2, 'compound', 'Did you mean `compounds`?'],
    ['prefixes: []\ncompounds: [5]\n', 2, 'compounds › 1', 'In quotes it is text'],
    ['- ก\n', 1, 'front matter', 'prefixes'],
  ])('%j is a problem', (yaml, line, field, expected) => {
    const { words, problems } = read(yaml)
    expect(words).toEqual({ prefixes: [], compounds: [] })
    expect(problems[0]).toMatchObject({ file: expect.stringMatching(/words\.yaml$/), line, field })
    expect(problems[0]?.expected).toContain(expected)
  })
})

describe('compoundWords', () => {
  it('are words that the dictionary parts, or takes for others beside some word', () => {
    const { prefixes, compounds } = compoundWords()
    expect(prefixes).toContain('การ')
    expect(compounds).toEqual(
      expect.arrayContaining(['งบประมาณ', 'ส่งเสริม', 'ประกอบการ', 'เครือข่าย', 'ผลกระทบ']),
    )
    for (const word of compounds) expect(word).toMatch(/^\p{sc=Thai}{3,}$/u)
  })
})
