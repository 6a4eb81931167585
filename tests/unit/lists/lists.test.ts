import { XMLParser } from 'fast-xml-parser'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { atomFeed } from '../../../lib/feeds/atom-feed'
import type { Feed } from '../../../lib/feeds/feed'
import { feedArticles } from '../../../lib/feeds/feed-articles'
import { jsonFeed } from '../../../lib/feeds/json-feed'
import { listFeed } from '../../../lib/feeds/list-feed'
import { archiveOf } from '../../../lib/lists/archive'
import { listingWords } from '../../../lib/lists/list-words'
import { ALL, type ArticleList, listing, listings } from '../../../lib/lists/listing'
import { archiveMetadata, listMetadata } from '../../../lib/metadata/list-metadata'
import { site } from '../metadata/articles'
import { numberedArticles } from './numbered-articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

/** Fifty articles, one a day: the oldest of 1 January, so that the front page has twenty and two older pages the others. */
const days = numberedArticles(50).map((article, index) => ({
  ...article,
  date: new Date(Date.UTC(2024, 0, 50 - index)).toISOString().slice(0, 10),
}))
const year: ArticleList = { of: 'year', year: '2024' }
const topic: ArticleList = { of: 'topic', topic: 'industry' }
const page = (locale: string, list: ArticleList, number?: number) => {
  const found = listing(archiveOf(days, locale), list, number)
  if (!found) throw new Error('no such page')
  return found
}

describe('a list is called', () => {
  test.each([
    ['th', topic, 'อุตสาหกรรม'],
    ['en', topic, 'Industry'],
    ['th', year, 'ข่าวปี พ.ศ. 2567'],
    ['en', year, 'News of 2024'],
    ['th', ALL, 'ข่าวล่าสุด'],
  ] as const)('in %s %o: %s', (locale, list, title) => {
    expect(listingWords(page(locale, list))).toMatchObject({ title })
    expect(listingWords(page(locale, list))).not.toHaveProperty('span')
  })

  test('by the dates of its articles on an older page', () => {
    expect(listingWords(page('en', topic, 1))).toMatchObject({
      title: 'Industry',
      span: '1 January 2024 – 20 January 2024',
    })
    expect(listingWords(page('th', ALL, 2))).toMatchObject({
      title: 'ข่าวก่อนหน้า',
      span: '21 มกราคม 2567 – 9 กุมภาพันธ์ 2567',
    })
  })

  test('by one date where all of a page are of that', () => {
    const same = archiveOf(numberedArticles(50), 'en')
    expect(listings(same, ALL).at(-1)).toBeDefined()
    expect(listingWords(listings(same, ALL).at(-1) as never).span).toBe('9 March 2024')
  })
})

describe('the metadata of a list', () => {
  test('is canonical for its own page', () => {
    const found = listings(archiveOf(days, 'en'), ALL).slice(1).map(listMetadata)
    expect(found.map(({ alternates }) => alternates?.canonical)).toEqual([
      'https://news.example/en/page/2/',
      'https://news.example/en/page/1/',
    ])
  })

  test('of an older page names no other language, since no other page holds the same', () => {
    expect(listMetadata(page('en', topic, 1)).alternates?.languages).toEqual({
      en: 'https://news.example/en/topics/industry/page/1/',
      'x-default': 'https://news.example/en/topics/industry/page/1/',
    })
  })

  test('leads to the feeds of the list, then to those of the language', () => {
    for (const number of [undefined, 1])
      expect(listMetadata(page('en', topic, number)).alternates?.types).toEqual({
        'application/atom+xml': [
          { url: 'https://news.example/en/topics/industry/feed.xml', title: 'Industry – Otagai' },
          { url: 'https://news.example/en/feed.xml', title: 'Otagai' },
        ],
        'application/feed+json': [
          { url: 'https://news.example/en/topics/industry/feed.json', title: 'Industry – Otagai' },
          { url: 'https://news.example/en/feed.json', title: 'Otagai' },
        ],
      })
  })

  test('has a title of its own for each page', () => {
    const titles = [undefined, 1, 2].map((number) => listMetadata(page('th', year, number)).title)
    expect(new Set(titles.map((title) => JSON.stringify(title))).size).toBe(3)
  })

  test('of the archive names it in every language', () => {
    expect(archiveMetadata('th').alternates).toMatchObject({
      canonical: 'https://news.example/th/archive/',
      languages: { th: 'https://news.example/th/archive/', en: 'https://news.example/en/archive/' },
    })
  })
})

describe('the feed of a list', () => {
  const feed = (list?: Feed['list']): Feed => ({
    locale: 'en',
    site,
    articles: [],
    ...(list ? { list } : {}),
  })
  const ofTopic = feed({
    path: '/en/topics/industry/',
    title: 'Industry',
    about: 'News of industry',
    id: ['topic', 'industry'],
  })

  test('names itself, its page and its list, in both formats', () => {
    const atom = new XMLParser({ ignoreAttributes: false }).parse(atomFeed(ofTopic)).feed
    expect(atom).toMatchObject({
      title: 'Industry – Otagai',
      subtitle: 'News of industry',
      author: { uri: 'https://news.example/en/' },
    })
    expect(atom.link.map((link: Record<string, string>) => link['@_href'])).toEqual([
      'https://news.example/en/topics/industry/feed.xml',
      'https://news.example/en/topics/industry/',
    ])
    expect(JSON.parse(jsonFeed(ofTopic))).toMatchObject({
      title: 'Industry – Otagai',
      description: 'News of industry',
      home_page_url: 'https://news.example/en/topics/industry/',
      feed_url: 'https://news.example/en/topics/industry/feed.json',
      authors: [{ url: 'https://news.example/en/' }],
    })
  })

  test('is another feed than that of the language or of another list', () => {
    const id = (one: Feed) => new XMLParser().parse(atomFeed(one)).feed.id
    const ofYear = feed({ ...(ofTopic.list as NonNullable<Feed['list']>), id: ['year', '2024'] })
    expect(new Set([id(feed()), id(ofTopic), id(ofYear), id({ ...ofTopic, locale: 'th' })]).size).toBe(4)
  })

  test('holds the newest twenty that are in its language', () => {
    const words = {
      footnotes: 'Footnotes',
      footnoteBack: 'Back',
      documents: 'Documents',
      notes: 'Notes',
      corrections: 'Corrections',
      photo: 'Photo',
    }
    const all = [{ ...numberedArticles(1, ['th'])[0], slug: 'thai' } as never, ...numberedArticles(25)]
    const held = feedArticles(all, 'en', words)
    expect(held.map(({ article }) => article.slug)).toEqual(
      numberedArticles(25)
        .slice(0, 20)
        .map(({ slug }) => slug),
    )
  })

  test('is made of the articles of the list alone', () => {
    expect(listFeed('th', { of: 'year', year: '2024' }).articles.length).toBeGreaterThan(0)
    expect(listFeed('th', { of: 'year', year: '1999' }).articles).toEqual([])
    expect(listFeed('th', topic).list).toMatchObject({
      path: '/th/topics/industry/',
      title: 'อุตสาหกรรม',
      id: ['topic', 'industry'],
    })
    expect(listFeed('th', ALL)).not.toHaveProperty('list')
  })
})
