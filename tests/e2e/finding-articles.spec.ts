import { readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import Parser from 'rss-parser'
import type { ServedSite } from '../../lib/publishing/server/server'
import { writeSmallArchive } from './support/archive'
import { accessibility, sidewaysScrolls } from './support/examine'
import { builtPages } from './support/pages'
import { type Build, buildSite, serveBuilt } from './support/site'

const PAIRS = 66
const PHONE = { width: 390, height: 844 }

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default' })

let content: string
let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  content = await writeSmallArchive(PAIRS)
  build = await buildSite({ contentDir: content })
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
  if (content) rmSync(content, { recursive: true, force: true })
})

const address = (path: string) => new URL(path, site.url).href
const pathOf = (page: Page) => new URL(page.url()).pathname
const html = (path: string) => readFileSync(`${build.out}${path}index.html`, 'utf8')

/** The articles of a language, by the files they are published in. */
const published = (locale: string) =>
  builtPages(build.out).filter((page) => new RegExp(`^/${locale}/articles/[^/]+/$`).test(page))

/** Every list but the front pages, as its path without the language. */
const listPages = () =>
  builtPages(build.out).filter((page) => /^\/[a-z]+\/(page|topics|archive)\//.test(page))

const headlines = (page: Page) =>
  page
    .locator('main article :is(h2, h3) a')
    .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))

