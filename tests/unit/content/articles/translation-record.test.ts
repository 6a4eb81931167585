import { describe, expect, test } from 'vitest'
import { versionIn } from '@/lib/content/articles/article'
import { readArticles } from '@/lib/content/articles/library'
import { recordOf, recordText, translationOf } from '@/lib/content/articles/translation-record'
import { contentWith, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const source = markdown(ORIGINAL, 'ย่อหน้าแรก\n\nย่อหน้าที่สอง\n')

function pair(original: string, translation: string) {
  return contentWith({ 'news/th.md': original, 'news/en.md': translation })
}

function record(original = source): string {
  const [article] = readArticles(contentWith({ 'news/th.md': original }))
  const version = article && versionIn(article, 'th')
  return version ? recordText(recordOf(version)) : ''
}

function stateOf(original: string, line: string) {
  const [article] = readArticles(pair(original, markdown(`${TRANSLATION}\n${line}`)))
  const version = article && versionIn(article, 'en')
  return article && version && translationOf(article, version).state
}

describe('a translation', () => {
  test('is up to date while no word of its source has changed', () => {
    expect(stateOf(source, `translatedFrom: ${record()}`)).toBe('up-to-date')
    const spaced = source.replace('date: 2024-03-09', 'date: 2025').replace('ที่สอง', 'ที่  สอง')
    expect(stateOf(spaced, `translatedFrom: ${record()}`)).toBe('up-to-date')
  })

  test('is behind when a word of its source has changed', () => {
    expect(stateOf(source.replace('ที่สอง', 'สุดท้าย'), `translatedFrom: ${record()}`)).toBe('behind')
  })

  test('may be unrecorded, which is no error', () => {
    expect(stateOf(source, 'draft: false')).toBe('unrecorded')
  })

  test('is not what the original is', () => {
    const [article] = readArticles(pair(source, markdown(TRANSLATION)))
    const version = article && versionIn(article, 'th')
    expect(article && version && translationOf(article, version)).toEqual({ state: 'original' })
  })
})

describe('a wrong record is an error that names file, line and what to do', () => {
  const problemsOf = (value: string) =>
    problemsIn(pair(source, markdown(`${TRANSLATION}\ntranslatedFrom: ${value}`)))

  test.each(['th:0123456789ab:012345', 'yes', "''", 'th', '12'])('such as %s', (value) => {
    const problems = problemsOf(value)
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatchObject({ file: 'news/en.md', line: 4, field: 'translatedFrom' })
    expect(problems[0]?.expected).toContain('npm run reviewed')
  })

  test('such as one of the file itself', () => {
    expect(problemsOf(record().replace(/^th/, 'en'))).toMatchObject([
      {
        file: 'news/en.md',
        line: 4,
        field: 'translatedFrom',
        found: expect.stringContaining('this file itself'),
      },
    ])
  })

  test('and so is one in the original', () => {
    const folder = contentWith({ 'news/th.md': markdown(`${ORIGINAL}\ntranslatedFrom: ${record()}`) })
    expect(problemsIn(folder)).toMatchObject([
      { field: 'translatedFrom', found: 'a key that is not known here' },
    ])
  })
})
