import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { cp, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { headersFor } from '../../lib/publishing/headers/headers'
import { PICTURED, writePictured } from '../fixtures/pictures'
import { freePort } from '../free-port.mjs'
import { ask } from './support/ask'
import { isOwnComplaint } from './support/complaints'
import { follow, scrollToPart, settled } from './support/following'
import { HOSTS, type Host } from './support/hosts'
import { builtPages } from './support/pages'
import { type Build, buildSite } from './support/site'
import { startIn } from './support/start-in'

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default' })

const BASE = '/news'
const SITE = `https://user.github.io${BASE}`
const ARTICLE = 'articles/otagai-forum-sasebo/'

let content: string
let build: Build

test.beforeAll(async () => {
  test.setTimeout(600_000)
  mkdirSync('.cache', { recursive: true })
  content = mkdtempSync(path.resolve('.cache/content-'))
  await cp('content/articles', path.join(content, 'articles'), { recursive: true })
  await writePictured(content)
  for (const locale of ['th', 'en']) {
    const file = path.join(content, 'articles', PICTURED, `${locale}.md`)
    const links = `[1](/${locale}/${ARTICLE}), [2](${SITE}/${locale}/)`
    await writeFile(file, `${readFileSync(file, 'utf8')}\n${links}\n`)
  }
  build = await buildSite({ contentDir: content, siteUrl: `${SITE}/` })
})

test.afterAll(async () => {
  await build?.remove()
  if (content) rmSync(content, { recursive: true, force: true })
})

const fileOf = (address: string) => readFileSync(path.join(build.out, address), 'utf8')

const pages = () => builtPages(build.out).map((page) => page.replace(/\/$/, '/index.html'))

/** Every address in the attributes and the style sheets of a page. */
function addressesIn(html: string): string[] {
  const attributes = [...html.matchAll(/\s(?:href|src|srcset|action|poster|content|data-[a-z-]+)="([^"]*)"/g)]
  const inStyles = [...html.matchAll(/url\(["']?([^)"']+)/g)].map(([, address = '']) => address)
  return [
    ...attributes.flatMap(([, value = '']) => value.split(/,\s*/).map((one) => one.split(' ')[0] ?? '')),
    ...inStyles,
  ]
}

test('the built folder has none of that name, and each page leads nowhere but below the path', () => {
  expect(readdirSync(build.out)).not.toContain('news')
  for (const page of pages()) {
    const html = fileOf(page)
    const addresses = addressesIn(html)
    expect(addresses.length, page).toBeGreaterThan(3)
    const astray = addresses.filter((one) => /^\/(?!\/)/.test(one) && !one.startsWith(`${BASE}/`))
    expect([page, astray]).toEqual([page, []])
    expect(html, page).not.toContain('https://user.github.io/th')
    expect(html, page).not.toContain(`${BASE}${BASE}`)
  }
})

test('what search engines, feeds, phones and hosts read is below the path', () => {
  const manifest = JSON.parse(fileOf('manifest.webmanifest'))
  expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(Array(3).fill(`${BASE}/`))
  for (const { src } of manifest.icons) expect(readFileSync(path.join(build.out, src.slice(BASE.length))))
  expect(manifest.shortcuts.map(({ url }: { url: string }) => url)).toEqual([`${BASE}/th/`, `${BASE}/en/`])
  const own = ['sitemap.xml', 'robots.txt', 'th/feed.xml', 'th/feed.json', `th/${ARTICLE}index.html`]
  for (const file of own) {
    const absolute = fileOf(file).match(/https:\/\/user\.github\.io[^"'<\s)\\&]*/g) ?? []
    expect(absolute.length, file).toBeGreaterThan(0)
    expect([file, absolute.filter((one) => !one.startsWith(`${SITE}/`))]).toEqual([file, []])
  }
  const feed: { items: { url: string; content_html: string }[] } = JSON.parse(fileOf('th/feed.json'))
  const pictured = feed.items.find(({ url }) => url.includes(PICTURED))?.content_html
  expect(pictured).toContain(`href="${SITE}/th/${ARTICLE}"`)
  expect(pictured).toContain(`src="${SITE}/pictures/`)
  const patterns = fileOf('_headers').match(/^\/.*/gm) ?? []
  expect(patterns.length).toBeGreaterThan(3)
  expect(patterns.filter((pattern) => !pattern.startsWith(`${BASE}/`))).toEqual([])
})

for (const [name, start] of Object.entries(HOSTS))
  test.describe(name, () => {
    let site: Host
    const at = (address: string) => new URL(`${BASE}${address}`, site.url).href

    test.beforeAll(async () => {
      site = await start(build.out, BASE)
    })
    test.afterAll(() => site?.stop())

    /** Notes what must not be: a request outside of the path, an answer that is no success, and whatever a page complains of. */
    async function watch(page: Page): Promise<string[]> {
      const wrong: string[] = []
      page.on('request', (request) => {
        const { origin, pathname } = new URL(request.url())
        if (origin !== new URL(site.url).origin || !pathname.startsWith(`${BASE}/`))
          wrong.push(`asked for ${request.url()}`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400) wrong.push(`${response.status()} ${response.url()}`)
      })
      page.on('console', (message) => isOwnComplaint(message.text()) && wrong.push(message.text()))
      page.on('pageerror', (error) => wrong.push(String(error)))
      return wrong
    }

    test('an article is read, its language switched where it was being read, and the news searched', async ({
      page,
    }) => {
      const wrong = await watch(page)
      await page.goto(at('/'))
      await page.waitForURL(at('/en/'))
      await page.goto(at(`/th/${ARTICLE}`))
      await settled(page)
      expect(await page.evaluate(() => document.fonts.check('1em "Plex Thai"'))).toBe(true)
      await scrollToPart(page, 0.5)
      const { read, error } = await follow(page, 'nav a[hreflang=en]', new RegExp(`${BASE}/en/${ARTICLE}$`))
      expect(read).toBeDefined()
      expect(Math.abs(error)).toBeLessThan(8)

      await page.getByRole('banner').getByRole('link', { name: 'Search' }).click()
      await page.getByRole('searchbox').fill('Sasebo')
      await page.getByRole('main').getByRole('listitem').locator('h2 a').first().click()
      await page.waitForURL(at(`/en/${ARTICLE}`))
      expect(wrong).toEqual([])
    })

    test('pictures are shown, and a link that an editor wrote leads on', async ({ page }) => {
      const wrong = await watch(page)
      await page.goto(at(`/th/articles/${PICTURED}/`))
      for (const picture of await page.locator('main img').all()) {
        await picture.scrollIntoViewIfNeeded()
        await expect
          .poll(() => picture.evaluate((one) => (one as HTMLImageElement).naturalWidth))
          .toBeGreaterThan(0)
      }
      await page.getByRole('main').getByRole('link', { name: '1', exact: true }).click()
      await page.waitForURL(at(`/th/${ARTICLE}`))
      expect(wrong).toEqual([])
    })

    test('what was read is kept below the path, and read again without a network', async ({ browser }) => {
      const context = await browser.newContext({ serviceWorkers: 'allow' })
      const page = await context.newPage()
      await page.goto(at(`/th/${ARTICLE}`))
      const kept = () =>
        page.evaluate(async () => {
          const names = (await caches.keys()).sort()
          const all = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()))
          return { names, paths: all.flat().map(({ url }) => new URL(url).pathname) }
        })
      await expect
        .poll(async () => (await kept()).paths, { timeout: 20_000 })
        .toContain(`${BASE}/en/${ARTICLE}`)
      const { names, paths } = await kept()
      expect(names).toEqual([
        expect.stringMatching(/^otagai \/news\/ [0-9a-f]{8}$/),
        expect.stringMatching(new RegExp(`^otagai /news/ [0-9a-f]{8} \\d+ ${ARTICLE}$`)),
      ])
      expect(paths).toContain(`${BASE}/th/saved/`)
      expect(paths.filter((one) => !one.startsWith(`${BASE}/`))).toEqual([])
      expect(await page.evaluate(async () => (await navigator.serviceWorker.ready).scope)).toBe(at('/'))
      await context.setOffline(true)
      await page.goto(at(`/en/${ARTICLE}`))
      await expect(page.locator('h1')).toHaveText(/DIPROM/)
      await page.goto(at('/en/archive/'))
      await expect(page.getByRole('main').getByRole('link', { name: /DIPROM/ })).toHaveAttribute(
        'href',
        `${BASE}/en/${ARTICLE}`,
      )
      await context.close()
    })

    test('whatever a page refers to is there, with the headers of its file', async () => {
      const { icons } = JSON.parse(fileOf('manifest.webmanifest'))
      const written = [
        ...pages().map(fileOf).flatMap(addressesIn),
        ...icons.map(({ src }: { src: string }) => src),
      ]
      const asked = new Set(
        written
          .map((address) => address.replace('https://user.github.io', '').replace(/[#?].*/, ''))
          .filter((address) => address.startsWith(`${BASE}/`) && !address.includes('{')),
      )
      for (const kind of [
        /\.woff2$/,
        /card\.png$/,
        /card\.jpg$/,
        /feed\.xml$/,
        /feed\.json$/,
        /\.js$/,
        /\/pictures\//,
        /\.svg$/,
      ])
        expect([...asked].filter((address) => kind.test(address)).length, `${kind}`).toBeGreaterThan(0)
      for (const target of asked) {
        const { status, headers } = await ask(site.url, target)
        const { vary: _, ...expected } = headersFor(target.slice(BASE.length))
        expect([target, status]).toEqual([target, 200])
        expect(headers).toMatchObject(expected)
      }
    })

    test('a page without its last slash is sent on to it, and a missing one answered by the page for it', async () => {
      for (const [from, to] of [
        [BASE, `${BASE}/`],
        [`${BASE}/th?a=1`, `${BASE}/th/?a=1`],
      ] as const) {
        const { status, headers } = await ask(site.url, from)
        expect([301, 307, 308]).toContain(status)
        expect(headers.location).toBe(to)
      }
      const lost = fileOf('404.html')
      for (const target of [
        `${BASE}/nowhere/`,
        `${BASE}${BASE}/`,
        '/th/',
        '/newspaper/',
        `${BASE}/_headers`,
      ]) {
        const { status, body } = await ask(site.url, target)
        expect([target, status, body.toString() === lost]).toEqual([target, 404, true])
      }
    })
  })

test('npm start serves what was built below the path, and leads there from the root', async () => {
  const port = await freePort()
  const { url, said, stop } = await startIn(path.dirname(build.out), {
    CONTENT_DIR: content,
    PORT: `${port}`,
    SITE_URL: SITE,
  })
  expect([url, said]).toEqual([`http://localhost:${port}${BASE}/`, expect.not.stringContaining('Building')])
  const response = await fetch(`http://localhost:${port}/`)
  expect([response.status, response.url]).toEqual([200, url])
  await stop()
})

// It builds the site anew, so it is the last.
test('npm start on another port, without an address, makes links to that port', async () => {
  test.setTimeout(600_000)
  const port = await freePort()
  const { url, stop } = await startIn(path.dirname(build.out), { CONTENT_DIR: content, PORT: `${port}` })
  expect(url).toBe(`http://localhost:${port}/`)
  const html = await (await fetch(`${url}th/${ARTICLE}`)).text()
  for (const link of [
    `<link rel="canonical" href="${url}th/${ARTICLE}"`,
    `<meta property="og:url" content="${url}th/${ARTICLE}"`,
    `u=${encodeURIComponent(`${url}th/${ARTICLE}`)}`,
  ])
    expect(html).toContain(link)
  expect((await (await fetch(`${url}th/feed.json`)).json()).feed_url).toBe(`${url}th/feed.json`)
  expect(await (await fetch(`${url}sitemap.xml`)).text()).not.toMatch(/localhost:3000|github/)
  await stop()
})