test.describe('on a phone without script', () => {
  let context: BrowserContext
  let page: Page
  test.beforeEach(async ({ browser }) => {
    context = await browser.newContext({ javaScriptEnabled: false, viewport: PHONE })
    page = await context.newPage()
  })
  test.afterEach(() => context.close())

  /** Follows the links to older pages to the end. */
  async function readThrough(first: string): Promise<{ articles: string[]; titles: string[] }> {
    await page.goto(address(first))
    const [articles, titles] = [await headlines(page), [await page.title()]]
    const older = page.locator('main a[rel=next]')
    while ((await older.count()) > 0) {
      await older.click()
      articles.push(...(await headlines(page)))
      titles.push(await page.title())
    }
    return { articles, titles }
  }

  for (const locale of ['th', 'en'])
    test(`from the ${locale} front page every article is reached once, the newest first, each page by its own title`, async () => {
      const { articles, titles } = await readThrough(`/${locale}/`)
      expect(titles).toHaveLength(3)
      expect(new Set(titles).size).toBe(3)
      expect([...articles].sort()).toEqual(published(locale))
      const dates = articles.map((article) => /"datePublished":"([^"]+)"/.exec(html(article))?.[1] ?? '')
      expect(dates).toEqual([...dates].sort().reverse())
    })

  test('what is not translated is in no list of the other language', async () => {
    const inThaiAlone = published('th').filter(
      (article) => !published('en').includes(article.replace('/th/', '/en/')),
    )
    expect(inThaiAlone.length).toBeGreaterThan(0)
    for (const page of listPages().filter((page) => page.startsWith('/en/')))
      for (const article of inThaiAlone) expect(html(page)).not.toContain(article.replace('/th/', ''))
  })

  test('a reader goes from the foot of an article over the archive to a month of a year', async () => {
    await page.goto(address(published('th')[0] as string))
    await page.getByRole('contentinfo').getByRole('link', { name: 'คลังข่าว' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('คลังข่าว')
    await page.getByRole('link', { name: 'พ.ศ. 2567' }).click()
    expect(pathOf(page)).toBe('/th/archive/2024/')
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('ข่าวปี พ.ศ. 2567')
    await page.getByRole('navigation', { name: 'ดูตามเดือน' }).getByRole('link', { name: 'มกราคม' }).click()
    expect(new URL(page.url()).hash).toBe('#2024-01')
    const month = page.getByRole('heading', { level: 2, name: 'มกราคม 2567' })
    await expect(month).toBeInViewport()
    const listed = page.locator('section', { has: month }).locator('time')
    for (const date of await listed.all()) await expect(date).toHaveText(/มกราคม 2567$/)
  })

  test('a year holds all of its articles and no other', async () => {
    const { articles } = await readThrough('/en/archive/2024/')
    const of2024 = published('en').filter((article) => /"datePublished":"2024/.test(html(article)))
    expect(of2024.length).toBeGreaterThan(29)
    expect([...articles].sort()).toEqual(of2024)
  })

  test('the topic above a headline leads to all that is on it, and from there to the front page', async () => {
    await page.goto(address('/en/'))
    await page.locator('main article').getByRole('link', { name: 'Skills and people' }).first().click()
    expect(pathOf(page)).toBe('/en/topics/skills/')
    const { articles } = await readThrough('/en/topics/skills/')
    const onSkills = published('en').filter((article) => html(article).includes('"/en/topics/skills/"'))
    expect([...articles].sort()).toEqual(onSkills)
    await page.getByRole('link', { name: 'Skills and people' }).first().click()
    await page.getByRole('link', { name: 'Otagai front page' }).click()
    expect(pathOf(page)).toBe('/en/')
  })

  test('an article leads on to three others on its topics', async () => {
    const topicsOf = (article: string): string[] => html(article).match(/\/en\/topics\/[a-z-]+\/(?=")/g) ?? []
    for (const article of published('en').slice(0, 8)) {
      await page.goto(address(article))
      const related = page.getByRole('navigation', { name: 'Related news' }).getByRole('link')
      await expect(related).toHaveCount(3)
      for (const link of await related.all()) {
        const other = (await link.getAttribute('href')) ?? ''
        expect(other).not.toBe(article)
        expect(topicsOf(other).filter((topic) => topicsOf(article).includes(topic))).not.toEqual([])
      }
    }
  })

  test('the switch of an older page leads to where its first article is in the other language', async () => {
    await page.goto(address('/th/page/1/'))
    const [first = ''] = (await headlines(page)).filter((one) =>
      published('en').includes(one.replace('/th/', '/en/')),
    )
    await page.getByRole('link', { name: 'English' }).click()
    expect(await headlines(page)).toContain(first.replace('/th/', '/en/'))
  })
})

test('each topic and each year names its own feed, which readers of feeds can read', async ({ page }) => {
  for (const [list, title] of [
    ['/en/topics/industry/', 'Industry – Otagai'],
    ['/th/archive/2024/', 'ข่าวปี พ.ศ. 2567 – Otagai'],
  ] as const) {
    await page.goto(address(list))
    const newest = (await headlines(page)).slice(0, 20)
    const href = await page.locator('link[type="application/atom+xml"]').first().getAttribute('href')
    const atom = await new Parser().parseString(await fetched(href))
    expect(atom.title).toBe(title)
    expect(atom.items.slice(0, newest.length).map(({ link }) => new URL(link ?? '').pathname)).toEqual(newest)
    const json = await page.locator('link[type="application/feed+json"]').first().getAttribute('href')
    expect(JSON.parse(await fetched(json))).toMatchObject({ title })
    expect(JSON.parse(await fetched(json)).items).toHaveLength(atom.items.length)
  }
})

const fetched = async (href: string | null) =>
  (await fetch(address(new URL(href ?? '', site.url).pathname))).text()

test('every page of a list is in the sitemap, canonical to itself, and agrees with its other languages', async () => {
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === 'xhtml:link' })
  const entries: { loc: string; 'xhtml:link': { '@_hreflang': string; '@_href': string }[] }[] = parser.parse(
    readFileSync(path.join(build.out, 'sitemap.xml'), 'utf8'),
  ).urlset.url
  const pathIn = (url: string) => new URL(url).pathname
  const inSitemap = entries.map(({ loc }) => pathIn(loc))
  const findable = builtPages(build.out).filter((page) => !/404|\/(?:parallel|saved)\//.test(page))
  expect([...inSitemap].sort()).toEqual(findable)
  const languagesIn = (page: string) =>
    [...html(page).matchAll(/<link rel="alternate" hreflang="([^"]+)" href="([^"]+)"/gi)].map(
      ([, language = '', href = '']) => [language, pathIn(href)],
    )
  for (const { loc, 'xhtml:link': links } of entries) {
    const page = pathIn(loc)
    expect(/<link rel="canonical" href="([^"]+)"/.exec(html(page))?.[1]).toBe(loc)
    const named = languagesIn(page)
    expect(named, page).toEqual(links.map((link) => [link['@_hreflang'], pathIn(link['@_href'])]))
    for (const [, other = ''] of named) expect(languagesIn(other), `${page} and ${other}`).toEqual(named)
  }
})

test('the pages of a list name the one before and the one after', async () => {
  const neighbours = (page: string) =>
    Object.fromEntries(
      [...html(page).matchAll(/<a href="([^"]+)" rel="(prev|next)"/g)].map(([, href, way]) => [way, href]),
    )
  for (const list of ['/th/', '/en/', '/th/topics/industry/', '/en/archive/2024/']) {
    let page = list
    expect(neighbours(page)).not.toHaveProperty('prev')
    // Firefox would fetch ahead what a link in the head names so.
    expect(html(page)).not.toMatch(/<link [^>]*rel="(next|prefetch)"/)
    for (let older = neighbours(page).next; older; older = neighbours(page).next) {
      expect(neighbours(older).prev).toBe(page)
      page = older
    }
    expect(page).toBe(`${list}page/1/`)
  }
})

for (const list of [
  '/th/',
  '/th/page/1/',
  '/en/archive/',
  '/th/archive/2024/',
  '/en/archive/2024/page/1/',
  '/th/topics/regions/',
  '/en/topics/industry/page/1/',
]) {
  test(`${list} of a larger archive meets WCAG 2.2 A and AA, and never scrolls sideways`, async ({
    page,
  }) => {
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.setViewportSize(PHONE)
      await page.emulateMedia({ colorScheme })
      await page.goto(address(list))
      const { failed, passed } = await accessibility(page)
      expect(failed).toEqual([])
      expect(passed).toContain('color-contrast-enhanced')
    }
    expect(await sidewaysScrolls(page)).toEqual([])
  })
}

test('the foot of an article with related ones meets WCAG 2.2 A and AA, and never scrolls sideways', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await page.goto(address(published('th')[0] as string))
  expect((await accessibility(page)).failed).toEqual([])
  expect(await sidewaysScrolls(page)).toEqual([])
})
