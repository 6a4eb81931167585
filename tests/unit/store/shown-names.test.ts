import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { ArticleVersion } from '../../../lib/content/articles/article'
import { namesInTeaser, namesInText } from '../../../lib/store/shown-names'

const folder = mkdtempSync(path.join(tmpdir(), 'names-'))
writeFileSync(
  path.join(folder, 'glossary.yaml'),
  '- th: ซาเซโบะ\n  en: Sasebo\n- en: Sister Clusters\n- en: café\n- en: [Saga, Saga Prefecture in the far south-west]\n',
)
beforeEach(() => {
  vi.stubEnv('CONTENT_DIR', folder)
  return () => vi.unstubAllEnvs()
})
afterAll(() => rmSync(folder, { recursive: true }))

const version = (body: string, rest: Partial<ArticleVersion> = {}): ArticleVersion => ({
  locale: 'en',
  file: 'en.md',
  headline: 'News',
  standfirst: 'What is new.',
  keyFigures: [],
  notes: [],
  draft: false,
  body,
  bodyLine: 9,
  ...rest,
})

test.each([
  ['In Sasebo.', ['Sasebo']],
  ['Sister\nClusters', ['Sister Clusters']],
  ['*Sis*ter **Clusters**', ['Sister Clusters']],
  ['[Sister](https://cluster.example "of") Clusters', ['Sister Clusters']],
  ['[Sister][1] Clusters, Sister[^2] Clusters', ['Sister Clusters']],
  ['<span lang="en">Sister</span> Clusters', ['Sister Clusters']],
  ['a cafe\u0301', ['café']],
  ['Nothing of it, ซาเซโบะ', []],
  ['Saseb&#111;', ['Sister Clusters', 'Sasebo', 'Saga', 'café']],
])('in %j may be %j', (body, names) => {
  expect(namesInText(version(body))).toEqual(names)
})

test('headline, standfirst, figures, notes, documents and the words under a picture count', () => {
  for (const rest of [
    { headline: 'To Sasebo' },
    { standfirst: 'To Sasebo' },
    { keyFigures: [{ value: '2', label: 'ships in Sasebo' }] },
    { notes: ['Sasebo is a port.'] },
    { attachments: [{ file: 'a.pdf', label: 'The port of Sasebo' }] },
    { image: { src: 'a.jpg', alt: '', caption: 'Sasebo' } },
  ])
    expect(namesInText(version('', rest))).toEqual(['Sasebo'])
})

test('lists hold of an article no more than its headline and standfirst', () => {
  expect(namesInTeaser(version('In Sasebo', { headline: 'Saga' }))).toEqual(['Saga'])
})

test('names are those of the language of the text', () => {
  expect(namesInText(version('Sasebo ซาเซโบะ', { locale: 'th' }))).toEqual(['ซาเซโบะ'])
})
