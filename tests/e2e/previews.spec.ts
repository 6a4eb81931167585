import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import openGraph from 'open-graph-scraper'
import { type DefaultTreeAdapterTypes as Dom, parse } from 'parse5'
import Parser from 'rss-parser'
import sharp from 'sharp'
import { builtPages, OUT } from './support/pages'

/* What others make of the site: read with the parsers that crawlers and feed readers use, not with our own code. */

const ORIGIN = 'http://localhost:3000'
const LOCALES = { th: 'th_TH', en: 'en_US' } as const

const read = (file: string) => readFileSync(path.join(OUT, file), 'utf8')
const fileOf = (address: string) => address.replace(/\/$/, '/index.html')

/** The `<link>`s of a page's head, as a browser finds them. */
function linksOf(html: string): Record<string, string>[] {
  const links: Record<string, string>[] = []
  const visit = (node: Dom.Node) => {
    if ('tagName' in node && node.tagName === 'link')
      links.push(Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])))
    if ('childNodes' in node) node.childNodes.forEach(visit)
  }
  visit(parse(html))
  return links
}

const shared = builtPages().filter((address) => address !== '/404.html')
const listed = shared.filter((address) => !/\/(parallel|saved)\/$/.test(address))
const articles = shared.filter((address) => /^\/\w+\/articles\/[^/]+\/$/.test(address))

test('there are pages to look at', () => {
  expect(shared).toEqual(expect.arrayContaining(['/', '/th/', '/en/']))
  expect(articles).toHaveLength(2)
})

for (const address of shared) {
  test(`${address} has one address: its own, its canonical and its og:url`, async () => {
    const html = read(fileOf(address))
    const { result } = await openGraph({ html })
    const canonical = linksOf(html).filter(({ rel }) => rel === 'canonical')
    // A second view of an article is the article, to those who search and share.
    const own = ORIGIN + address.replace(/parallel\/$/, '')
    expect(canonical.map(({ href }) => href)).toEqual([own])
    expect(result.ogUrl).toBe(own)
    expect(result.ogTitle).toBeTruthy()
    expect(result.ogDescription).toBeTruthy()
    expect(result.ogSiteName).toBe('Otagai')
    expect(result.twitterCard).toBe('summary_large_image')
    // Only of an article: https://ogp.me/#optional.
    const others = Object.values(LOCALES).filter((locale) => locale !== result.ogLocale)
    expect([result.ogLocaleAlternate ?? []].flat()).toEqual(articles.includes(address) ? others : [])
  })

  test(`${address} is shared with a card in its own language that is a PNG of 1200×630`, async () => {
    const { result } = await openGraph({ html: read(fileOf(address)) })
    const locale = address.split('/')[1] || 'th'
    expect(result.ogLocale).toBe(LOCALES[locale as keyof typeof LOCALES])
    const [image] = result.ogImage ?? []
    expect(image).toMatchObject({
      width: '1200',
      height: '630',
      type: 'image/png',
      alt: expect.stringMatching(/./),
    })
    expect(image?.url).toMatch(new RegExp(`^${ORIGIN}/${locale}/`))
    const { pathname, search } = new URL(image?.url ?? '')
    // Who keeps previews by their address takes the card of another headline for another.
    expect(search).toMatch(/\/articles\//.test(address) ? /^\?v=[0-9a-f]{10}$/ : /^$/)
    const picture = readFileSync(path.join(OUT, pathname))
    expect(await sharp(picture).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 })
    expect(picture.length).toBeLessThanOrEqual(300_000)
  })

  test(`${address} links its feeds, its icons and the manifest`, () => {
    const links = linksOf(read(fileOf(address)))
    const types = links.filter(({ rel }) => rel === 'alternate').map(({ type }) => type)
    expect(types).toEqual(expect.arrayContaining(['application/atom+xml', 'application/feed+json']))
    for (const rel of ['icon', 'apple-touch-icon', 'manifest'])
      expect(links.map((link) => link.rel)).toContain(rel)
  })
}

for (const address of listed)
  test(`${address} names its languages, itself among them, and each names it back`, () => {
    const alternates = (page: string) =>
      linksOf(read(fileOf(page)))
        .filter(({ rel, hreflang }) => rel === 'alternate' && hreflang)
        .map(({ hreflang, href }) => [hreflang ?? '', href ?? ''] as const)
    const own = alternates(address)
    const hreflangs = own.map(([hreflang]) => hreflang)
    expect(hreflangs).toEqual([...new Set(hreflangs)])
    expect(hreflangs.sort()).toEqual(['en', 'th', 'x-default'])
    for (const [hreflang, href] of own.filter(([name]) => name !== 'x-default')) {
      const page = href.slice(ORIGIN.length)
      expect(page.startsWith(`/${hreflang}/`)).toBe(true)
      expect(alternates(page)).toEqual(own)
    }
    if (address !== '/') expect(own.map(([, href]) => href)).toContain(ORIGIN + address)
  })

