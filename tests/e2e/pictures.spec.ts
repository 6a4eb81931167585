import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import openGraph from 'open-graph-scraper'
import sharp from 'sharp'
import type { ServedSite } from '../../lib/publishing/server/server'
import { PICTURED, photograph, writePictured } from '../fixtures/pictures'
import { openWithLatePictures } from './support/late-pictures'
import { type Build, buildSite, runBuild, serveBuilt } from './support/site'

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default' })

const ARTICLE = `articles/${PICTURED}/`
const WIDTHS = [390, 1280] as const

let content: string
let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  mkdirSync('.cache', { recursive: true })
  content = mkdtempSync(path.resolve('.cache/content-'))
  await writePictured(content)
  build = await buildSite({ contentDir: content })
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
  if (content) rmSync(content, { recursive: true, force: true })
})

const address = (path: string) => new URL(path, site.url).href
const text = async (path: string) => (await fetch(address(path))).text()

/** Reads the page to its end, as a reader does, so that every picture comes. */
async function readToTheEnd(page: Page) {
  const height = await page.evaluate(() => document.body.scrollHeight)
  for (let y = 0; y < height; y += 300) await page.mouse.wheel(0, 300)
  await expect
    .poll(() =>
      page
        .locator('main img')
        .evaluateAll((all) => all.every((one) => one instanceof HTMLImageElement && one.complete)),
    )
    .toBe(true)
}

