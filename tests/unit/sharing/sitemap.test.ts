import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { resolveRouteData } from 'next/dist/build/webpack/loaders/metadata/resolve-route-data'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { languageVersions } from '../../../lib/sharing/language-versions'
import { robots } from '../../../lib/sharing/robots'
import { lastChange, listedPages, sitemap } from '../../../lib/sharing/sitemap'
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

describe('the sitemap', () => {
  test('lists each page in each of its languages', () => {
    expect(read().map(({ loc }) => loc)).toEqual([
      'https://news.example/th/',
      'https://news.example/en/',
      'https://news.example/',
      'https://news.example/th/articles/forum/',
      'https://news.example/en/articles/forum/',
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
    expect(entries.at(-1)?.['xhtml:link'].map((link) => link['@_hreflang'])).toEqual(['th', 'x-default'])
  })

  test('tells when an article was changed, as precisely as it is known', () => {
    expect(read().map(({ lastmod }) => lastmod)).toEqual(Array(5).fill('2024-03-09'))
    expect(read([article({ date: '2024' })]).at(-1)?.lastmod).toBe('2024')
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