for (const address of shared.filter((address) => !listed.includes(address)))
  test(`${address} is left to readers: search engines are told so, and of no other language`, () => {
    const html = read(fileOf(address))
    expect(html).toMatch(/<meta name="robots" content="noindex[^"]*"/)
    expect(linksOf(html).filter(({ hreflang }) => hreflang)).toEqual([])
    expect(read('sitemap.xml')).not.toContain(address)
  })

for (const address of articles) {
  const locale = address.split('/')[1] ?? ''

  test(`${address} tells crawlers of an article: when, about what, in which language`, async () => {
    const { result } = await openGraph({ html: read(fileOf(address)) })
    expect(result.ogType).toBe('article')
    expect(result.articlePublishedTime).toBe('2024')
    const data = result.jsonLD as Record<string, unknown>[]
    const graph = data.flatMap((block) => (block['@graph'] as Record<string, unknown>[]) ?? [block])
    const story = graph.find((thing) => thing['@type'] === 'NewsArticle')
    expect(story).toMatchObject({
      headline: result.ogTitle,
      description: result.ogDescription,
      inLanguage: locale,
      datePublished: '2024',
    })
    expect(JSON.stringify(story)).toContain('https://mgronline.com/business/detail/9670000047903')
    expect(Object.keys(story ?? {})).toContain(locale === 'th' ? 'workTranslation' : 'translationOfWork')
    const way = graph.find((thing) => thing['@type'] === 'BreadcrumbList')
    expect(way?.itemListElement).toHaveLength(2)
  })

  test(`the card of ${address} is not that of the other language`, () => {
    const card = (of: string) =>
      readFileSync(path.join(OUT, `${address}card.png`.replace(`/${locale}/`, `/${of}/`)))
    expect(card('th').equals(card('en'))).toBe(false)
  })
}

for (const locale of ['th', 'en']) {
  test(`the ${locale} feeds carry the whole article to feed readers`, async () => {
    const xml = read(`/${locale}/feed.xml`)
    expect(XMLValidator.validate(xml)).toBe(true)
    const feed = await new Parser().parseString(xml)
    const [entry] = feed.items
    const own = `${ORIGIN}/${locale}/articles/otagai-forum-sasebo/`
    expect(entry?.link).toBe(own)
    expect(entry?.id).toMatch(/^urn:uuid:/)
    const words = (html = '') => html.replace(/<[^>]*>/g, '')
    const page = read(`/${locale}/articles/otagai-forum-sasebo/index.html`)
    const lastParagraph = words(/id="p4">(.*?)<\/p>/s.exec(page)?.[1])
    expect(lastParagraph.length).toBeGreaterThan(100)
    expect(words(entry?.content)).toContain(lastParagraph)
    expect(entry?.content).not.toMatch(/passage-link|class=|href="#/)
    expect(new XMLParser({ ignoreAttributes: false }).parse(xml).feed['@_xml:lang']).toBe(locale)

    const json = JSON.parse(read(`/${locale}/feed.json`))
    expect(json).toMatchObject({ version: 'https://jsonfeed.org/version/1.1', language: locale })
    expect(json.items[0]).toMatchObject({ url: own, id: entry?.id })
    expect(words(json.items[0].content_html)).toContain(lastParagraph)
  })
}

test('the sitemap lists every page that is to be found, each with its languages', () => {
  const xml = read('/sitemap.xml')
  expect(XMLValidator.validate(xml)).toBe(true)
  const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(xml)
  const listed = urlset.url.map(({ loc }: { loc: string }) => loc).sort()
  const found = shared
    .filter((address) => !/\/(parallel|saved)\//.test(address))
    .map((address) => ORIGIN + address)
  expect(listed).toEqual(found.sort())
  for (const url of urlset.url)
    expect(url['xhtml:link'].map((link: Record<string, string>) => link['@_hreflang'])).toEqual(
      expect.arrayContaining(['th', 'en', 'x-default']),
    )
  expect(read('/robots.txt')).toContain(`Sitemap: ${ORIGIN}/sitemap.xml`)
})

test('the manifest’s icons are there, in the sizes it says', async () => {
  const { icons } = JSON.parse(read('/manifest.webmanifest'))
  expect(icons.length).toBeGreaterThanOrEqual(3)
  for (const { src, sizes, type } of icons) {
    const picture = readFileSync(path.join(OUT, src))
    if (type !== 'image/png') continue
    const { width, height } = await sharp(picture).metadata()
    expect(`${width}x${height}`).toBe(sizes)
  }
})
