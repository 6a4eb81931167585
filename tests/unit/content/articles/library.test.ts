import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { articleBySlug, getArticles, readArticles } from '@/lib/content/articles/library'
import { ContentError } from '@/lib/content/problem'
import { localeCodes } from '@/lib/i18n/locales'
import { contentWith, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const pair = { 'news/th.md': markdown(ORIGINAL), 'news/en.md': markdown(TRANSLATION) }

afterEach(() => vi.unstubAllEnvs())

describe('readArticles', () => {
  it('makes an article of a pair, with the facts of the original and the words of each language', () => {
    const facts = `${ORIGINAL}
updated: 2024-04
source:
  name: MGR Online
  url: https://mgronline.com/business
keyFigures:
  - value: 3.50
    label: ครั้ง
notes:
  - หมายเหตุ`
    const [article, ...others] = readArticles(
      contentWith({ ...pair, 'news/th.md': markdown(facts, '\nเนื้อหา\n') }),
    )
    expect(others).toEqual([])
    expect(article).toMatchObject({
      slug: 'news',
      original: 'th',
      date: '2024-03-09',
      updated: '2024-04',
      topics: ['industry'],
      source: { name: 'MGR Online', url: 'https://mgronline.com/business' },
    })
    expect(article?.versions).toMatchObject([
      {
        locale: 'th',
        headline: 'ดีพร้อมเปิดงาน',
        keyFigures: [{ value: '3.50', label: 'ครั้ง' }],
        notes: ['หมายเหตุ'],
        draft: false,
        body: '\nเนื้อหา\n',
        bodyLine: 17,
      },
      { locale: 'en', headline: 'DIPROM opens the event', keyFigures: [], notes: [], bodyLine: 5 },
    ])
  })

  it('takes an article in one language, and an original in any', () => {
    expect(readArticles(contentWith({ 'news/th.md': markdown(ORIGINAL) }))[0]?.versions).toHaveLength(1)
    const [article] = readArticles(
      contentWith({ 'news/en.md': markdown(ORIGINAL), 'news/th.md': markdown(TRANSLATION) }),
    )
    expect(article?.original).toBe('en')
    expect(article?.versions.map(({ locale }) => locale)).toEqual(localeCodes)
  })

  it('puts the newest first: days, then their month alone, then their year alone, then by slug', () => {
    const dated = (date: string) => markdown(ORIGINAL.replace('2024-03-09', date))
    const folder = contentWith({
      'a/th.md': dated('2023'),
      'b/th.md': dated('2024'),
      'c/th.md': dated('2024-03'),
      'd/th.md': dated('2024-03-09'),
      'f/th.md': dated('2024-03-10'),
      'e/th.md': dated('2024-03-10'),
    })
    expect(readArticles(folder).map(({ slug }) => slug)).toEqual(['e', 'f', 'd', 'c', 'b', 'a'])
  })

  it('tells of a draft', () => {
    const [article] = readArticles(contentWith({ 'news/th.md': markdown(`${ORIGINAL}\ndraft: true`) }))
    expect(article?.versions[0]?.draft).toBe(true)
  })

  it('leaves pictures, hidden files and hidden folders alone', () => {
    const folder = contentWith({
      ...pair,
      'news/a.jpg': '',
      'news/.draft.md': '',
      '.git/x.md': '',
      'notes.txt': '',
    })
    expect(problemsIn(folder)).toEqual([])
  })

  it('has no articles when the folder is empty', () => {
    expect(readArticles(contentWith({}))).toEqual([])
  })

  it('says so when the content folder or its articles are missing', () => {
    vi.stubEnv('CONTENT_DIR', '/nowhere/at/all')
    expect(() => readArticles()).toThrow('/nowhere/at/all  CONTENT_DIR: found no such folder.')
    const folder = path.join(contentWith(pair), 'articles')
    expect(() => readArticles(folder)).toThrow('found no folder `articles` in it')
  })

  it('tells every problem of every article in one run, by file and line, and counts them', () => {
    let message = ''
    try {
      readArticles(path.resolve('tests/fixtures/content-broken'))
    } catch (error) {
      expect(error).toBeInstanceOf(ContentError)
      message = (error as ContentError).message
    }
    const lines = message.split('\n')
    const place = (line: string) =>
      /^tests\/fixtures\/content-broken\/articles\/([^ ]+) {2}(.+?): found /.exec(line)?.slice(1)
    expect(lines.slice(0, -1).map((line) => place(line)?.join(' '))).toEqual([
      'Bad_Slug/th.md:1 slug',
      'buddhist-year/th.md:3 date',
      'code-front-matter/th.md:1 front matter',
      'many-mistakes/en.md:2 headline',
      'many-mistakes/en.md:3 date',
      'many-mistakes/en.md:4 standfirst',
      'many-mistakes/en.md:5 image › alt',
      'many-mistakes/en.md:6 image › src',
      'many-mistakes/en.md:8 notes › 1',
      'many-mistakes/jp.md:1 file name',
      'many-mistakes/th.md:3 date',
      'many-mistakes/th.md:5 topics › 1',
      'many-mistakes/th.md:5 topics › 3',
      'many-mistakes/th.md:6 headlin',
      'many-mistakes/th.md:7 standfirst',
      'many-mistakes/th.md:11 keyFigures › 2 › value',
      'many-mistakes/th.md:12 notes',
      'many-mistakes/th.md:15 source › url',
      'many-mistakes/th.md:16 draft',
      'many-mistakes/th.md:17 text',
      'no-original/th.md:1 original',
      'no-original/th.md:2 date',
      'no-original/th.md:3 topics',
      'two-originals/en.md:2 original',
    ])
    expect(lines.at(-1)).toBe('24 problems in 8 files.')
    expect(lines[1]).toBe(
      'tests/fixtures/content-broken/articles/buddhist-year/th.md:3  date: found 2567, which looks like a year of the Buddhist era. Write the year of the Common Era: 2024.',
    )
    expect(globalThis).not.toHaveProperty('otagaiFrontMatterRan')
  })

  it('tells what is wrong in the topics and the glossary in the same run', () => {
    const folder = contentWith({
      ...pair,
      '../topics.yaml': 'id: industry\n',
      '../glossary.yaml': '- th: 5\n',
    })
    expect(problemsIn(folder).map(({ file, field }) => [path.basename(file), field])).toEqual([
      ['glossary.yaml', '1 › th'],
      ['topics.yaml', 'file'],
    ])
  })
})

describe('a correction', () => {
  it('changes the article on its day, in whatever language it stands, the latest first', () => {
    const corrected = `${TRANSLATION}
corrections:
  - { date: 2024-03-11, text: Two factories. }
  - { date: 2024-03-12T09:30, text: Three factories. }`
    const files = { ...pair, 'news/en.md': markdown(corrected) }
    const [article] = readArticles(contentWith(files))
    expect(article?.updated).toBe('2024-03-12T09:30')
    expect(article?.versions.find(({ locale }) => locale === 'en')?.corrections).toMatchObject([
      { text: 'Three factories.' },
      { text: 'Two factories.' },
    ])
    const later = markdown(`${ORIGINAL}\nupdated: 2024-03-13`)
    expect(readArticles(contentWith({ ...files, 'news/th.md': later }))[0]?.updated).toBe('2024-03-13')
  })
})

describe('articles', () => {
  it('are read anew until the build is for production, then once', () => {
    vi.stubEnv('CONTENT_DIR', contentWith(pair))
    expect(getArticles()).not.toBe(getArticles())
    vi.stubEnv('NODE_ENV', 'production')
    expect(getArticles()).toBe(getArticles())
    expect(articleBySlug('news')).toBe(getArticles()[0])
    vi.stubEnv('CONTENT_DIR', contentWith({}))
    expect(getArticles()).toEqual([])
  })

  it('are found by their slug', () => {
    vi.stubEnv('CONTENT_DIR', contentWith(pair))
    expect(articleBySlug('news')?.slug).toBe('news')
    expect(articleBySlug('old-news')).toBeUndefined()
  })

  it('of the site itself have nothing wrong', () => {
    expect(getArticles().length).toBeGreaterThan(0)
  })
})
