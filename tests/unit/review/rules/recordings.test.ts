import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readLibrary } from '@/lib/content/articles/library'
import { reviewArticles } from '@/lib/review/review'
import { contentWith, markdown, ORIGINAL, TRANSLATION } from '../../content/content-folder-on-disk'

const media = (name: string) => readFileSync(`tests/fixtures/media/${name}`)

/** The notices on the recordings of a Thai text and its English translation. */
function toldOf(thai: string, english: string, files: Readonly<Record<string, Uint8Array>> = {}) {
  const folder = contentWith({
    'news/th.md': markdown(ORIGINAL, thai),
    'news/en.md': markdown(TRANSLATION, english),
    'news/a.mp3': media('bell.mp3'),
    'news/b.mp3': media('bell.mp3'),
    'news/c.mp4': media('harbour.mp4'),
    ...files,
  })
  const { records, problems } = readLibrary(folder)
  expect(problems).toEqual([])
  const found = reviewArticles(
    records.map((record) => record.article),
    { terms: [] },
  )
  return found
    .filter(({ check }) => check === 'recordings')
    .map(({ severity, locale, line, words }) => `${severity} ${locale}:${line} ${words}`)
}

it('tells a video without captions, in each language that plays it, and none of another site', () => {
  const text = '![ก](c.mp4)\n\n![ข](https://youtu.be/abcdefghijk)'
  expect(toldOf(text, text)).toEqual(['notice en:5 c.mp4', 'notice th:8 c.mp4'])
  expect(toldOf(text, text, { 'news/c.en.vtt': media('harbour.en.vtt') })).toEqual([])
})

it('tells sound without a transcript, which is a heading or a link behind it and before the next recording', () => {
  const thai = '![ก](a.mp3)\n\n## บทถอดเสียง\n\nเหง่งหง่าง\n\n![ข](b.mp3)'
  const english = '[Transcript](/en/)\n\n![A](a.mp3)\n\n![B](b.mp3)\n\n[Full transcript](/en/)'
  expect(toldOf(thai, english)).toEqual(['notice en:7 a.mp3', 'notice th:14 b.mp3'])
})

it('takes a document that is listed as the transcript', () => {
  const listed = `${TRANSLATION}\nattachments:\n  - file: t.pdf\n    label: Transcript of the bell`
  const told = toldOf('ก', '', {
    'news/en.md': Buffer.from(markdown(listed, '![A](a.mp3)')),
    'news/t.pdf': Buffer.from('%PDF-1.7'),
  })
  expect(told).toEqual([])
})
