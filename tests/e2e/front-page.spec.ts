import { rmSync } from 'node:fs'
import { expect, type Locator, type Page, test } from '@playwright/test'
import type { ServedSite } from '../../lib/publishing/server/server'
import { accessibility, sidewaysScrolls } from './support/examine'
import { openWithLatePictures } from './support/late-pictures'
import { writePicturedArchive } from './support/pictured-archive'
import { type Build, buildSite, serveBuilt } from './support/site'

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default' })

const PHONE = { width: 390, height: 844 }
const DESK = { width: 1280, height: 800 }
/** What a front page with twenty pictures may weigh on a phone before it is scrolled, in bytes as they are sent. */
const BEFORE_SCROLLING = 120_000

let content: string
let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  content = await writePicturedArchive(25, 5)
  build = await buildSite({ contentDir: content })
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
  if (content) rmSync(content, { recursive: true, force: true })
})

const address = (path: string) => new URL(path, site.url).href

async function boxOf(one: Locator) {
  const box = await one.boundingBox()
  if (!box) throw new Error('not shown')
  return { ...box, right: box.x + box.width, bottom: box.y + box.height }
}

const boxesOf = async (all: Locator) => Promise.all((await all.all()).map(boxOf))

/** Opens the newest article that has a picture, and some that is told after it. */
async function openPictured(page: Page, locale: string) {
  await page.goto(address(`/${locale}/`))
  const pictured = page.locator('main article:has(picture)').first().locator(':is(h2, h3) a')
  await page.goto(address((await pictured.getAttribute('href')) ?? ''))
}

for (const list of ['/th/', '/en/topics/industry/'])
  for (const size of [PHONE, DESK])
    test(`the pictures of ${list} keep their places free at ${size.width} px, and move nothing when they come`, async ({
      page,
    }) => {
      await page.setViewportSize(size)
      const { release, shifts } = await openWithLatePictures(page, address(list))
      const before = await boxesOf(page.locator('main article img'))
      expect(before.length).toBeGreaterThan(8)
      for (const { width, height } of before) expect(width / height).toBeCloseTo(1.5, 1)
      release()
      const pictures = page.locator('main article img')
      for (const picture of await pictures.all()) {
        await picture.scrollIntoViewIfNeeded()
        await expect
          .poll(() => picture.evaluate((img) => (img as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0)
      }
      await page.evaluate(() => scrollTo(0, 0))
      expect(await boxesOf(page.locator('main article img'))).toEqual(before)
      expect(await shifts()).toEqual([])
    })

test('of the pictures of a list only the first of the front page is asked for at once, the others when they are near', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  for (const list of ['/th/', '/th/topics/industry/']) {
    await page.goto(address(list))
    const loading = await page
      .locator('main img')
      .evaluateAll((all) => all.map((img) => img.getAttribute('loading')))
    const isFirst = list === '/th/' && (await page.locator('main article').first().locator('img').count()) > 0
    expect(loading.filter((one) => one !== 'lazy')).toEqual(isFirst ? [null] : [])
  }
})

for (const deviceScaleFactor of [1, 2, 3])
  test(`a front page with twenty pictures is at most 120 KB before it is scrolled, on a phone of ${deviceScaleFactor} dots to a pixel`, async ({
    browser,
  }) => {
    const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor })
    const page = await context.newPage()
    const sizes: Promise<{ url: string; bytes: number }>[] = []
    page.on('requestfinished', (request) =>
      sizes.push(request.sizes().then((size) => ({ url: request.url(), bytes: size.responseBodySize }))),
    )
    await page.goto(address('/th/'), { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    expect(await page.locator('main img').count()).toBe(20)
    const sent = await Promise.all(sizes)
    const bytes = sent.reduce((sum, one) => sum + one.bytes, 0)
    const pictures = sent.filter(({ url }) => url.includes('/pictures/'))
    console.info(`/th/ at ${deviceScaleFactor}: ${bytes} bytes, ${pictures.length} pictures`)
    expect(pictures.length).toBeGreaterThan(0)
    expect(bytes).toBeLessThanOrEqual(BEFORE_SCROLLING)
    await context.close()
  })

test('one link of a teaser leads to its article, from its picture too, which has nothing to add for who does not see it', async ({
  page,
}) => {
  await page.setViewportSize(DESK)
  await page.goto(address('/en/'))
  for (const teaser of await page.locator('main article').all())
    await expect(teaser.locator('a[href*="/articles/"]')).toHaveCount(1)
  for (const picture of await page.locator('main img').all()) await expect(picture).toHaveAttribute('alt', '')
  const teaser = page.locator('main article:has(picture)').nth(3)
  const href = (await teaser.locator('a[href*="/articles/"]').getAttribute('href')) ?? ''
  await teaser.scrollIntoViewIfNeeded()
  const { x, y, width, height } = await boxOf(teaser.locator('img'))
  await page.mouse.click(x + width / 2, y + height / 2)
  await expect(page).toHaveURL(address(href))
})

test('on a desk two stand beside the first, and the others follow below in two columns, read row by row', async ({
  page,
}) => {
  await page.setViewportSize(DESK)
  await page.goto(address('/th/'))
  const [first, second, third, ...others] = await boxesOf(page.locator('main article'))
  if (!first || !second || !third) throw new Error('fewer than three')
  expect(first.width).toBeGreaterThan(DESK.width / 2)
  for (const beside of [second, third]) expect(beside.x).toBeGreaterThan(first.right)
  expect(Math.abs(second.y - first.y)).toBeLessThan(40)
  expect(third.y).toBeGreaterThanOrEqual(second.bottom)
  expect(second.right).toBeGreaterThan(DESK.width * 0.9)
  expect(others).toHaveLength(22)
  for (const [index, left] of others.entries()) {
    const right = others[index + 1]
    if (index % 2 === 1 || !right) continue
    expect(left.y).toBeGreaterThanOrEqual(Math.max(first.bottom, third.bottom))
    expect(right.y).toBeCloseTo(left.y, 0)
    expect(right.x).toBeGreaterThan(left.right)
    expect(right.width).toBeCloseTo(left.width, 0)
  }
})

test('on a phone all stand in one column, and what has no picture takes its whole width', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  for (const list of ['/th/', '/en/', '/th/topics/industry/', '/en/archive/2024/']) {
    await page.goto(address(list))
    const boxes = await boxesOf(page.locator('main article'))
    for (const [index, box] of boxes.entries()) {
      expect(box.width).toBeCloseTo(boxes[0]?.width ?? 0, 0)
      if (index > 0) expect(box.y).toBeGreaterThanOrEqual(boxes[index - 1]?.bottom ?? 0)
    }
    for (const teaser of await page.locator('main article:not(:has(picture))').all())
      expect((await boxOf(teaser.locator(':is(h2, h3):has(a)'))).width).toBeCloseTo(boxes[0]?.width ?? 0, 0)
  }
})

