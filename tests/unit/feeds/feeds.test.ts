import { XMLParser, XMLValidator } from 'fast-xml-parser'
import Parser from 'rss-parser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { atomFeed } from '../../../lib/feeds/atom-feed'
import type { Feed } from '../../../lib/feeds/feed'
import { jsonFeed } from '../../../lib/feeds/json-feed'
import { article, site, version } from '../metadata/articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

const headline = 'ไทย–ญี่ปุ่น & “OTAGAI” <b>1 > 0</b> ]]>'
const html = '<p id="p1"><span class="keep">ซาเซโบะ</span> &amp; <a href="/th/">บ้าน</a></p>'

function feed(
  given: Parameters<typeof article>[0] = {},
  ofVersion: Parameters<typeof version>[1] = {},
): Feed {
  const one = version('th', { headline, standfirst: 'ความ & ความ', ...ofVersion })
  return {
    locale: 'th',
    site,
    articles: [
      { article: article(given), version: one, html, topics: [{ id: 'industry', name: 'อุตสาหกรรม' }] },
    ],
  }
}

/** The permanent name of the first article in Thai, as readers' programs have stored it. */
const FIRST_ARTICLE = 'urn:uuid:eba59bae-bdbc-5723-af02-8e4df9d15f32'

const idOf = (xml: string): string => new XMLParser().parse(xml).feed.entry.id

describe('the Atom feed', () => {
  test('is well-formed, in the language of its articles', () => {
    const xml = atomFeed(feed())
    expect(XMLValidator.validate(xml)).toBe(true)
    expect(xml).toMatch(
      /^<\?xml version="1.0" encoding="utf-8"\?><feed xmlns="http:\/\/www.w3.org\/2005\/Atom" xml:lang="th">/,
    )
  })

  test('gives a reader of feeds the headline, the summary and the whole text as they are', async () => {
    const { items, feedUrl, link, title } = await new Parser().parseString(atomFeed(feed()))
    expect({ title, feedUrl, link }).toEqual({
      title: 'Otagai',
      feedUrl: 'https://news.example/th/feed.xml',
      link: 'https://news.example/th/',
    })
    expect(items).toHaveLength(1)
    expect(items[0]).toMatchObject({
      title: headline,
      link: 'https://news.example/th/articles/forum/',
      summary: 'ความ & ความ',
      content: '<p>ซาเซโบะ &#x26; <a href="https://news.example/th/">บ้าน</a></p>',
    })
  })

  test('has all that the format asks for, and names source and topics', () => {
    const parser = new XMLParser({
      ignoreAttributes: false,
      isArray: (name) => name === 'link' || name === 'category',
    })
    const { feed: root } = parser.parse(atomFeed(feed()))
    for (const element of ['id', 'title', 'updated', 'author']) expect(root).toHaveProperty(element)
    for (const element of ['id', 'title', 'updated', 'content']) expect(root.entry).toHaveProperty(element)
    expect(root.entry.link).toContainEqual({
      '@_rel': 'via',
      '@_href': 'https://mgronline.com/business/detail/9670000047903',
      '@_title': 'MGR Online',
    })
    expect(root.entry.category).toEqual([{ '@_term': 'industry', '@_label': 'อุตสาหกรรม' }])
    expect(root.entry.content['@_type']).toBe('html')
  })

  test('names who wrote an article, and who else made it', () => {
    const credits = {
      authors: [{ name: 'สมชาย & ใจดี', url: 'mailto:somchai@example.com' }, { name: 'Jane Doe' }],
      translators: [{ name: 'Ken Sato', url: 'https://example.com/ken' }],
    }
    const parser = new XMLParser({
      htmlEntities: true,
      isArray: (name) => name === 'author' || name === 'contributor',
    })
    const { entry } = parser.parse(atomFeed(feed({}, credits))).feed
    expect(entry.author).toEqual([
      { name: 'สมชาย & ใจดี', email: 'somchai@example.com' },
      { name: 'Jane Doe' },
    ])
    expect(entry.contributor).toEqual([{ name: 'Ken Sato', uri: 'https://example.com/ken' }])
    const { items } = JSON.parse(jsonFeed(feed({}, credits)))
    expect(items[0].authors).toEqual(credits.authors)
  })

  test('keeps the names of entries when the host changes, and has one for each article and language', () => {
    const before = idOf(atomFeed(feed()))
    vi.stubEnv('SITE_URL', 'https://other.example')
    expect(idOf(atomFeed(feed()))).toBe(before)
    expect(before).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(idOf(atomFeed({ ...feed(), locale: 'en' }))).not.toBe(before)
    expect(idOf(atomFeed(feed({ slug: 'other' })))).not.toBe(before)
  })

  test('names the first article as it always has, since readers know it by that', () => {
    expect(idOf(atomFeed(feed({ slug: 'otagai-forum-sasebo' })))).toBe(FIRST_ARTICLE)
  })

  test.each([
    ['2024', undefined, undefined, '2024-01-01T00:00:00+07:00'],
    ['2024-03', undefined, undefined, '2024-03-01T00:00:00+07:00'],
    ['2024-03-09', undefined, '2024-03-09T00:00:00+07:00', '2024-03-09T00:00:00+07:00'],
    ['2024', '2024-05-02', undefined, '2024-05-02T00:00:00+07:00'],
    ['2026-11-20', '2026-11', '2026-11-20T00:00:00+07:00', '2026-11-20T00:00:00+07:00'],
    ['2026-11-20', '2026', '2026-11-20T00:00:00+07:00', '2026-11-20T00:00:00+07:00'],
    ['2026-11-20', '2026-12', '2026-11-20T00:00:00+07:00', '2026-12-01T00:00:00+07:00'],
    ['2026-11', '2026', undefined, '2026-11-01T00:00:00+07:00'],
    ['2026-11-20T09:30', '2026-11-20', '2026-11-20T09:30:00+07:00', '2026-11-20T09:30:00+07:00'],
  ])('of %s, changed %s, says published %s and updated %s', (date, updated, published, changed) => {
    const { feed: root } = new XMLParser().parse(atomFeed(feed({ date, ...(updated ? { updated } : {}) })))
    expect(root.entry.published).toBe(published)
    expect(root.entry.updated).toBe(changed)
    expect(root.updated).toBe(changed)
  })

  test('without articles is still valid', () => {
    const { feed: root } = new XMLParser().parse(atomFeed({ ...feed(), articles: [] }))
    expect(root.updated).toBe('1970-01-01T00:00:00Z')
    expect(root).not.toHaveProperty('entry')
  })

  test('drops control characters, which XML cannot hold', () => {
    const xml = atomFeed({ ...feed(), site: { ...site, name: 'Ota\u0008gai\u0000' } })
    expect(new XMLParser().parse(xml).feed.title).toBe('Otagai')
  })
})

