import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Article } from '@/lib/content/articles/article'
import { ownPages } from '@/lib/review/addresses/own-pages'
import type { Finding } from '@/lib/review/finding'
import { reviewArticles } from '@/lib/review/review'
import { article, version } from '../../../fixtures/review/in-memory'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

const RULES = ['addresses', 'link-language']
const TEXT = '## หัวข้อแรก\n\nก[^1]\n\n- ข\n\n[^1]: ค\n'

/** The other articles of the site: in both languages, in Thai alone, with a draft as its translation, a draft as a whole. */
const OTHERS: readonly Article[] = [
  { ...article(version('th', TEXT), version('en', '## First\n\nA')), slug: 'both' },
  { ...article(version('th', TEXT)), slug: 'thai' },
  { ...article(version('th', TEXT), version('en', 'A', { draft: true })), slug: 'half' },
  { ...article(version('th', TEXT, { draft: true }), version('en', 'A')), slug: 'kept' },
]

/** What is told of an article that stands among the others. */
function toldOf(one: Article): Finding[] {
  return reviewArticles([one, ...OTHERS], { terms: [] }).filter(
    ({ check, slug }) => RULES.includes(check) && slug === one.slug,
  )
}

/** What is told of a link in an English text: nothing, or what to write. */
function advice(url: string, given: Partial<Article> = {}): string | undefined {
  const text = version('en', `${TEXT}\nSee [it](<${url}>).\n`)
  const [found, ...more] = toldOf({ ...article(version('th', TEXT), text), slug: 'news', ...given })
  expect(more).toEqual([])
  return found && `${found.check}: ${found.suggestion.en}`
}

const write = (meant: string) => `addresses: Write ${meant}`

