import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLibrary } from '@/lib/content/articles/library'
import { reviewArticles } from '@/lib/review/review'
import { contentWith, DOT, markdown, ORIGINAL, TRANSLATION } from '../../content/content-folder-on-disk'

it.each([
  ['old.png', '![สิ่งที่เห็นในภาพ](old.png)'],
  ['report.pdf', ' [ชื่อเอกสาร](report.pdf)'],
  ['bell.mp3', '![ชื่อเสียงหรือวิดีโอ](bell.mp3)'],
  ['clip.vtt', 'clip.th.vtt ของ clip.mp4'],
])('says how %s is brought into a text', (name, how) => {
  expect(found({ [name]: 'x' })[0]?.suggestion.th).toContain(how)
})

/** The notices on the files of an article, each by its path in the article's folder. */
function toldOf(...given: Parameters<typeof found>) {
  return found(...given).map(({ severity, file }) => [severity, file.replace(/^.*\/articles\/news\//, '')])
}

function found(files: Readonly<Record<string, string | Uint8Array>>, text = 'ก', wrong = 0) {
  const article = { 'th.md': markdown(ORIGINAL, text), 'en.md': markdown(TRANSLATION, text), ...files }
  const folder = contentWith(
    Object.fromEntries(Object.entries(article).map(([name, content]) => [`news/${name}`, content])),
  )
  const { records, problems } = readLibrary(folder)
  expect(problems).toHaveLength(wrong)
  const articles = records.map((record) => record.article)
  return reviewArticles(articles, { terms: [] }).filter(({ check }) => check === 'unused-files')
}

it('tells each file that no text names, once, by its own path', () => {
  expect(toldOf({ 'old.png': DOT, 'p/older.png': DOT, 'report.pdf': 'x' })).toEqual([
    ['notice', 'old.png'],
    ['notice', 'p/older.png'],
    ['notice', 'report.pdf'],
  ])
})

it('passes over what a text shows, in its front matter or below, and what one language alone shows', () => {
  const picture = { 'a.png': DOT, 'p/b.png': DOT }
  expect(toldOf(picture, '![ก](a.png)\n\n![ข](p/b.png)')).toEqual([])
  const lead = `${ORIGINAL}\nimage:\n  src: a.png\n  alt: ก`
  expect(toldOf({ 'a.png': DOT, 'th.md': markdown(lead) })).toEqual([])
  expect(toldOf({ 'a.png': DOT, 'th.md': markdown(lead.replace('a.png', './a.png')) })).toEqual([])
})

it('passes over what a text links to, or lists', () => {
  const documents = { 'report.pdf': '%PDF-1.7', 'data.csv': 'x' }
  const listed = `${ORIGINAL}\nattachments:\n  - file: report.pdf\n    label: ก`
  expect(toldOf({ ...documents, 'th.md': markdown(listed) }, '[ก](data.csv)')).toEqual([])
})

it.each([
  ...['.DS_Store', '.th.md.swp', '._a.png', 'Thumbs.db', 'desktop.ini', 'th.md~', 'th.md.bak', 'th.md.orig'],
  ...['#th.md#', '~$notes.docx', 'en.md.swp', '__MACOSX/a.png'],
])('passes over %s, which nobody put there', (name) => {
  expect(toldOf({ [name]: 'x' })).toEqual([])
})

it('tells nothing of the files that a text may name which cannot be read', () => {
  const broken = { 'en.md': '---\nheadline: A\n---\n![A](b.png)\n', 'b.png': DOT }
  expect(toldOf(broken, 'ก', 1)).toEqual([])
})

it('passes over sound, video and the captions of videos that a text plays, and tells captions of none', () => {
  const media = (name: string) => readFileSync(`tests/fixtures/media/${name}`)
  const played = {
    'a.mp4': media('harbour.mp4'),
    'a.th.vtt': media('harbour.th.vtt'),
    'b.mp3': media('bell.mp3'),
  }
  expect(toldOf({ ...played, 'b.vtt': media('harbour.th.vtt') }, '![ก](a.mp4)\n\n![ข](b.mp3)')).toEqual([
    ['notice', 'b.vtt'],
  ])
  expect(toldOf(played)).toHaveLength(3)
})
