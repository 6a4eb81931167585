import { expect, test } from 'vitest'
import type { Article, ArticleVersion } from '../../../lib/content/articles/article'
import { searchedText } from '../../../lib/search/article-words'
import { LINE_END } from '../../../lib/search/searched-text'

const version: ArticleVersion = {
  locale: 'th',
  file: 'content/articles/one/th.md',
  headline: 'พาดหัว',
  standfirst: 'โปรยข่าว ปี_2566',
  keyFigures: [{ value: '31', label: 'หน่วยงาน' }],
  notes: ['แก้คำว่า **เข่น** แล้ว'],
  attachments: [{ file: 'report.pdf', label: 'รายงานฉบับเต็ม' }],
  draft: false,
  body: 'ย่อหน้า**แรก** ปี 2567[^a]\n\n## หัวข้อ\n\n- ข้อหนึ่ง\n- ข้อสอง\n\nมี[ลิงก์](https://example.org/secret) และนํ้า\n\n[^a]: ที่มาของตัวเลข\n',
  bodyLine: 1,
}
const article: Article = { slug: 'one', original: 'th', date: '2024-03-09', topics: [], versions: [version] }

test('an article is searched by all that a reader sees of it, each part with the anchor that leads to it', () => {
  expect(
    JSON.parse(
      JSON.stringify(searchedText(article, version)).replaceAll(LINE_END, '|').replaceAll('\u00a0', '_'),
    ),
  ).toEqual([
    'one',
    '2024-03-09',
    '9 มีนาคม 2567',
    ['', 'พาด|หัว'],
    ['', 'โปรย|ข่าว ปี_2566', [13, 4, 2023]],
    ['key-figures', '31_หน่วยงาน'],
    ['p1', 'ย่อหน้า|แรก ปี_2567', [15, 4, 2024]],
    ['h1', 'หัวข้อ'],
    ['l1-1', 'ข้อ|หนึ่ง'],
    ['l1-2', 'ข้อ|สอง'],
    ['p2', 'มี|ลิงก์ และ|นํ้า'],
    ['footnotes', 'ที่มา|ของ|ตัวเลข'],
    ['notes', 'แก้|คำ|ว่า เข่น แล้ว'],
    ['documents', 'รายงาน|ฉบับ|เต็ม'],
  ])
})

test('the same article gives the same words, whatever was taken before', () => {
  const first = searchedText(article, version)
  searchedText(article, { ...version, body: 'อย่างอื่น ปี 2500' })
  expect(searchedText(structuredClone(article), structuredClone(version))).toEqual(first)
})