describe('a link to this site', () => {
  it.each([
    '/',
    '/en/',
    '/en/articles/both/',
    '/en/articles/both/#p1',
    '/en/articles/both/#h1',
    '/en/articles/both/#:~:text=A',
    '/en/articles/both/?from=mail#p1',
    '/en/articles/both/parallel/',
    '/en/articles/both/card.png',
    '/th/articles/thai/#l1-1',
    '/th/articles/thai/#fn-1',
    '/th/articles/news/',
    '/en/topics/industry/',
    '/en/archive/2024/',
    '/en/search/?q=x',
    '/en/feed.xml',
    '/sitemap.xml',
    '/icon.svg',
    '#p1',
    '#h1',
    '#l1-1',
    '#fnref-1',
    '#footnotes',
    '#',
    '#top',
    'https://news.example/en/articles/both/#p1',
    'https://NEWS.example/en/',
  ])('%s is right', (url) => expect(advice(url)).toBeUndefined())

  it.each([
    ['/en/articles/both', write('/en/articles/both/')],
    ['/en/articles/both/index.html', write('/en/articles/both/')],
    ['/en/articles/Both/', write('/en/articles/both/')],
    ['/en/articles/bothh/#p1', write('/en/articles/both/#p1')],
    ['/articles/both/', write('/en/articles/both/')],
    ['/both/', write('/en/articles/both/')],
    ['/en/both/', write('/en/articles/both/')],
    ['/news/en/topics/industry/', write('/en/topics/industry/')],
    ['../both/', write('/en/articles/both/')],
    ['../both/#p1', write('/en/articles/both/#p1')],
    ['both', write('/en/articles/both/')],
    ['../both/en.md', write('/en/articles/both/')],
    ['../both/th.md#p1', write('/th/articles/both/#p1')],
    ['th.md', write('/th/articles/news/')],
    ['https://news.example/en/articles/bothh/', write('/en/articles/both/')],
    [
      '/en/articles/nowhere-at-all/',
      'addresses: Write the path of a page that is there, such as /en/articles/…/.',
    ],
    ['/en/articles/ข่าว/', 'addresses: Write the path of a page that is there, such as /en/articles/…/.'],
    ['/en/articles/%E0%B8/', 'addresses: Write the path of a page that is there, such as /en/articles/…/.'],
    ['/en/topics/nothing/', 'addresses: Write the path of a page that is there, such as /en/articles/…/.'],
    ['/en/articles/thai/', 'addresses: Link to /th/articles/thai/, or take the link out.'],
    ['/en/articles/half/', 'addresses: Publish that article first, or take the link out.'],
    ['/th/articles/kept/', 'addresses: Publish that article first, or take the link out.'],
    ['/en/articles/kept/', 'addresses: Publish that article first, or take the link out.'],
    ['#p9', 'addresses: Link to one of its places: #h1, #p1 – #p2, #l1.'],
    ['#หัวข้อแรก', write('#h1')],
    ['#หัวข้อ-แรก', write('#h1')],
    ['#fn-2', 'addresses: Link to one of its places: #h1, #p1 – #p2, #l1.'],
    ['#notes', 'addresses: Link to one of its places: #h1, #p1 – #p2, #l1.'],
    ['/en/articles/both/#p9', 'addresses: Link to one of its places: #h1, #p1.'],
    ['/en/articles/both/#first', write('/en/articles/both/#h1')],
    ['/th/articles/both/', 'link-language: Link to /en/articles/both/'],
    ['/th/articles/both/#p1', 'link-language: Link to /en/articles/both/#p1'],
    ['/th/', 'link-language: Link to /en/'],
    ['https://news.example/th/', 'link-language: Link to /en/'],
  ])('%s is told: %s', (url, told) => expect(advice(url)).toBe(told))

  it('to a draft is right in a draft', () => {
    const text = version('en', 'See [it](/en/articles/kept/).', { draft: true })
    expect(toldOf({ ...article(version('th', 'ก'), text), slug: 'news' })).toEqual([])
  })

  it('to what waits for its time, or has ended, is right only in what waits itself', () => {
    const at = Date.parse('2026-06-01T00:00:00+07:00')
    const dated = (slug: string, date: string, expires?: string): Article => ({
      ...article(version('th', 'ก')),
      ...{ slug, date, ...(expires ? { expires } : {}) },
    })
    const all = [dated('now', '2026'), dated('soon', '2026-07'), dated('gone', '2026', '2026-05')]
    const told = (from: string, to: string) => {
      const question = { path: `/th/articles/${to}/`, fragment: '', isRelative: false, isDraft: false }
      return ownPages(all, [], at).fault({ ...question, slug: from, locale: 'th' })?.message
    }
    expect([told('now', 'soon'), told('now', 'gone')]).toEqual(['addresses.draft', 'addresses.ended'])
    expect([told('soon', 'now'), told('soon', 'gone'), told('now', 'now')]).toEqual([
      undefined,
      undefined,
      undefined,
    ])
  })

  it('to what has ended since it was written is a warning, which stops no build', () => {
    const at = Date.parse('2026-06-01T00:00:00+07:00')
    const gone: Article = { ...article(version('th', 'ก')), slug: 'gone', expires: '2026-05' }
    const linking: Article = { ...article(version('th', 'ดู[ข่าว](/th/articles/gone/)')), slug: 'news' }
    const found = reviewArticles([linking], { terms: [], pages: ownPages([gone, linking], [], at) })
    expect(found.map(({ check, severity }) => [check, severity])).toEqual([['addresses', 'warning']])
  })

  it('to a former address, or to what was withdrawn, leads there', () => {
    const renamed: Article = { ...article(version('th', 'ก')), slug: 'now', formerly: ['before'] }
    const gone: Article = { ...article(version('th', 'ก', { withdrawn: 'ถอนข่าว' })), slug: 'gone' }
    const linking = {
      ...article(version('th', 'ดู[ก](/th/articles/before/)และ[ข](/th/articles/gone/)')),
      slug: 'news',
    }
    const pages = ownPages([renamed, gone, linking])
    expect(reviewArticles([linking], { terms: [], pages })).toEqual([])
  })

  it('in Thai is told what to write as well as in English', () => {
    const [found] = toldOf({ ...article(version('th', 'ดู[ข่าว](/th/articles/both)')), slug: 'news' })
    expect(found?.suggestion.th).toBe('เขียนเป็น /th/articles/both/')
    expect(found?.message.th).toBe('ลิงก์ “/th/articles/both” ไปไม่ถึงไหน')
  })

  it('to an article that cannot be read is let pass: nobody knows what it will be', () => {
    const question = {
      path: '/en/articles/broken/',
      fragment: '',
      isRelative: false,
      slug: 'x',
      locale: 'en',
      isDraft: false,
    }
    expect(ownPages(OTHERS).fault(question)).toMatchObject({ message: 'addresses.page' })
    expect(ownPages(OTHERS, ['broken']).fault(question)).toBeUndefined()
  })
})

