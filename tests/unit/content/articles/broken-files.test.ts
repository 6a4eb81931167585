import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import {
  articleBySlug,
  getArticles,
  problemsOfArticle,
  readArticles,
  readLibrary,
} from '@/lib/content/articles/library'
import { saidTrue } from '@/lib/content/articles/said-true'
import { published } from '@/lib/content/articles/visibility'
import { ContentError, contentReport } from '@/lib/content/problem'
import { contentWith, markdown, ORIGINAL, problemsIn, TRANSLATION } from '../content-folder-on-disk'

const good = { 'good/th.md': markdown(ORIGINAL), 'good/en.md': markdown(TRANSLATION) }
const BROKEN_ORIGINAL = ORIGINAL.replace('2024-03-09', '2567')
const BROKEN_TRANSLATION = TRANSLATION.replace('headline', 'headlien')

/** What a build publishes: each article with its languages. */
const publishedIn = (folder: string) =>
  published(readArticles(folder), Date.now()).map(({ slug, versions }) => [
    slug,
    ...versions.map(({ locale }) => locale),
  ])

afterEach(() => vi.unstubAllEnvs())

describe('a mistake in one file', () => {
  const folder = () =>
    contentWith({
      ...good,
      'half/th.md': markdown(ORIGINAL),
      'half/en.md': markdown(BROKEN_TRANSLATION),
      'none/th.md': markdown(BROKEN_ORIGINAL),
      'none/en.md': markdown(TRANSLATION),
    })

  it('leaves the other articles, and the other languages of a translation, to be read', () => {
    const { records, problems } = readLibrary(folder())
    expect(
      records.map(({ article }) => [article.slug, ...article.versions.map(({ locale }) => locale)]),
    ).toEqual([
      ['good', 'th', 'en'],
      ['half', 'th'],
    ])
    expect(problems.map(({ slug, inDraft }) => [slug, inDraft])).toEqual([
      ['half', false],
      ['none', false],
    ])
  })

  it('stops a build', () => {
    expect(() => readArticles(folder())).toThrow(ContentError)
    vi.stubEnv('CONTENT_DIR', folder())
    vi.stubEnv('NODE_ENV', 'production')
    expect(() => getArticles()).toThrow('2 problems in 2 files.')
  })

  it('is known in development by its article, all others being there', () => {
    vi.stubEnv('CONTENT_DIR', folder())
    expect(getArticles().map(({ slug }) => slug)).toEqual(['good', 'half'])
    expect(articleBySlug('half')?.versions.map(({ locale }) => locale)).toEqual(['th'])
    expect(problemsOfArticle('half')).toMatchObject([{ field: 'headlien' }])
    expect(problemsOfArticle('good')).toEqual([])
  })

  it('of what all articles share takes no article away either', () => {
    const shared = folder()
    writeFileSync(path.join(shared, 'topics.yaml'), 'id: industry\n')
    const { records, problems } = readLibrary(shared)
    expect(records).toHaveLength(2)
    expect(problems.filter(({ slug }) => slug === undefined)).toHaveLength(1)
  })

  it.each([
    ['a text beside the folders', { 'loose.md': markdown(ORIGINAL) }, 'loose'],
    ['a folder of a wrong name', { 'Bad_Slug/th.md': markdown(ORIGINAL) }, 'Bad_Slug'],
    ['a text of a wrong name', { 'stray/th.md': markdown(ORIGINAL), 'stray/jp.md': 'x' }, 'stray'],
  ])('that is %s has an article, too', (_, files, slug) => {
    vi.stubEnv('CONTENT_DIR', contentWith({ ...good, ...files }))
    expect(getArticles().map((article) => article.slug)).toContain('good')
    expect(problemsOfArticle(slug)).toHaveLength(1)
  })
})

