import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { feedId } from '../../lib/feeds/feed-id'
import type { ServedSite } from '../../lib/publishing/server/server'
import { articlePair } from './support/article-pair'
import { type Build, buildSite, serveBuilt } from './support/site'

test.describe.configure({ mode: 'serial', timeout: 600_000 })

let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  build = await buildSite({
    siteUrl: 'https://news.example',
    extraFiles: {
      ...articlePair('new-name', 'date: 2025-03-09\nformerly: [first-name, second-name]'),
      ...articlePair('gone-story', 'date: 2025-03-10\nformerly: [gone-before]', {
        th: 'withdrawn: ถอนข่าวนี้เพราะแหล่งข่าวขอให้ถอน',
        en: 'withdrawn: Withdrawn at the request of the source',
      }),
      ...articlePair('half-gone', 'date: 2025-03-11', { en: 'withdrawn: The translation was wrong' }),
    },
  })
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
})

const published = (file: string) => path.join(build.out, file)
const read = (file: string) => readFileSync(published(file), 'utf8')

for (const locale of ['th', 'en'])
  for (const former of ['first-name', 'second-name'])
    test(`the former address ${former} leads to the article, without script (${locale})`, async ({
      browser,
    }) => {
      const context = await browser.newContext({ javaScriptEnabled: false })
      const page = await context.newPage()
      await page.goto(`${site.url}${locale}/articles/${former}/`)
      await page.waitForURL(`${site.url}${locale}/articles/new-name/`)
      await page.goto(`${site.url}${locale}/articles/${former}/parallel/`)
      await page.waitForURL(`${site.url}${locale}/articles/new-name/parallel/`)
      await context.close()
    })

test('a page at a former address names the new one to search engines, has its preview, and a link', () => {
  const page = read('th/articles/first-name/index.html')
  expect(page).toContain('<link rel="canonical" href="https://news.example/th/articles/new-name/">')
  expect(page).toContain('<meta property="og:url" content="https://news.example/th/articles/new-name/">')
  expect(page).toContain('<a href="/th/articles/new-name/">')
  expect(readFileSync(published('th/articles/first-name/card.png'))).toEqual(
    readFileSync(published('th/articles/new-name/card.png')),
  )
})

test('hosts that read it get a 301 for each former address, and nobody the file itself', async ({
  request,
}) => {
  const lines = read('_redirects').trim().split('\n')
  expect(lines).toContain('/th/articles/first-name/ /th/articles/new-name/ 301')
  expect(lines).toContain('/en/articles/second-name/parallel/ /en/articles/new-name/parallel/ 301')
  expect((await request.get(`${site.url}_redirects`)).status()).toBe(404)
})

test('a former address is in no list, no feed and not in the sitemap', () => {
  for (const file of ['th/index.html', 'th/feed.xml', 'sitemap.xml', 'th/archive/2025/index.html'])
    expect(read(file)).not.toMatch(/first-name|second-name/)
})

test('a story that has another address now keeps its name in the feeds', () => {
  const items: { id: string; url: string }[] = JSON.parse(read('th/feed.json')).items
  const item = items.find(({ url }) => url.endsWith('/new-name/'))
  expect(item?.id).toBe(feedId('article', 'first-name', 'th'))
  expect(read('th/feed.xml')).toContain(`<id>${item?.id}</id>`)
})

for (const [locale, title, words] of [
  ['th', 'ข่าวนี้ถูกถอนออกแล้ว', 'ถอนข่าวนี้เพราะแหล่งข่าวขอให้ถอน'],
  ['en', 'This article has been withdrawn', 'Withdrawn at the request of the source'],
] as const)
  test(`the address of a withdrawn article says that it was, and why (${locale})`, async ({ page }) => {
    for (const slug of ['gone-story', 'gone-before']) {
      const answer = await page.goto(`${site.url}${locale}/articles/${slug}/`)
      expect(answer?.status()).toBe(200)
      await expect(page.locator('h1')).toHaveText(title)
      await expect(page.locator('main')).toContainText(words)
      await expect(page.locator('meta[name=robots]')).toHaveAttribute('content', 'noindex, follow')
    }
  })

test('of a withdrawn article nothing else is left: no list, feed, search, preview, parallel page', () => {
  const naming = readdirSync(build.out, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      /\.(html|xml|json)$/.test(file) &&
      !/articles\/(gone-story|gone-before)\//.test(file) &&
      /gone-story|gone-before/.test(read(file)),
  )
  expect(naming).toEqual([])
  expect(existsSync(published('th/articles/gone-story/parallel'))).toBe(false)
  expect(readFileSync(published('th/articles/gone-story/card.png'))).toEqual(
    readFileSync(published('th/card.png')),
  )
})

test('a translation that was withdrawn leaves the original as it is, which names it no more', async ({
  page,
}) => {
  await page.goto(`${site.url}en/articles/half-gone/`)
  await expect(page.locator('main')).toContainText('The translation was wrong')
  const original = read('th/articles/half-gone/index.html')
  expect(original).not.toContain('hreflang="en" href="https://news.example/en/articles/half-gone/"')
  expect(existsSync(published('th/articles/half-gone/parallel'))).toBe(false)
})