describe('a link to another place', () => {
  it.each([
    'https://a.example/',
    'http://a.example/ข่าว?q=ก#ข',
    'https://ไทย.example/',
    'https://a.example/%E0%B8%AA%E0%B8%A7',
    'https://a.example/%A1%E0%A1',
    'https://a.example/?q=100%&next=https%3A%2F%2Fb.example%2F%25E0%25B8%25AA',
    'https://a.example/👨‍👩‍👧',
    'https://a.example/a_(b)',
    'https://a.example./@name/モーニング娘。',
    'https://a_b.example/…/กรุงเทพฯ',
    'mailto:name@a.example',
    'mailto:a@a.example,b@a.example?subject=a%0Ab',
    'mailto:?subject=x',
    'tel:+6621234567',
    'tel:1669',
  ])('%s is right', (url) => expect(advice(url)).toBeUndefined())

  it.each([
    ['www.a.example', write('https://www.a.example')],
    ['a.example/b?c#d', write('https://a.example/b?c#d')],
    ['a.example:8080/b', write('https://a.example:8080/b')],
    ['mail@a.example', write('mailto:mail@a.example')],
    ['mailto://mail@a.example', write('mailto:mail@a.example')],
    ['//a.example/b', write('https://a.example/b')],
    ['https:/a.example', write('https://a.example')],
    ['http//a.example', write('http://a.example')],
    ['htttps://a.example', write('https://a.example')],
    ['http://https://a.example', write('https://a.example')],
    ['https://a.example/\u200bnews', write('https://a.example/news')],
    ['https://a.example/\u202enews', write('https://a.example/news')],
    ['https://a.example/%E2%80%8Bnews', write('https://a.example/news')],
    ['https://a.example/\ufffenews', write('https://a.example/news')],
    ['https://a.example/a\u00a0b', write('https://a.example/a%20b')],
    ['https://a.example/a b', write('https://a.example/a%20b')],
    ['https://a. example/a', write('https://a.example/a')],
    ['https://a..example/b', write('https://a.example/b')],
    ['https://A,example/b', write('https://a.example/b')],
    ['“https://a.example/b”', write('https://a.example/b')],
    ['https：//a.example/b', write('https://a.example/b')],
    [
      'https://news@b.example/c',
      `${write('https://b.example/c')}, if that is the page; a mail address is written mailto:name@news.example.`,
    ],
    ['tel:02 123 4567', write('tel:021234567')],
  ])('%j is told: %s', (url, told) => expect(advice(url)).toBe(told))

  it.each([
    ['http://localhost:3000/th/', 'addresses.local'],
    ['localhost:3000', 'addresses.local'],
    ['http://127.0.0.1/', 'addresses.local'],
    ['http://[::1]/', 'addresses.local'],
    ['http://192.168.1.9/', 'addresses.local'],
    ['http://printer.local/', 'addresses.local'],
    ['https://intranet/news', 'addresses.local'],
    ['file:///c/news.pdf', 'addresses.local'],
    ['C:/news/news.pdf', 'addresses.local'],
    ['javascript:alert(1)', 'addresses.protocol'],
    ['ftp://a.example/', 'addresses.protocol'],
    ['tel:๐๒๑๒๓', 'addresses.telephone'],
    ['mailto:somebody', 'addresses.mail'],
    ['https://', 'addresses.unreadable'],
    ['https://a!.example/', 'addresses.unreadable'],
    ['https://a.example/news/…', 'addresses.encoding'],
    ['ข่าวสด', 'addresses.words'],
    ['https://a.example/%E0%B8%AA%E0%B8', 'addresses.encoding'],
    ['https://a.example/?q=%E0%B8%AA%E0%B8', 'addresses.encoding'],
    ['https://a.example/%25E0%25B8%25AA', 'addresses.encoding'],
    ['https://a.example/à¸ªà¸§', 'addresses.encoding'],
    ['https://a.example/100%', 'addresses.encoding'],
    ['report.pdf', 'addresses.noFile'],
    ['', 'addresses.empty'],
  ])('%s is told as %s', async (url, key) => {
    const { messages } = await import('@/lib/review/messages')
    const { suggestion } = messages.en[key as keyof typeof messages.en]
    expect(advice(url)).toBe(`addresses: ${suggestion}`)
  })

  it('to a file beside the text is told: nothing publishes it', () => {
    expect(advice('report.txt', { files: ['report.txt'] })).toMatch(/publish the file elsewhere/)
    expect(advice('./a%20b/c.pdf', { files: ['a b/c.pdf'] })).toMatch(/publish the file elsewhere/)
  })
})