describe('the JSON feed', () => {
  test('has what version 1.1 asks for, in the language of its articles', () => {
    const read = JSON.parse(jsonFeed(feed()))
    expect(read).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: 'Otagai',
      home_page_url: 'https://news.example/th/',
      feed_url: 'https://news.example/th/feed.json',
      language: 'th',
    })
    expect(read.items).toEqual([
      {
        id: idOf(atomFeed(feed())),
        url: 'https://news.example/th/articles/forum/',
        title: headline,
        summary: 'ความ & ความ',
        content_html: '<p>ซาเซโบะ &#x26; <a href="https://news.example/th/">บ้าน</a></p>',
        image: expect.stringMatching(
          /^https:\/\/news\.example\/th\/articles\/forum\/card\.png\?v=[0-9a-f]{10}$/,
        ),
        language: 'th',
        tags: ['อุตสาหกรรม'],
      },
    ])
  })

  test('never says that a story was changed before it was published', () => {
    const [item] = JSON.parse(jsonFeed(feed({ date: '2026-11-20T09:30', updated: '2026-11-20' }))).items
    expect(item.date_modified).toBe(item.date_published)
  })

  test('says a moment only where the day is known', () => {
    const [item] = JSON.parse(jsonFeed(feed({ date: '2024-03-09', updated: '2024-05' }))).items
    expect(item.date_published).toBe('2024-03-09T00:00:00+07:00')
    expect(item).not.toHaveProperty('date_modified')
  })
})

describe('sound and video of an article', () => {
  const documents = {
    'bell.mp3': {
      file: 'bell.mp3',
      path: '/th/articles/forum/bell.mp3',
      bytes: 3380,
      media: { kind: 'sound', captions: [] },
    },
    'report.pdf': { file: 'report.pdf', path: '/th/articles/forum/report.pdf', bytes: 1 },
  } as const

  test('are enclosures in Atom, as podcast programs look for them', () => {
    const read = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' })
    const links: Record<string, string>[] = read.parse(atomFeed(feed({}, { documents }))).feed.entry.link
    expect(links.filter(({ rel }) => rel === 'enclosure')).toEqual([
      {
        rel: 'enclosure',
        type: 'audio/mpeg',
        length: '3380',
        href: 'https://news.example/th/articles/forum/bell.mp3',
      },
    ])
  })

  test('are attachments in JSON Feed', () => {
    expect(JSON.parse(jsonFeed(feed({}, { documents }))).items[0].attachments).toEqual([
      {
        url: 'https://news.example/th/articles/forum/bell.mp3',
        mime_type: 'audio/mpeg',
        size_in_bytes: 3380,
      },
    ])
    expect(JSON.parse(jsonFeed(feed())).items[0]).not.toHaveProperty('attachments')
  })
})