for (const locale of ['th', 'en'])
  for (const width of WIDTHS)
    test(`pictures come sharp and move nothing, in ${locale} at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 })
      const { release, shifts } = await openWithLatePictures(page, address(`/${locale}/${ARTICLE}`))
      const heights = () =>
        page.locator('main img').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height))
      const before = await heights()
      release()
      await readToTheEnd(page)
      const after = await heights()
      expect(after).toHaveLength(6)
      for (const [index, height] of after.entries())
        expect(Math.abs(height - (before[index] ?? 0)), `picture ${index + 1}`).toBeLessThan(1)
      expect(await shifts()).toEqual([])

      const shown = await page.locator('main img').evaluateAll((all) =>
        all.map((one) => {
          const img = one as HTMLImageElement
          const { width, left, right } = img.getBoundingClientRect()
          return {
            file: new URL(img.currentSrc).pathname,
            alt: img.alt,
            // A gallery is pushed along.
            isPushed: img.closest('.gallery') !== null,
            width,
            left,
            right,
            largest: img.width,
          }
        }),
      )
      for (const { file, alt, isPushed, width: wide, left, right } of shown) {
        expect(file).toMatch(/^\/pictures\/\d+\.[0-9a-f]{16}\.(avif|webp)$/)
        expect(alt).not.toBe('')
        // Never blurred: the chosen file has as many pixels as are shown, or it is the largest there is.
        expect(Number(/\d+/.exec(file)?.[0])).toBeGreaterThanOrEqual(Math.floor(wide))
        expect(left).toBeGreaterThanOrEqual(0)
        if (!isPushed) expect(right).toBeLessThanOrEqual(width)
      }
      expect(shown[0]?.file).toMatch(width === 390 ? /\/480\./ : /\/1200\./)
    })

test('the first picture is asked for at once, those further down when they are near', async ({ page }) => {
  const asked: string[] = []
  page.on('request', (request) => asked.push(new URL(request.url()).pathname))
  await page.setViewportSize({ width: 390, height: 500 })
  const html = await text(`/th/${ARTICLE}`)
  const images = html.match(/<img[^>]*>/g) ?? []
  expect(images[0]).toContain('fetchpriority="high"')
  expect(images[0]).not.toContain('loading=')
  expect(
    images.slice(1).every((one) => one.includes('loading="lazy"') && one.includes('decoding="async"')),
  ).toBe(true)
  await page.goto(address(`/th/${ARTICLE}`), { waitUntil: 'load' })
  expect(asked.filter((one) => one.startsWith('/pictures/')).length).toBeGreaterThanOrEqual(1)
})

test('captions and who made a picture stand under it, in the language of the page', async ({ page }) => {
  await page.goto(address(`/th/${ARTICLE}`))
  await expect(page.getByRole('figure').first().locator('figcaption')).toHaveText(
    'ท่าเรือเมื่อดวงอาทิตย์เพิ่งขึ้นภาพ: ชาวบ้าน',
  )
  await expect(page.locator('#f1 figcaption')).toContainText('ภาพ: กรมประมง')
  await page.goto(address(`/en/${ARTICLE}`))
  await expect(page.locator('#f1 figcaption')).toContainText('A boat returns to the shore')
  await expect(page.locator('#f1 figcaption')).toContainText('Photo: Department of Fisheries')
  await expect(page.getByRole('img', { name: 'A lighthouse beside the cliff' })).toHaveCount(1)
  await expect(page.locator('main p[id]')).toHaveCount(4)
})

test('without script, and for who wants less motion, the pictures are there', async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false, reducedMotion: 'reduce' })
  const page = await context.newPage()
  const answers: { url: string; status: number }[] = []
  page.on('response', (response) => answers.push({ url: response.url(), status: response.status() }))
  await page.goto(address(`/en/${ARTICLE}`), { waitUntil: 'networkidle' })
  const pictures = answers.filter(({ url }) => url.includes('/pictures/'))
  expect(pictures.length).toBe(5)
  expect(pictures.every(({ status }) => status === 200)).toBe(true)
  // The moving one is 240 px wide; its first frame is its only AVIF.
  expect(pictures.some(({ url }) => /\/240\.[0-9a-f]+\.avif$/.test(url))).toBe(true)
  await context.close()
})

test('side by side, a picture is shown once, with its words in both languages', async ({ page }) => {
  await page.goto(address(`/th/${ARTICLE}parallel/`))
  await expect(page.locator('figure picture')).toHaveCount(5)
  await expect(page.locator('figcaption')).toHaveCount(8)
  const row = page.locator('main div').filter({ has: page.locator('#f1') })
  await expect(row.last()).toBeVisible()
  await expect(page.locator('#en-f1')).toHaveText(
    /^A boat returns to the shore\s+Photo: Department of Fisheries$/,
  )
  expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true)
})

test('both languages share the files, which caches keep for ever, and nothing else is published of them', async () => {
  const named = async (locale: string) => {
    const html = await text(`/${locale}/${ARTICLE}`)
    return new Set([...html.matchAll(/\/pictures\/[\w.]+/g)].map(([name]) => name))
  }
  const [thai, english] = [await named('th'), await named('en')]
  expect(thai).toEqual(english)
  const published = readdirSync(path.join(build.out, 'pictures')).map((name) => `/pictures/${name}`)
  expect(new Set(published)).toEqual(thai)
  for (const name of published) {
    const answer = await fetch(address(name))
    expect(answer.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    const ending = path.extname(name).slice(1).replace('jpg', 'jpeg')
    expect(answer.headers.get('content-type')).toBe(`image/${ending}`)
    expect(Buffer.from(await answer.arrayBuffer()).includes('secret of the camera')).toBe(false)
  }
  const files = readdirSync(build.out, { recursive: true, encoding: 'utf8' })
  expect(files.filter((file) => /harbour\.jpg|seal\.png|signal\.gif/.test(file))).toEqual([])
  expect(readFileSync(path.join(build.out, '_headers'), 'utf8')).toMatch(
    /^\/pictures\/\*\n {2}cache-control: .*immutable/m,
  )
})

test('feeds and search engines are told the pictures by their whole addresses', async () => {
  const feed = await (await fetch(address('/en/feed.json'))).json()
  const html: string = feed.items[0].content_html
  const sources = [...html.matchAll(/<img[^>]* src="([^"]+)"/g)].map(([, src]) => src ?? '')
  const all = [...html.matchAll(/<img/g)]
  expect(sources).toHaveLength(6)
  expect(all).toHaveLength(6)
  for (const src of sources) expect(existsSync(path.join(build.out, new URL(src).pathname)), src).toBe(true)
  expect(html).not.toMatch(/srcset|<source|<picture/)
  expect(html).toContain('Photo: Department of Fisheries')

  const page = await text(`/en/${ARTICLE}`)
  const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page)?.[1] ?? '{}')
  const [card, lead] = data['@graph'][0].image
  expect(card.url).toMatch(/\/card\.jpg\?v=[0-9a-f]{10}$/)
  expect(feed.items[0].image).toBe(card.url)
  expect(lead).toMatchObject({ width: '1200', height: '750', creditText: 'Villagers' })
  expect(existsSync(path.join(build.out, new URL(lead.url).pathname))).toBe(true)
})

test('a link is shared with the picture, and the card that earlier previews know is there, too', async () => {
  const cards = await Promise.all(
    ['th', 'en'].map(async (locale) => {
      const { result } = await openGraph({ html: await text(`/${locale}/${ARTICLE}`) })
      const [image] = result.ogImage ?? []
      const words = locale === 'th' ? 'ท่าเรือในภาพ – แนวเขาเหนือ' : 'The harbour in pictures – A row of hills'
      expect(image).toMatchObject({
        url: expect.stringMatching(new RegExp(`/${locale}/${ARTICLE}card\\.jpg\\?v=[0-9a-f]{10}$`)),
        width: '1200',
        height: '630',
        type: 'image/jpeg',
        alt: expect.stringContaining(words),
      })
      const { pathname, search } = new URL(image?.url ?? '')
      const answer = await fetch(address(pathname + search))
      expect(answer.headers.get('content-type')).toBe('image/jpeg')
      const jpeg = Buffer.from(await answer.arrayBuffer())
      expect(await sharp(jpeg).metadata()).toMatchObject({ format: 'jpeg', width: 1200, height: 630 })
      expect(jpeg.length).toBeLessThanOrEqual(300_000)
      const former = await fetch(address(`/${locale}/${ARTICLE}card.png`))
      expect(former.headers.get('content-type')).toBe('image/png')
      expect(await sharp(await former.arrayBuffer()).metadata()).toMatchObject({ format: 'png', width: 1200 })
      return jpeg
    }),
  )
  expect(cards[0]?.equals(cards[1] as Buffer)).toBe(false)
})

test('pictures without words, broken or missing stop the build, each told with its file and line', async () => {
  test.setTimeout(120_000)
  const broken = mkdtempSync(path.resolve('.cache/content-'))
  await writePictured(broken)
  const file = (name: string) => path.join(broken, 'articles', PICTURED, name)
  const line = (words: string, name: string) =>
    readFileSync(file(name), 'utf8')
      .split('\n')
      .findIndex((one) => one.includes(words)) + 1
  const english = readFileSync(file('en.md'), 'utf8')
  try {
    // The rest of the file is missing, as when a copy was broken off.
    const bytes = await photograph({ width: 700, height: 500 })
    writeFileSync(file('bay.jpg'), bytes.subarray(0, bytes.length / 2))
    const half = await runBuild({ contentDir: broken })
    expect(half.code).toBe(1)
    expect(existsSync(half.out)).toBe(false)
    for (const name of ['th.md', 'en.md'])
      expect(half.output).toMatch(
        new RegExp(
          `${PICTURED}/${name}:${line('bay.jpg', name)} +picture: found bay\\.jpg, a picture that is cut off`,
        ),
      )
    expect(half.output).toContain('2 problems in 2 files.')
    await half.remove()

    writeFileSync(
      file('en.md'),
      english.replace('![A lighthouse beside the cliff]', '![]').replace('(signal.gif', '(signl.gif'),
    )
    writeFileSync(file('harbour.jpg'), '')
    const wrong = await runBuild({ contentDir: broken })
    expect(wrong.code).toBe(1)
    for (const [words, found] of [
      ['![](lighthouse', 'picture: found no words for the picture lighthouse.jpg. Write what it shows'],
      ['signl.gif', 'picture: found signl.gif, a file that does not exist. Did you mean `signal.gif`?'],
      ['src: harbour.jpg', 'image › src: found harbour.jpg, an empty file.'],
    ] as const)
      expect(wrong.output).toContain(`${PICTURED}/en.md:${line(words, 'en.md')}  ${found}`)
    await wrong.remove()
  } finally {
    rmSync(broken, { recursive: true, force: true })
  }
})
