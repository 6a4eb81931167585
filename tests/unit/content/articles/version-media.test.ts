import { readFileSync, truncateSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readArticles } from '@/lib/content/articles/library'
import { contentWith, DOT, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const media = (name: string) => readFileSync(path.join('tests/fixtures/media', name))
const BESIDE = {
  'news/harbour.mp4': media('harbour.mp4'),
  'news/harbour.en.vtt': media('harbour.en.vtt'),
  'news/bell.mp3': media('bell.mp3'),
  'news/a.png': DOT,
}
const CLIP = 'https://youtu.be/abcdefghijk'
const problemsOf = (text: string, files: Readonly<Record<string, string | Uint8Array>> = {}) =>
  problemsIn(contentWith({ 'news/th.md': markdown(ORIGINAL, text), ...BESIDE, ...files }))

describe('the sound and video of an article', () => {
  const [article] = readArticles(
    contentWith({
      'news/th.md': markdown(ORIGINAL, `![เรือ](harbour.mp4)\n\n![เปิดงาน](${CLIP})\n`),
      'news/en.md': markdown(TRANSLATION, '[![A boat](a.png)](harbour.mp4)\n\n![The bell](bell.mp3)\n'),
      ...BESIDE,
      'news/harbour.vtt': media('harbour.th.vtt'),
      'news/bell.vtt': media('harbour.th.vtt'),
    }),
  )
  const [thai, english] = article?.versions ?? []
  it('are published with the versions that play them, and the captions of videos with these', () => {
    const names = (version: typeof thai) => Object.keys(version?.documents ?? {})
    expect(names(thai)).toEqual(['harbour.mp4', 'harbour.en.vtt', 'harbour.vtt'])
    expect(names(english)).toEqual(['harbour.mp4', 'harbour.en.vtt', 'harbour.vtt', 'bell.mp3'])
    expect(english?.documents?.['bell.mp3']?.media).toEqual({ kind: 'sound', captions: [] })
  })
  it('have captions in the language of their name, or else of the original', () => {
    for (const [locale, version] of [
      ['th', thai],
      ['en', english],
    ] as const)
      expect(version?.documents?.['harbour.mp4']?.media).toEqual({
        kind: 'video',
        width: 320,
        height: 180,
        captions: [
          { locale: 'en', label: 'English', path: `/${locale}/articles/news/harbour.en.vtt` },
          { locale: 'th', label: 'ไทย', path: `/${locale}/articles/news/harbour.vtt` },
        ],
      })
  })
})

describe('what is wrong with sound or video is told with its line:', () => {
  it.each([
    ['![ก](missing.mp4)', 'missing.mp4, a file that does not exist', 'Put the file beside this one'],
    ['![ก](harbor.mp4)', 'harbor.mp4, a file that does not exist', 'Did you mean `harbour.mp4`?'],
    ['![ก](Harbour.MP4)', 'Harbour.MP4, which cannot be the name', 'Did you mean `harbour.mp4`?'],
    ['![ก](media/harbour.mp4)', 'does not lie right beside this one', 'write its name alone'],
    [
      '![ก](harbour.mov)',
      'harbour.mov, a kind of file that is not played',
      'ends in .mp3, .m4a, .ogg, .mp4 or .webm',
    ],
    ['![ก](https://vimeo.com/123456)', 'an address outside the site', 'YouTube, Facebook or TikTok'],
    ['![ก](https://a.example/clip.mp4)', 'an address outside the site', 'Save the file beside this one'],
    [
      '![ก](https://www.youtube.com/@harbour)',
      'an address of YouTube that leads to no clip',
      'watch?v=abcdefghijk',
    ],
    [`ก ![ข](${CLIP}) ค`, 'a clip that does not stand on a line of its own', 'between empty lines'],
    ['ก ![ข](bell.mp3) ค', 'a clip that does not stand on a line of its own', '[The words](bell.mp3)'],
    [`![](${CLIP})`, `no title for the clip ${CLIP}`, `![The title](${CLIP})`],
    [
      '![bell.mp3](bell.mp3)',
      "a file's name where the title of the clip bell.mp3 belongs",
      'what is heard or seen',
    ],
    [
      `[![ก](${CLIP})](https://a.example)`,
      'a clip that does not stand on a line of its own',
      'make it a link',
    ],
  ])('%s', (written, found, expected) => {
    const [problem, ...more] = problemsOf(`ก\n\n${written}\n`)
    expect(more).toEqual([])
    expect(problem).toMatchObject({ file: 'news/th.md', line: 10, field: 'sound or video' })
    expect(problem?.found).toContain(found)
    expect(problem?.expected).toContain(expected)
  })
  it('a file that is empty, or of another kind inside', () => {
    const text = 'ก\n\n![ข](bell.mp3)\n'
    expect(problemsOf(text, { 'news/bell.mp3': '' })).toMatchObject([
      { line: 10, found: 'bell.mp3, an empty file' },
    ])
    expect(problemsOf(text, { 'news/bell.mp3': DOT })).toMatchObject([
      { found: 'bell.mp3, which is no MP3 inside' },
    ])
  })
  it('a file of more than 25 MiB, with where else to publish it', () => {
    const folder = contentWith({ 'news/th.md': markdown(ORIGINAL, '![ข](harbour.mp4)'), ...BESIDE })
    truncateSync(path.join(folder, 'articles/news/harbour.mp4'), 25 * 2 ** 20 + 1)
    expect(problemsIn(folder)).toMatchObject([
      { line: 8, found: 'harbour.mp4, a file of 25.1 MiB', expected: expect.stringContaining('youtu.be') },
    ])
  })
  it.each([
    ['1\n00:00:01,000 --> 00:00:02,000\nซับ\n', 'SubRip under another name'],
    ['WEBVTT\n\nno times\n', 'a text without times'],
    ['', 'nothing'],
  ])('captions that are none: %j', (captions) => {
    expect(problemsOf('![ข](harbour.mp4)', { 'news/harbour.th.vtt': captions })).toMatchObject([
      { line: 8, field: 'captions', found: 'harbour.th.vtt, which are no captions in WebVTT inside' },
    ])
  })
  it('captions in another encoding', () => {
    const folder = contentWith({ 'news/th.md': markdown(ORIGINAL, '![ข](harbour.mp4)'), ...BESIDE })
    const tis620 = Buffer.from([...Buffer.from('WEBVTT\n\n00:00.000 --> 00:01.000\n'), 0xa1, 0xd2])
    writeFileSync(path.join(folder, 'articles/news/harbour.th.vtt'), tis620)
    expect(problemsIn(folder)).toMatchObject([{ field: 'captions' }])
  })
})
