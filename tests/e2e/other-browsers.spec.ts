import { expect, test } from '@playwright/test'
import { type BrowserPage, hasWebKit, openBrowserPage } from './support/browsers'
import { misplacedBy, placeRead } from './support/place-read'

const ARTICLE = 'articles/otagai-forum-sasebo/'

/** How far a passage may be from where it was, in CSS px. */
const NEAR = 8

/** Runs in the page: whether it is there, with its letters, and at its place. */
const isSettled = (path: string) =>
  location.pathname === path &&
  location.hash !== '#place' &&
  document.readyState === 'complete' &&
  document.fonts.status === 'loaded'

async function settled(page: BrowserPage, path: string): Promise<void> {
  // Between two pages there is none that could answer.
  await expect.poll(() => page.run(isSettled, path).catch(() => false), path).toBe(true)
}

async function follow(page: BrowserPage, locale: string): Promise<void> {
  await page.run((code) => document.querySelector<HTMLElement>(`nav a[hreflang=${code}]`)?.click(), locale)
  await settled(page, `/${locale}/${ARTICLE}`)
}

// Where WebKitGTK is not there, `npm test` says so, and nothing is taken for tried.
for (const name of hasWebKit() ? (['firefox', 'webkit'] as const) : (['firefox'] as const))
  test.describe(`in ${name}`, () => {
    test.describe.configure({ mode: 'serial' })
    let page: BrowserPage
    test.beforeAll(async () => {
      page = await openBrowserPage(name)
    })
    test.afterAll(() => page.close())

    for (const width of [390, 1280])
      test(`an article is read at ${width} px, and the other language opens where it was read, both ways`, async ({
        baseURL,
      }) => {
        await page.open(`${baseURL}/th/${ARTICLE}`)
        await page.setWidth(width)
        expect(await page.run(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0)
        await page.run(() => scrollTo(0, document.documentElement.scrollHeight * 0.4))
        for (const locale of ['en', 'th']) {
          await settled(page, `/${locale === 'en' ? 'th' : 'en'}/${ARTICLE}`)
          const read = await page.run(placeRead)
          await follow(page, locale)
          expect(read?.anchor).toMatch(/\d/)
          expect(await page.run(() => document.documentElement.lang)).toBe(locale)
          if (read) expect(Math.abs(await page.run(misplacedBy, read)), read.anchor).toBeLessThanOrEqual(NEAR)
        }
      })

    for (const [locale, words] of [
      ['th', 'ญี่ปุ่น'],
      ['en', 'Japan'],
    ] as const)
      test(`a search for ${words} finds the article, and leads to it`, async ({ baseURL }) => {
        await page.open(`${baseURL}/${locale}/search/?q=${encodeURIComponent(words)}`)
        await expect.poll(() => page.run(() => document.querySelector('main mark')?.textContent)).toBe(words)
        await page.click('main li a')
        await settled(page, `/${locale}/${ARTICLE}`)
        expect(await page.run(() => document.querySelector('h1')?.textContent)).toContain('OTAGAI Forum')
      })

    test('the link is copied, or shown to be copied, and the reader is told', async ({ baseURL }) => {
      await page.open(`${baseURL}/th/${ARTICLE}`)
      await page.click('[data-share=copy]')
      const told = () => document.querySelector('[role=status]')?.textContent
      await expect.poll(() => page.run(told), 'told').toMatch(/^คัดลอก/)
    })
  })