test('the front page ends with the topics, each with its newest articles and the way to all of them', async ({
  page,
}) => {
  await page.goto(address('/en/'))
  const topics = page.getByRole('region', { name: 'By topic' })
  const topic = topics.locator('section', {
    has: page.getByRole('heading', { name: 'Industry', exact: true }),
  })
  const named = await topic.locator('li a').evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  await topic.getByRole('heading').getByRole('link').click()
  await expect(page).toHaveURL(address('/en/topics/industry/'))
  const listed = await page
    .locator('main article h2 a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href')))
  expect(named).toEqual(listed.slice(0, 3))
})

for (const locale of ['th', 'en'])
  test(`on a desk the picture of an article is as wide as the page, and beside its text stands what is about it, in ${locale}`, async ({
    page,
  }) => {
    await page.setViewportSize(DESK)
    await openPictured(page, locale)
    const column = await boxOf(page.locator('#p1'))
    const size = await page.locator('#p1').evaluate((p) => Number.parseFloat(getComputedStyle(p).fontSize))
    expect(column.width).toBeLessThanOrEqual(34 * size + 1)
    const related = page.getByRole('navigation', { name: /^(Related news|ข่าวที่เกี่ยวข้อง)$/ })
    const side = await boxesOf(
      page.locator('main article > header + div, main [aria-labelledby=key-figures]'),
    )
    for (const box of [...side, await boxOf(related)]) {
      expect(box.x).toBeGreaterThan(column.right)
      expect(box.right).toBeGreaterThan(DESK.width * 0.9)
    }
    const picture = page.locator('main article > figure')
    if (!(await picture.evaluate((one) => one.classList.contains('tall')))) {
      const { width, bottom } = await boxOf(picture.locator('img'))
      expect(width).toBeGreaterThan(DESK.width * 0.75)
      expect(column.y).toBeGreaterThanOrEqual(bottom)
    }
  })

test('a picture that is higher than wide stands beside the text, whose first line is on the first screen', async ({
  page,
}) => {
  await page.setViewportSize(DESK)
  await page.goto(address('/th/'))
  const articles = await page
    .locator('main article:has(picture) h2 a')
    .evaluateAll((all) => all.map((one) => one.getAttribute('href') ?? ''))
  for (const article of articles) {
    await page.goto(address(article))
    if ((await page.locator('main figure.tall').count()) === 0) continue
    const [picture, text] = [await boxOf(page.locator('main figure.tall')), await boxOf(page.locator('#p1'))]
    expect(picture.x).toBeGreaterThan(text.right)
    expect(Math.abs(picture.y - text.y)).toBeLessThan(20)
    expect(text.y).toBeLessThan(DESK.height)
    return
  }
  throw new Error('no picture is high')
})

test('on a phone an article is read in one column: headline, facts, picture, figures, text, share, related', async ({
  page,
}) => {
  await page.setViewportSize(PHONE)
  await openPictured(page, 'th')
  const parts = await boxesOf(
    page.locator(
      'main h1, main article > :is(header + div, figure), main [aria-labelledby=key-figures], #p1, main [aria-labelledby=share], main > nav',
    ),
  )
  expect(parts.length).toBeGreaterThanOrEqual(6)
  for (const [index, part] of parts.entries()) {
    expect(part.x).toBeCloseTo(parts[0]?.x ?? 0, 0)
    if (index > 0) expect(part.y).toBeGreaterThanOrEqual(parts[index - 1]?.bottom ?? 0)
  }
})

for (const of of ['the front page', 'a topic', 'an article'])
  test(`${of} with pictures meets WCAG 2.2 A and AA on a phone and a desk, and never scrolls sideways`, async ({
    page,
  }) => {
    if (of === 'an article') await openPictured(page, 'th')
    else await page.goto(address(of === 'a topic' ? '/th/topics/industry/' : '/th/'))
    for (const size of [PHONE, DESK])
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.setViewportSize(size)
        await page.emulateMedia({ colorScheme })
        expect((await accessibility(page)).failed).toEqual([])
      }
    expect(await sidewaysScrolls(page)).toEqual([])
  })
