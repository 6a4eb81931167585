import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { resolveRouteData } from 'next/dist/build/webpack/loaders/metadata/resolve-route-data'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { languageVersions } from '../../../lib/metadata/language-versions'
import { robots } from '../../../lib/metadata/robots'
import { lastChange, listedPages, sitemap } from '../../../lib/metadata/sitemap'
import { article, version } from './articles'

beforeEach(() => {
  vi.stubEnv('SITE_URL', 'https://news.example')
  return () => {
    vi.unstubAllEnvs()
  }
})

type Entry = {
  loc: string
  lastmod?: string
  'xhtml:link': { '@_rel': string; '@_hreflang': string; '@_href': string }[]
}

/** The sitemap as Next writes it and a search engine reads it. */
function read(articles = [article({ updated: '2024-03-09' })]): Entry[] {
  const xml = resolveRouteData(sitemap(listedPages(articles)), 'sitemap')
  expect(XMLValidator.validate(xml)).toBe(true)
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    isArray: (name) => name === 'xhtml:link',
  })
  return parser.parse(xml).urlset.url
}

const languagesOf = (entries: readonly Entry[], loc: string) =>
  entries.find((entry) => entry.loc === loc)?.['xhtml:link'].map((link) => link['@_hreflang'])

describe('the sitemap', () => {
  test('lists each page in each of its languages', () => {
    expect(read().map(({ loc }) => loc)).toEqual([
      'https://news.example/th/',
      'https://news.example/en/',
      'https://news.example/',
      'https://news.example/th/articles/forum/',
      'https://news.example/en/articles/forum/',
      'https://news.example/th/archive/',
      'https://news.example/en/archive/',
      'https://news.example/th/search/',
      'https://news.example/en/search/',
      'https://news.example/th/topics/industry/',
      'https://news.example/en/topics/industry/',
      'https://news.example/th/archive/2024/',
      'https://news.example/en/archive/2024/',
    ])
  })

  test('each version names all versions, itself included, and each of them names it', () => {
    const entries = read()
    const linksOf = (loc: string) => entries.find((entry) => entry.loc === loc)?.['xhtml:link'] ?? []
    for (const { loc, 'xhtml:link': links } of entries) {
      expect(links.map((link) => link['@_hreflang'])).toEqual(['th', 'en', 'x-default'])
      expect(links.map((link) => link['@_href'])).toContain(loc)
      for (const link of links) expect(linksOf(link['@_href'])).toEqual(links)
    }
  })

  test('an article that is not translated names its one language', () => {
    const entries = read([article({ versions: [version('th')] })])
    expect(entries.map(({ loc }) => loc)).not.toContain('https://news.example/en/articles/forum/')
    expect(languagesOf(entries, 'https://news.example/th/articles/forum/')).toEqual(['th', 'x-default'])
  })

  test('tells when an article was changed, as precisely as it is known', () => {
    const entries = read()
    // The search has no news of its own.
    for (const { loc, lastmod } of entries)
      expect(lastmod, loc).toBe(loc.endsWith('/search/') ? undefined : '2024-03-09')
    expect(entries).toHaveLength(13)
    expect(read([article({ date: '2024' })]).at(-1)?.lastmod).toBe('2024')
  })

  test('a list is listed in the languages that it has an article in, an older page of it in its own', () => {
    const entries = read([
      article({ slug: 'thai', versions: [version('th')], topics: ['smes'], date: '2025' }),
      ...Array.from({ length: 30 }, (_, index) => article({ slug: `n${index}`, date: '2024-03-09' })),
    ])
    const lists = entries.map(({ loc }) => loc.replace('https://news.example', ''))
    expect(lists.filter((path) => /page|smes|2025/.test(path)).sort()).toEqual([
      '/en/archive/2024/page/1/',
      '/en/page/1/',
      '/en/topics/industry/page/1/',
      '/th/archive/2024/page/1/',
      '/th/archive/2025/',
      '/th/page/1/',
      '/th/topics/industry/page/1/',
      '/th/topics/smes/',
    ])
    expect(new Set(lists).size).toBe(lists.length)
    expect(languagesOf(entries, 'https://news.example/th/topics/smes/')).toEqual(['th', 'x-default'])
    expect(languagesOf(entries, 'https://news.example/en/archive/2024/page/1/')).toEqual(['en', 'x-default'])
  })

  test('a list of articles changed when the last of them did, an empty one never', () => {
    const changed = lastChange([
      article({ date: '2023-12-31' }),
      article({ date: '2022', updated: '2024-01' }),
    ])
    expect(changed).toEqual({ lastModified: '2024-01' })
    expect(lastChange([])).toEqual({})
  })
})

test('a page in no language is refused', () => {
  expect(() => languageVersions([], (locale) => `/${locale}/`)).toThrow('at least one language')
})

test('crawlers may read everything and are told where the sitemap is', () => {
  const text = resolveRouteData(robots(), 'robots')
  expect(text).toContain('User-Agent: *\nAllow: /\n')
  expect(text).toContain('Sitemap: https://news.example/sitemap.xml\n')
})
