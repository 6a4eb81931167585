import { truncateSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { articleText, noteHtml } from '@/lib/content/articles/article-text'
import { attachedDocuments } from '@/lib/content/articles/attached-documents'
import { isDocumentName } from '@/lib/content/articles/document-field'
import { readArticles } from '@/lib/content/articles/library'
import { headersFor } from '@/lib/publishing/headers/headers'
import { contentWith, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const LIST = (file: string, label: string) => `attachments:\n  - file: ${file}\n    label: ${label}`
const BESIDE = {
  'news/report.pdf': '%PDF-1.7'.padEnd(1_234_567),
  'news/data.csv': 'a,b\n',
  'news/Plan 2.pdf': 'x',
  'news/inside/deep.pdf': 'x',
}
const problemsOf = (text: string, frontMatter = ORIGINAL) =>
  problemsIn(contentWith({ 'news/th.md': markdown(frontMatter, text), ...BESIDE }))

describe('the documents of an article', () => {
  const [article] = readArticles(
    contentWith({
      'news/th.md': markdown(
        `${ORIGINAL}\nnotes:\n  - ดู[ตาราง](data.csv)\n${LIST('report.pdf', 'รายงานฉบับเต็ม')}`,
        'อ่าน[รายงาน](./report.pdf#page=3)ฉบับเต็ม\n',
      ),
      'news/en.md': markdown(TRANSLATION, 'Read [the data][d].\n\n[d]: data.csv\n'),
      ...BESIDE,
    }),
  )
  const [thai, english] = article?.versions ?? []
  if (!thai || !english) throw new Error('two versions')
  const words = { title: '', backLabel: '' }

  it('are those that each version names, and no others', () => {
    const pathsOf = (version: typeof thai) =>
      Object.entries(version.documents ?? {}).map(([name, { path, bytes }]) => [name, path, bytes])
    expect(pathsOf(thai)).toEqual([
      ['report.pdf', '/th/articles/news/report.pdf', 1_234_567],
      ['data.csv', '/th/articles/news/data.csv', 4],
    ])
    expect(pathsOf(english)).toEqual([['data.csv', '/en/articles/news/data.csv', 4]])
  })
  it('are linked by where they are on any page, with kind and size behind', () => {
    expect(articleText(thai, words).html).toContain(
      '<a href="/th/articles/news/report.pdf#page=3"><wbr><span>รายงาน</span></a> <span class="keep">(PDF, 1.2 MB)</span> <wbr><span>ฉบับ',
    )
    expect(articleText(english, words).html).toContain(
      '<a href="/en/articles/news/data.csv">the data</a> <span class="keep">(CSV, 1 kB)</span>.',
    )
    expect(noteHtml(thai, thai.notes[0] ?? '')).toContain(
      '<a href="/th/articles/news/data.csv"><wbr><span>ตาราง</span></a> <span class="keep">(CSV, 1 kB)</span>',
    )
  })
  it('are listed as their editor calls them', () => {
    const report = {
      label: 'รายงานฉบับเต็ม',
      path: '/th/articles/news/report.pdf',
      facts: 'PDF, 1.2 MB',
    }
    expect(attachedDocuments(thai)).toEqual([report])
    expect(attachedDocuments(english)).toEqual([])
  })
})

describe('what is wrong with a document is told with its line:', () => {
  it.each([
    ['reprot.pdf', 'reprot.pdf, a file that does not exist', 'Did you mean `report.pdf`?'],
    ['report.xlsx', 'report.xlsx, a file that does not exist', 'Put the file beside this one'],
    ['plan-2.pdf', 'plan-2.pdf, a file that does not exist', 'Rename the file `Plan 2.pdf` to `plan-2.pdf`.'],
    ['Plan%202.pdf', '“Plan 2.pdf”, which cannot be the name', 'such as `plan-2.pdf`'],
    ['Report.PDF', 'Report.PDF, which cannot be the name', 'Did you mean `report.pdf`?'],
    ['รายงาน.pdf', '“รายงาน.pdf”, which cannot be the name', 'such as `document.pdf`'],
    ['report.20240309.pdf', 'which cannot be the name', 'such as `report-20240309.pdf`'],
  ])('%s', (name, found, expected) => {
    const inText = problemsOf(`ก\n\nข [ค](${name})\n`)
    expect(inText).toMatchObject([{ file: 'news/th.md', line: 10, field: 'document' }])
    const listed = problemsOf('ก', `${ORIGINAL}\n${LIST(decodeURI(name), 'ข')}`)
    expect(listed).toMatchObject([{ file: 'news/th.md', line: 8, field: 'attachments › 1 › file' }])
    for (const [problem] of [inText, listed]) {
      expect(problem?.found).toContain(found)
      expect(problem?.expected).toContain(expected)
    }
  })
  it.each([
    ['page.html', 'page.html, a kind of file that is not published', 'ends in .pdf, .docx'],
    ['inside/deep.pdf', 'which cannot be the name of a document', 'such as `deep.pdf`'],
    ['../other/report.pdf', 'which cannot be the name of a document', 'Did you mean `report.pdf`?'],
  ])('%s in the list', (name, found, expected) => {
    const [problem, ...more] = problemsOf('ก', `${ORIGINAL}\n${LIST(name, 'ข')}`)
    expect(more).toEqual([])
    expect(problem?.found).toContain(found)
    expect(problem?.expected).toContain(expected)
  })
  it('a file of more than 25 MiB, and none of less', () => {
    const folder = contentWith({ 'news/th.md': markdown(ORIGINAL, '[ข](report.pdf)'), ...BESIDE })
    const file = path.join(folder, 'articles/news/report.pdf')
    truncateSync(file, 25 * 2 ** 20)
    expect(problemsIn(folder)).toEqual([])
    truncateSync(file, 25 * 2 ** 20 + 1)
    expect(problemsIn(folder)).toMatchObject([{ line: 8, found: 'report.pdf, a file of 25.1 MiB' }])
  })
  it('an entry without its label', () => {
    expect(problemsOf('ก', `${ORIGINAL}\nattachments:\n  - file: report.pdf`)).toMatchObject([
      { field: 'attachments › 1 › label' },
    ])
  })
  it('but what a draft lacks stops nothing, and addresses of other places are not looked for', () => {
    const elsewhere = '[a](https://a.example/a.pdf) [b](/th/b.pdf) [c](b/c.pdf) [d](d.html)'
    expect(problemsOf(elsewhere)).toEqual([])
  })
})

it.each(['report.20240309.pdf', 'a.deadbeef.csv', 'report.pdf', 'v1.2_final-3.pdf', 'report.2024.pdf'])(
  'a document is never kept for ever under its name: %s',
  (name) => {
    const isForEver = headersFor(`/th/articles/news/${name}`)['cache-control']?.includes('immutable')
    expect(isDocumentName(name)).toBe(!isForEver)
  },
)
