import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { getGlossary, namesIn, readGlossary } from '@/lib/content/site/glossary'
import { contentWith, inEnglish } from '../content-folder-on-disk'

const read = (yaml: string) => {
  const folder = contentWith({})
  writeFileSync(path.join(folder, 'glossary.yaml'), yaml)
  const { terms, problems } = readGlossary(folder)
  return { terms, problems: problems.map(inEnglish) }
}

describe('readGlossary', () => {
  it('takes one form or a list of them, and languages may be left out', () => {
    expect(read('- th: ดีพร้อม\n  en: [DIPROM, Diprom]\n  note: short\n- en: OTAGAI\n').terms).toEqual([
      { forms: { th: ['ดีพร้อม'], en: ['DIPROM', 'Diprom'] }, note: 'short' },
      { forms: { th: [], en: ['OTAGAI'] } },
    ])
  })

  it.each([
    ['- th: ดีพร้อม\n  eng: DIPROM\n', 2, '1 › eng', 'Did you mean `en`?'],
    ['- th: 5\n', 1, '1 › th', 'agreed form'],
    ["- th: ก\n  en: ['']\n", 2, '1 › en › 1', 'as text'],
    ['- th: ก\n- th: ข\n- th: [ค, ก]\n', 3, 'th', 'line 1'],
    ['ดีพร้อม: DIPROM\n', 1, 'file', 'Write a list of terms'],
    ['- note: alone\n', 1, '1', 'at least one language'],
  ])('%j is a problem', (yaml, line, field, expected) => {
    const { terms, problems } = read(yaml)
    expect(terms).toEqual([])
    expect(problems).toMatchObject([{ file: expect.stringMatching(/glossary\.yaml$/), line, field }])
    expect(problems[0]?.expected).toContain(expected)
  })
})

describe('namesIn', () => {
  it('has the names of the site, longest first', () => {
    const names = namesIn('th')
    expect(names).toContain('กรมส่งเสริมอุตสาหกรรม')
    expect(names).toContain('นางาซากิ')
    expect([...names].sort((a, b) => b.length - a.length).map((name) => name.length)).toEqual(
      names.map((name) => name.length),
    )
  })

  it('leaves out names too long for one line of a narrow screen', () => {
    expect(getGlossary().flatMap(({ forms }) => forms.en)).toContain('Department of Industrial Promotion')
    expect(namesIn('en')).not.toContain('Department of Industrial Promotion')
    expect(namesIn('en')).toContain('Passakorn Chairat')
  })

  it('has none for a language that the site is not in', () => {
    expect(namesIn('xx')).toEqual([])
  })
})