describe('a document of the text', () => {
  const path = '/th/articles/news/report.pdf'
  const documents = { 'report.pdf': { file: 'report.pdf', path, bytes: 1 } }
  it.each([
    ['report.pdf', []],
    ['./report.pdf#page=2', []],
    [path, []],
    [`https://news.example${path}`, []],
    ['/th/articles/news/other.pdf', ['/th/articles/news/other.pdf']],
  ])('%s', (url, told) => {
    const one = { ...article(version('th', `[ก](${url})`, { documents })), slug: 'news' }
    expect(toldOf(one).map(({ words }) => words)).toEqual(told)
  })
})

describe('the place of a link', () => {
  const told = (text: string, more = {}) =>
    toldOf({ ...article(version('th', text, { bodyLine: 7, ...more })), slug: 'news' }).map(
      ({ line, words }) => [line, words],
    )

  it.each([
    ['a paragraph', 'ก\n\nข\nค [ง](www.a.example)', [[10, 'www.a.example']]],
    ['a link over two lines', 'ก [ข\nค](www.a.example) ง', [[8, 'www.a.example']]],
    ['a definition', 'ก [ข][a] [ค][a]\n\nง\n\n[a]: www.a.example', [[11, 'www.a.example']]],
    ['a short reference', 'ก [ข]\n\n[ข]: www.a.example', [[9, 'www.a.example']]],
    ['a definition that nothing calls', 'ก\n\n[a]: www.a.example', []],
    ['a list', '- ก\n- ข [ค](#p9)', [[8, '#p9']]],
    ['a table', '| ก |\n| - |\n| [ข](#p9) |', [[9, '#p9']]],
    ['a quotation', '> ก\n>\n> [ข](#p9)', [[9, '#p9']]],
    ['a heading', 'ก\n\n## [ข](#p9)', [[9, '#p9']]],
    ['a footnote', 'ก[^1]\n\n[^1]: [ข](www.a.example)', [[9, 'www.a.example']]],
    ['emphasis', '**ก [ข](#p9)**', [[7, '#p9']]],
    ['around a picture', '[![ก](a.jpg)](www.a.example)', [[7, 'www.a.example']]],
    ['an autolink', '<http://localhost/>', [[7, 'http://localhost/']]],
    ['a bare address', 'ก http://localhost/ ข', [[7, 'http://localhost/']]],
    ['code, where it is none', '`[ข](#p9)`', []],
  ])('in %s has its line', (_, text, expected) => expect(told(text)).toEqual(expected))

  it('in a note is looked at, too', () => {
    expect(told('ก', { notes: ['[ข](www.a.example)'] })).toEqual([[1, 'www.a.example']])
  })

  it('of who made the article is looked at, too', () => {
    const authors = [{ name: 'ก' }, { name: 'ข', url: 'http://localhost/ข' }]
    expect(told('ก', { authors })).toEqual([[1, 'http://localhost/ข']])
  })

  it('in the source is looked at, in the original', () => {
    const source = { name: 'A', url: 'https://a.example/\u200bx' }
    const one = { ...article(version('th', 'ก'), version('en', 'A')), slug: 'news', source }
    expect(toldOf(one).map(({ locale, words }) => [locale, words])).toEqual([['th', source.url]])
  })
})

it('can be acknowledged as any finding can', () => {
  const acknowledged = [{ check: 'addresses', words: '/th/articles/soon/', reason: 'It comes tomorrow' }]
  const text = version('th', 'ดู[ข่าว](/th/articles/soon/)', { acknowledged })
  const found = reviewArticles([article(text)], { terms: [] })
  expect(found).toEqual([])
})
