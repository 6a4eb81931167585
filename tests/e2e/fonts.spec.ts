import path from 'node:path'
import { type Browser, type BrowserContext, chromium, expect, type Page, test } from '@playwright/test'
import { localeCodes } from '../../lib/i18n/locales'
import { fontsWithoutThai, phoneFonts } from '../bench/phone-fonts'
import { builtPages } from './support/pages'
import { type SlowFonts, serveWithSlowFonts } from './support/slow-fonts'

/*
 * Roboto and Noto Sans Thai, which stand in for the site's own fonts as on a phone, come from packages; so this is the
 * same on a Linux that has neither. Other systems have their own.
 */
const FOLDER = path.resolve('.cache/tests/fonts')
const LATE_MS = 700
const WIDTHS = [320, 390, 768, 1280]
/** What the site's own typeface is called inside: see lib/fonts/font-files.ts. */
const OWN = /^Otagai T/

const pages = localeCodes.flatMap((locale) => {
  const article = builtPages().find(
    (page) => page.startsWith(`/${locale}/articles/`) && !/parallel/.test(page),
  )
  return [`/${locale}/`, ...(article ? [article, `${article}parallel/`] : [])]
})
const articles = pages.filter((page) => /\/articles\/[^/]+\/$/.test(page))

test('there is an article in each language to look at', () => {
  expect(articles).toHaveLength(localeCodes.length)
  expect(builtPages()).toEqual(expect.arrayContaining(pages))
})

test.describe('in a browser with a phone’s faces', () => {
  let browser: Browser
  test.beforeAll(async () => {
    browser = await launch(await phoneFonts(FOLDER))
  })
  test.afterAll(() => browser.close())

  for (const address of pages)
    test(`late fonts move nothing in ${address}`, async ({ baseURL }) => {
      test.setTimeout(150_000)
      // On a machine that has no time, Chromium now and then shows a late optional font after all: one after the other,
      // and once more where it did. Fonts that move the text by themselves do so every time.
      for (const width of WIDTHS)
        await expect(() =>
          withSlowFonts(baseURL, 'held', async (site) => {
            const context = await browser.newContext()
            const page = await openPage(context, `${site.url}${address}`, width)
            const before = await facesIn(page)
            await letFontsCome(page, site)
            const [moved, faces] = [await shiftIn(page), await facesIn(page)]
            await context.close()
            expect(moved, `${width} px`).toBe(0)
            expect(faces, `${width} px`).toEqual(before)
            expect(site.asked, 'each font is asked for once').toHaveLength(2)
          }),
        ).toPass({ timeout: 30_000 })
    })

  for (const address of articles) {
    test(`nothing moves in ${address} when no font ever comes`, async ({ baseURL }) => {
      await withSlowFonts(baseURL, 'lost', async ({ url }) => {
        const context = await browser.newContext()
        const page = await openPage(context, `${url}${address}`)
        await fontsAsked(page)
        expect(await shiftIn(page)).toBe(0)
        await context.close()
      })
    })

    test(`fonts that came late to ${address} are shown at the next visit`, async ({ baseURL }) => {
      await withSlowFonts(baseURL, 'held', async (site) => {
        const context = await browser.newContext()
        const first = await openPage(context, `${site.url}${address}`)
        await letFontsCome(first, site)
        expect((await facesIn(first)).filter((face) => OWN.test(face))).toEqual([])
        await first.close()
        await expect(async () => {
          const next = await openPage(context, `${site.url}${address}`)
          const faces = await facesIn(next)
          await next.close()
          expect(faces).toEqual([expect.stringMatching(OWN)])
        }).toPass()
        expect(site.asked, 'from the browser’s cache').toHaveLength(2)
        await context.close()
      })
    })
  }
})

// Every other system brings a font for Thai, and does not let go of it.
if (process.platform === 'linux')
  test('where no font for Thai is, the site’s own is shown however late it comes', async ({ baseURL }) => {
    const article = articles.find((page) => page.startsWith('/th/'))
    const browser = await launch(await fontsWithoutThai(FOLDER))
    try {
      await withSlowFonts(baseURL, 'held', async (site) => {
        const page = await openPage(await browser.newContext(), `${site.url}${article}`)
        expect(await facesIn(page)).toEqual(['Roboto'])
        await letFontsCome(page, site)
        expect(await facesIn(page)).toEqual([expect.stringMatching(OWN), 'Roboto'])
        expect(site.asked, 'no font is asked for twice').toHaveLength(2)
      })
    } finally {
      await browser.close()
    }
  })

function launch(env: Record<string, string>): Promise<Browser> {
  return chromium.launch({
    ...(process.env.CHROMIUM_PATH ? { executablePath: process.env.CHROMIUM_PATH } : {}),
    args: ['--no-sandbox', '--disable-gpu'],
    env: { ...process.env, ...env } as Record<string, string>,
  })
}

async function withSlowFonts(
  site: string | undefined,
  fonts: 'held' | 'lost',
  use: (site: SlowFonts) => Promise<void>,
) {
  const slow = await serveWithSlowFonts(site ?? '', fonts)
  try {
    await use(slow)
  } finally {
    slow.close()
  }
}

/** Opens a page and waits until all of it is painted, whatever becomes of its fonts. */
async function openPage(context: BrowserContext, address: string, width = 390): Promise<Page> {
  const page = await context.newPage()
  await page.setViewportSize({ width, height: 844 })
  await page.addInitScript(() => {
    const shifts: number[] = []
    Object.assign(window, { shifts })
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        shifts.push((entry as PerformanceEntry & { value: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0)
  await frames(page)
  return page
}

async function letFontsCome(page: Page, site: SlowFonts) {
  await page.waitForTimeout(LATE_MS)
  // What moves while a page is still being read in is not the fonts' doing.
  await page.evaluate('shifts.length = 0')
  site.release()
  await fontsAsked(page)
  await page.evaluate('document.fonts.ready')
  await frames(page)
}

/** Waits until both fonts have come, or are known not to come. */
async function fontsAsked(page: Page) {
  await page.waitForFunction(
    () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.woff2')).length >= 2,
  )
  await frames(page)
}

/** What changes is drawn in the frame after it, and reported after that. */
async function frames(page: Page) {
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))')
}

/** The sum of every layout shift so far. */
function shiftIn(page: Page): Promise<number> {
  return page.evaluate('shifts.reduce((sum, one) => sum + one, 0)')
}

/** Families that the headline and the first paragraph are drawn in, each once, in alphabetical order. */
async function facesIn(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  await session.send('DOM.enable')
  await session.send('CSS.enable')
  const { root } = await session.send('DOM.getDocument')
  const faces = new Set<string>()
  for (const selector of ['h1', 'main p']) {
    const { nodeId } = await session.send('DOM.querySelector', { nodeId: root.nodeId, selector })
    const { fonts } = await session.send('CSS.getPlatformFontsForNode', { nodeId })
    for (const { familyName } of fonts) faces.add(familyName)
  }
  await session.detach()
  return [...faces].sort()
}
