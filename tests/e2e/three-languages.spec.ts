import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import type { ServedSite } from '../../lib/publishing/server/server'
import { follow, scrollToPart, settled } from './support/following'
import { type Build, buildSite, serveBuilt } from './support/site'

const FIXTURE = path.resolve('tests/fixtures/content-three-languages')
const FESTIVAL = 'articles/harbour-festival/'
const LOCALES = ['th', 'en', 'ja']

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default' })

let content: string
let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  mkdirSync('.cache', { recursive: true })
  content = mkdtempSync(path.resolve('.cache/content-'))
  cpSync(FIXTURE, content, { recursive: true })
  writeFileSync(path.join(content, 'messages/ja.json'), JSON.stringify(japanese()))
  build = await buildSite({ contentDir: content })
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
  if (content) rmSync(content, { recursive: true, force: true })
})

/** The fixture's Japanese; a message that is newer than the fixture is taken from the English. */
function japanese() {
  const read = (file: string) => JSON.parse(readFileSync(file, 'utf8'))
  const [english, own] = [read('content/messages/en.json'), read(path.join(FIXTURE, 'messages/ja.json'))]
  return Object.fromEntries(
    Object.entries(english).map(([group, words]) => [group, { ...(words as object), ...own[group] }]),
  )
}

const address = (path: string) => new URL(path, site.url).href
const text = async (path: string) => (await fetch(address(path))).text()