describe('a mistake in a draft', () => {
  it.each([
    [
      'a whole article',
      { 'a/th.md': markdown(`draft: true\n${BROKEN_ORIGINAL}`), 'a/en.md': markdown(TRANSLATION) },
      [],
    ],
    [
      'a translation',
      { 'a/th.md': markdown(ORIGINAL), 'a/en.md': markdown(`draft: true\n${BROKEN_TRANSLATION}`) },
      [['a', 'th']],
    ],
    [
      'a translation of a draft, which is one, too',
      { 'a/th.md': markdown(`draft: true\n${ORIGINAL}`), 'a/en.md': markdown(BROKEN_TRANSLATION) },
      [],
    ],
    [
      'a translation of a draft that cannot be read',
      { 'a/th.md': `---\ndraft: true\noriginal: true\n`, 'a/en.md': markdown(BROKEN_TRANSLATION) },
      [],
    ],
    ['front matter that is never closed', { 'a/th.md': '---\ndraft: true\nheadline: x\n' }, []],
    ['front matter without its first line', { 'a/th.md': 'original: true\ndraft: true\n---\nText\n' }, []],
    ['front matter that is no YAML', { 'a/th.md': markdown('words alone\n\nDraft : "True" # yet\n{[') }, []],
    ['another encoding', { 'a/th.md': Buffer.from(markdown(`draft: true\n${ORIGINAL}`), 'utf16le') }, []],
    [
      'a second original',
      { 'a/th.md': markdown(`draft: true\n${ORIGINAL}`), 'a/en.md': markdown(ORIGINAL) },
      [['a', 'en']],
    ],
    ['the name of its folder', { 'A_b/th.md': markdown(`draft: true\n${ORIGINAL}`) }, []],
    [
      'its own name',
      { 'a/th.md': markdown(ORIGINAL), 'a/EN.md': markdown(`draft: true\n${TRANSLATION}`) },
      [['a', 'th']],
    ],
    ['its place', { 'a.md': markdown(`draft: true\n${ORIGINAL}`) }, []],
  ])('stops nothing else: %s', (_, files, others) => {
    const folder = contentWith({ ...good, ...files })
    expect(publishedIn(folder)).toEqual(expect.arrayContaining([['good', 'th', 'en'], ...others]))
    expect(publishedIn(folder)).toHaveLength(1 + others.length)
    expect(readLibrary(folder).problems.map(({ inDraft }) => inDraft)).toContain(true)
  })

  it.each([
    ['says so in its text alone', { 'a/th.md': markdown(BROKEN_ORIGINAL, 'draft: true\n') }],
    ['says no', { 'a/th.md': markdown(`draft: false\n${BROKEN_ORIGINAL}`) }],
    ['says neither', { 'a/th.md': markdown(`draft: yes\n${ORIGINAL}`) }],
    [
      'is a draft beside it',
      { 'a/th.md': markdown(BROKEN_ORIGINAL), 'a/en.md': markdown(`draft: true\n${TRANSLATION}`) },
    ],
    [
      'has a draft in a folder of a wrong name',
      { 'A_b/th.md': markdown(`draft: true\n${TRANSLATION}`), 'A_b/en.md': markdown(ORIGINAL) },
    ],
    [
      'is an original of a wrong name beside a draft',
      { 'a/TH.md': markdown(ORIGINAL), 'a/en.md': markdown(`draft: true\n${TRANSLATION}`) },
    ],
  ])('is none where the file %s', (_, files) => {
    expect(() => readArticles(contentWith({ ...good, ...files }))).toThrow(ContentError)
  })
})

describe('what a file says', () => {
  it.each([
    'draft: true',
    '  draft:true',
    '"draft": "true"',
    'Draft : TRUE # yet',
    'draft：“true”',
    '\tdraft: true',
  ])('is understood as %j', (line) => expect(saidTrue(`---\n${line}\n---\nText`, 'draft')).toBe(true))

  it.each(['# draft: true', 'draft: truely', 'undraft: true', 'draft:', 'headline: draft: true'])(
    'is not misunderstood as %j',
    (line) => expect(saidTrue(`---\n${line}\n---\ndraft: true`, 'draft')).toBe(false),
  )
})

describe('what is wrong in the content', () => {
  const { problems } = readLibrary(path.resolve('tests/fixtures/content-broken'))

  it('is told in Thai and in English, with what stands in the file', () => {
    for (const { expected, found } of problems) {
      expect(expected.th).toMatch(/[ก-ฮ]/)
      expect(expected.en).not.toBe(expected.th)
      for (const figure of found.en.match(/\d{4}(?:-\d\d)*/g) ?? []) expect(found.th).toContain(figure)
      for (const message of [expected, found])
        expect(message.th + message.en).not.toMatch(/\{\w+\}|undefined|\[object/)
    }
  })

  it('is a list in either language', () => {
    const lines = contentReport(problems, 'th').split('\n')
    expect(lines[1]).toBe(
      'tests/fixtures/content-broken/articles/buddhist-year/th.md:3  date: พบ 2567 ซึ่งดูเหมือนปีพุทธศักราช → เขียนเป็นปีคริสต์ศักราช 2024',
    )
    expect(lines.at(-1)).toBe('พบปัญหา 24 จุด ใน 8 ไฟล์')
    expect(new ContentError(problems).report('th')).toBe(lines.join('\n'))
    vi.stubEnv('LC_ALL', 'th_TH.UTF-8')
    expect(new ContentError(problems).message).toBe(lines.join('\n'))
  })

  it('is named by the part of the file where no key is meant', () => {
    const told = (language: 'en' | 'th') => contentReport(problems, language)
    expect(told('en')).toContain('jp.md:1  file name: found jp.md.')
    expect(told('th')).toContain('jp.md:1  ชื่อไฟล์: พบ jp.md')
    expect(problemsIn(contentWith({ 'a/th.md': markdown(`${ORIGINAL}\npicture: x.jpg`) }))).toMatchObject([
      { field: 'picture' },
    ])
  })
})
