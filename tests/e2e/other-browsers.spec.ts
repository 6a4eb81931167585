import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { type ServedSite, serveSite } from '../../lib/publishing/server/server'
import { BROWSERS, type BrowserPage, hasWebKit, openBrowserPage } from './support/browsers'
import { OUT } from './support/pages'
import { misplacedBy, placeRead } from './support/place-read'
import { type Stage, voicesScript } from './support/voices'

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

/** Runs in the page: how far it stands out of its window, in CSS px. */
const overflow = () => document.documentElement.scrollWidth - innerWidth

const headline = () => document.querySelector('h1')?.textContent

/** A copy of the built site whose script brings voices: WebKit's driver has no way to put something before a page's script. */
function siteWithVoices(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'voices-'))
  cpSync(OUT, folder, { recursive: true })
  const voices = [
    { name: 'Kanya', lang: 'th-TH', localService: true },
    { name: 'Daniel', lang: 'en-GB', localService: true },
  ]
  for (const file of readdirSync(path.join(folder, 'reader')).filter((name) => name.startsWith('reader.'))) {
    const script = path.join(folder, 'reader', file)
    if (file.endsWith('.js')) writeFileSync(script, voicesScript(voices) + readFileSync(script, 'utf8'))
    else rmSync(script)
  }
  return folder
}

/** Runs in the page: has the voice come to the end of what it says. */
const endUtterance = () => (window as unknown as { stage: Stage }).stage.speaking?.onend?.()

/** Runs in the page: what is being said, by which voice, and whether its passage and the buttons are in view. */
const listening = () => {
  const { heard, speaking } = (window as unknown as { stage: Stage }).stage
  const isInView = (selector: string) => {
    const { top, bottom } = document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect(0, -9)
    return bottom > 0 && top < innerHeight
  }
  return {
    voice: heard.at(-1)?.voice,
    text: heard.at(-1)?.text.slice(0, 13),
    passage: document.querySelector('main [aria-current=true]')?.id ?? '',
    speaks: speaking !== undefined,
    inView: isInView('main [aria-current=true]') && isInView('.listening button'),
  }
}

/** Runs in the page: the paths that the worker keeps. */
const kept = async () => {
  const requests = (await caches.keys()).map(async (name) => (await caches.open(name)).keys())
  return (await Promise.all(requests)).flat().map(({ url }) => new URL(url).pathname)
}

// Where WebKitGTK is not there, `npm test` says so, and nothing is taken for tried.
for (const name of BROWSERS.filter((browser) => browser !== 'webkit' || hasWebKit()))
  test.describe(`in ${name}`, () => {
    test.describe.configure({ mode: 'serial' })
    let page: BrowserPage
    let folder: string
    let site: ServedSite
    test.beforeAll(async () => {
      folder = siteWithVoices()
      site = await serveSite({ folder, port: 0 })
      page = await openBrowserPage(name)
    })
    test.afterAll(async () => {
      await page.close()
      await site.close().catch(() => {})
      rmSync(folder, { recursive: true })
    })

    for (const width of [390, 1280]) {
      test(`an article is read at ${width} px, and the other language opens where it was read, both ways`, async ({
        baseURL,
      }) => {
        await page.open(`${baseURL}/th/${ARTICLE}`)
        await page.setWidth(width)
        expect(await page.run(overflow)).toBeLessThanOrEqual(0)
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
        test(`a search for ${words} at ${width} px finds the article, and leads to it`, async ({
          baseURL,
        }) => {
          await page.open(`${baseURL}/${locale}/search/?q=${encodeURIComponent(words)}`)
          await page.setWidth(width)
          await expect
            .poll(() => page.run(() => document.querySelector('main mark')?.textContent))
            .toBe(words)
          expect(await page.run(overflow)).toBeLessThanOrEqual(0)
          await page.click('main li a')
          await settled(page, `/${locale}/${ARTICLE}`)
          expect(await page.run(headline)).toContain('OTAGAI Forum')
        })

      test(`at ${width} px the link is copied, or shown to be copied, and the reader is told`, async ({
        baseURL,
      }) => {
        await page.open(`${baseURL}/th/${ARTICLE}`)
        await page.setWidth(width)
        await page.click('[data-share=copy]')
        const told = () => document.querySelector('[role=status]')?.textContent
        await expect.poll(() => page.run(told), 'told').toMatch(/^คัดลอก/)
      })

      test(`an article is read aloud at ${width} px, and goes on at its paragraph in the other language`, async () => {
        await page.open(`${site.url}th/${ARTICLE}`)
        await page.setWidth(width)
        await page.click('[data-opens=listening]')
        await expect.poll(() => page.run(listening)).toMatchObject({ voice: 'Kanya', text: 'ดีพร้อมสานต่อ' })
        while ((await page.run(listening)).passage !== 'p3') {
          await page.run(endUtterance)
          await expect.poll(() => page.run(listening)).toMatchObject({ speaks: true, inView: true })
        }
        expect(await page.run(overflow)).toBeLessThanOrEqual(0)
        await page.click('.listening button')
        expect(await page.run(listening)).toMatchObject({ speaks: false, passage: 'p3' })
        await page.click('.listening button')
        await follow(page, 'en')
        await expect.poll(() => page.run(listening)).toMatchObject({ voice: 'Daniel', passage: 'p3' })
        const stopped = async () => {
          // A page that is still fading in takes no click.
          await page.click('.listening button:last-child').catch(() => {})
          return page.run(listening)
        }
        await expect.poll(stopped).toMatchObject({ speaks: false, passage: '' })
      })
    }

    test('an article that was read is read in both languages once the server has stopped', async () => {
      await page.open(`${site.url}th/${ARTICLE}`)
      await expect
        .poll(() => page.run(kept), { timeout: 15_000 })
        .toEqual(expect.arrayContaining([`/th/${ARTICLE}`, `/en/${ARTICLE}`]))
      await site.close()
      for (const width of [390, 1280])
        for (const [locale, words] of [
          ['en', 'DIPROM carries forward'],
          ['th', 'ดีพร้อมสานต่อ'],
        ]) {
          await page.open(`${site.url}${locale}/${ARTICLE}`)
          await page.setWidth(width)
          expect(await page.run(headline)).toContain(words)
          expect(await page.run(() => document.fonts.check('1em "Plex Thai"'))).toBe(true)
          expect(await page.run(overflow)).toBeLessThanOrEqual(0)
        }
      await page.open(`${site.url}th/archive/`)
      expect(await page.run(headline)).toBe('ข่าวที่บันทึกไว้ในเครื่องนี้')
      await page.click('main li a')
      await settled(page, `/th/${ARTICLE}`)
    })
  })