test('an article in three languages offers the two others, one in two languages the other, one in Thai none', async ({
  page,
}) => {
  const offered = async (path: string) => {
    await page.goto(address(path))
    return page
      .locator('header nav a[hreflang]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).hreflang))
  }
  expect(await offered(`/th/${FESTIVAL}`)).toEqual(['en', 'ja'])
  expect(await offered(`/ja/${FESTIVAL}`)).toEqual(['th', 'en'])
  expect(await offered('/en/articles/changed-timetable/')).toEqual(['th'])
  expect(await offered('/th/articles/night-market/')).toEqual([])
})

test('each page names exactly the languages it is in, and the sitemap agrees', async ({ page }) => {
  const sitemap = await text('/sitemap.xml')
  for (const [slug, locales] of [
    ['harbour-festival', LOCALES],
    ['changed-timetable', ['th', 'en']],
    ['night-market', ['th']],
  ] as const)
    for (const locale of LOCALES) {
      const path = `/${locale}/articles/${slug}/`
      const isThere = (locales as readonly string[]).includes(locale)
      expect((await fetch(address(path))).status, path).toBe(isThere ? 200 : 404)
      expect(sitemap.includes(`${path}</loc>`), `${path} in the sitemap`).toBe(isThere)
      if (!isThere) continue
      await page.goto(address(path))
      const named = await page
        .locator('link[rel=alternate][hreflang]')
        .evaluateAll((links) => links.map((link) => (link as HTMLLinkElement).hreflang))
      expect(named).toEqual([...locales, 'x-default'])
    }
})

test('lists and feeds hold what is in their language, and nothing else', async ({ page }) => {
  for (const [locale, slugs] of [
    ['th', ['night-market', 'reviewed-timetable', 'changed-timetable', 'harbour-festival']],
    ['en', ['reviewed-timetable', 'changed-timetable', 'harbour-festival']],
    ['ja', ['harbour-festival']],
  ] as const) {
    await page.goto(address(`/${locale}/`))
    const listed = await page
      .locator('main a[href*="/articles/"]')
      .evaluateAll((links) => links.map((link) => new URL((link as HTMLAnchorElement).href).pathname))
    expect([...new Set(listed)].sort()).toEqual(slugs.map((slug) => `/${locale}/articles/${slug}/`).sort())
    const feed = await (await fetch(address(`/${locale}/feed.json`))).json()
    const inFeed = feed.items.map(({ url }: { url: string }) => url.split('/').at(-2))
    expect(inFeed.sort()).toEqual([...slugs].sort())
    expect((await text(`/${locale}/feed.xml`)).match(/<entry[ >]/g)).toHaveLength(slugs.length)
  }
})

test('a missing translation is told in the language of the page and in its own, without a link', async ({
  page,
}) => {
  await page.goto(address('/th/articles/night-market/'))
  await expect(page.getByText('เรื่องนี้ยังไม่มีฉบับภาษาอังกฤษ')).toHaveAttribute('lang', 'th')
  await expect(page.getByText('This story is not available in English yet.')).toHaveAttribute('lang', 'en')
  await expect(page.getByText('この記事には日本語版がまだありません。')).toHaveAttribute('lang', 'ja')
  await expect(page.locator('main a[href*="/parallel/"]')).toHaveCount(0)
  expect((await fetch(address('/th/articles/night-market/parallel/'))).status).toBe(404)
})

test('a translation that has fallen behind says so and leads to the newer text; a reviewed one does not', async ({
  page,
}) => {
  await page.goto(address('/en/articles/changed-timetable/'))
  const note = page.getByRole('note')
  await expect(note).toContainText('The Thai text has changed since this English translation was made.')
  await expect(note.getByRole('link')).toHaveAttribute('href', /^\/th\/articles\/changed-timetable\//)
  await page.goto(address('/th/articles/changed-timetable/'))
  await expect(page.getByRole('note')).toHaveCount(0)
  await page.goto(address('/th/articles/changed-timetable/parallel/'))
  await expect(page.getByRole('note')).toContainText('ฉบับภาษาไทยมีการแก้ไขหลังจากแปลเป็นภาษาอังกฤษแล้ว')
  // Since the review its source got another space and another date.
  for (const path of ['/en/articles/reviewed-timetable/', `/en/${FESTIVAL}`, `/ja/${FESTIVAL}`]) {
    await page.goto(address(path))
    await expect(page.getByRole('note')).toHaveCount(0)
  }
})

test('the reader chooses the pair that stands side by side, and the switch keeps the other text', async ({
  page,
}) => {
  await page.goto(address(`/th/${FESTIVAL}parallel/`))
  await expect(page.locator('#en-p1')).toBeVisible()
  await page.getByRole('navigation', { name: 'เทียบกับภาษา' }).getByRole('link', { name: 'ญี่ปุ่น' }).click()
  await page.waitForURL(`**/th/${FESTIVAL}parallel/ja/`)
  await expect(page.locator('#ja-p1')).toHaveText(/^湾に面した/)
  await page.locator('header nav').getByRole('link', { name: 'English' }).click()
  await page.waitForURL(`**/en/${FESTIVAL}parallel/ja/`)
  await expect(page.locator('#p1')).toHaveText(/^The harbour/)
  await expect(page.locator('#ja-p1')).toBeVisible()
  await page.locator('header nav').getByRole('link', { name: '日本語' }).click()
  await page.waitForURL(`**/ja/${FESTIVAL}parallel/en/`)
  await expect(page.locator('#en-p1')).toBeVisible()
})

for (const [from, other] of [
  ['ja', 'th'],
  ['th', 'ja'],
  ['en', 'ja'],
] as const)
  test(`headings, lists, quotes and tables keep their place from ${from} to ${other} too`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 390, height: 440 })
    const kinds = new Set<string>()
    for (let step = 1; step <= 10; step++) {
      await page.goto(address(`/${from}/${FESTIVAL}`))
      await settled(page)
      await scrollToPart(page, step / 10 - 0.04)
      const { read, error } = await follow(
        page,
        `header nav a[hreflang=${other}]`,
        new RegExp(`/${other}/${FESTIVAL}$`),
      )
      if (read) kinds.add(read.anchor.charAt(0))
      expect(Math.abs(error), `${read?.anchor} at step ${step}`).toBeLessThanOrEqual(8)
    }
    expect(kinds.size).toBeGreaterThanOrEqual(2)
  })

test('a paragraph that the other language lacks opens at the nearest earlier one, at its height', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 640 })
  await page.goto(address(`/th/${FESTIVAL}`))
  await settled(page)
  const height = await page.evaluate(() => {
    const last = document.getElementById('p7') as HTMLElement
    scrollBy(0, last.getBoundingClientRect().top - 500)
    return last.getBoundingClientRect().top
  })
  await follow(page, 'header nav a[hreflang=en]', new RegExp(`/en/${FESTIVAL}$`))
  const { top, exists } = await page.evaluate(() => ({
    top: document.getElementById('p6')?.getBoundingClientRect().top ?? Number.NaN,
    exists: document.getElementById('p7') !== null,
  }))
  expect(exists).toBe(false)
  expect(Math.abs(top - height)).toBeLessThanOrEqual(8)
})
