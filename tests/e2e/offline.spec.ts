import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { createServer, type Server, type Socket } from 'node:net'
import path from 'node:path'
import { type BrowserContext, expect, type Page, test } from '@playwright/test'
import { bundleCode } from '../../lib/client/reader-script'
import { type ServedSite, serveSite } from '../../lib/publishing/server/server'
import { OUT } from './support/pages'

// One site for all, which they change.
test.describe.configure({ mode: 'default' })
test.use({ serviceWorkers: 'allow', locale: 'en-GB' })

const SLUG = 'otagai-forum-sasebo'
const ARTICLE = `articles/${SLUG}/`
const HEADLINES = { th: /ดีพร้อมสานต่อ/, en: /DIPROM carries forward/ }
const TITLES = { th: 'ข่าวที่บันทึกไว้ในเครื่องนี้', en: 'Saved on this device' }

let place: string
let site: ServedSite
let port: number

test.beforeAll(() => {
  mkdirSync('.cache', { recursive: true })
  place = mkdtempSync(path.resolve('.cache/offline-'))
})

test.beforeEach(async () => {
  publish(() => {})
  await serve()
})

test.afterEach(() => site?.close().catch(() => {}))
test.afterAll(() => rmSync(place, { recursive: true, force: true }))

/** Puts another site in the place of the one that is served, as a build does. */
function publish(change: (folder: string) => void) {
  const [now, next, former] = ['site', 'next', 'former'].map((name) => path.join(place, name)) as [
    string,
    string,
    string,
  ]
  cpSync(OUT, next, { recursive: true })
  change(next)
  // Compressed versions of what was changed would be sent in its place.
  for (const file of readdirSync(next, { recursive: true, encoding: 'utf8' }))
    if (/\.(br|gz)$/.test(file)) rmSync(path.join(next, file))
  rmSync(former, { recursive: true, force: true })
  try {
    renameSync(now, former)
  } catch {
    // The first one.
  }
  renameSync(next, now)
}

/** Serves it, on the same port each time: a browser keeps what it has by the origin. */
async function serve() {
  site = await serveSite({ folder: path.join(place, 'site'), port: port ?? 0 })
  port = Number(new URL(site.url).port)
}

const edit = (folder: string, file: string, edited: (text: string) => string) =>
  writeFileSync(path.join(folder, file), edited(readFileSync(path.join(folder, file), 'utf8')))

/** The worker of another build, of which some is gone. */
function otherWorker(...gone: string[]) {
  const SHELL = [
    'th/saved/',
    'en/saved/',
    ...readdirSync(path.join(OUT, 'reader'))
      .filter((file) => file.endsWith('.js'))
      .map((file) => `reader/${file}`),
  ]
  const all = { VERSION: 'another1', SHELL, LOCALES: ['th', 'en'], GONE: gone }
  return bundleCode(
    'offline-worker',
    Object.fromEntries(Object.entries(all).map(([name, one]) => [name, JSON.stringify(one)])),
  )
}

/** A page that takes what it shows for read at once. */
async function open(context: BrowserContext): Promise<Page> {
  const page = await context.newPage()
  await page.addInitScript(() => {
    const later = window.setTimeout
    window.setTimeout = ((act: () => void, delay = 0) =>
      later(act, delay === 3000 ? 0 : delay)) as typeof setTimeout
  })
  return page
}

/** The site's caches: their names without what differs from build to build, with the paths of what is in them. */
function caches(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const all: Record<string, string[]> = {}
    for (const name of await window.caches.keys()) {
      const requests = await (await window.caches.open(name)).keys()
      all[name] = requests.map(({ url }) => new URL(url).pathname)
    }
    return all
  })
}

const savedIn = async (page: Page) =>
  Object.entries(await caches(page)).flatMap(([name, paths]) => (/ \d{13} /.test(name) ? paths : []))

async function read(page: Page, address = `th/${ARTICLE}`) {
  await page.goto(site.url + address)
  await expect.poll(() => savedIn(page)).toContain(`/${address}`)
}

for (const [first, second] of [
  ['th', 'en'],
  ['en', 'th'],
] as const)
  test(`an article that was read in one language is read without a network in both (${first})`, async ({
    context,
  }) => {
    const page = await open(context)
    await read(page, `${first}/${ARTICLE}`)
    await site.close()
    for (const locale of [first, second]) {
      await page.goto(`${site.url}${locale}/${ARTICLE}?utm_source=line`)
      await expect(page.locator('h1')).toHaveText(HEADLINES[locale])
      expect(
        await page.evaluate(() => document.fonts.ready.then(() => document.fonts.check('1em "Plex Thai"'))),
      ).toBe(true)
      // The script is there, too: it shows the buttons that need it.
      await expect(page.locator('[data-share=copy]')).toBeVisible()
    }
    await page
      .getByRole('link', { name: { th: 'ไทย', en: 'English' }[first] })
      .first()
      .click()
    await expect(page.locator('h1')).toHaveText(HEADLINES[first])
  })

test('an address that is not saved shows what is, in its language, and a front page when it is of', async ({
  context,
}) => {
  const page = await open(context)
  await read(page, 'th/')
  await expect(page.locator('[data-earlier]')).toBeHidden()
  await read(page)
  await site.close()
  for (const [address, locale] of [
    ['en/archive/', 'en'],
    ['en/articles/another/', 'en'],
    ['th/search/?q=a', 'th'],
  ] as const) {
    await page.goto(site.url + address)
    await expect(page.locator('h1')).toHaveText(TITLES[locale])
    await expect(page.locator('[data-saved-missing]')).toContainText(/ต้องใช้อินเทอร์เน็ต|needs the internet/)
    await expect(page.getByRole('main').getByRole('listitem')).toHaveCount(1)
  }
  await page.getByRole('main').getByRole('link', { name: HEADLINES.th }).click()
  await expect(page.locator('h1')).toHaveText(HEADLINES.th)
  await page.goto(`${site.url}th/`)
  await expect(page.locator('[data-earlier]')).toContainText(/หน้านี้เป็นข้อมูลเมื่อ \d+ \S+ 25\d\d/)
})

test('the address of the site leads to the reader’s language without a network, too', async ({ context }) => {
  const page = await open(context)
  await read(page)
  await site.close()
  await page.goto(site.url)
  await expect(page.locator('h1')).toHaveText(TITLES.en)
  await serve()
  await read(page, 'th/')
  await site.close()
  await page.goto(site.url)
  await expect(page).toHaveURL(`${site.url}en/`)
  await expect(page.locator('[data-earlier]')).toContainText('This page is as it was on')
})

test('nothing that a saved page asks for is missing without a network', async ({ context }) => {
  const page = await open(context)
  await read(page)
  await site.close()
  const missing: string[] = []
  page.on('requestfailed', (request) => missing.push(request.url()))
  page.on('console', (message) => missing.push(message.text()))
  for (const address of [`th/${ARTICLE}`, 'en/saved/', ''])
    await page.goto(site.url + address, { waitUntil: 'networkidle' })
  expect(missing).toEqual([])
  expect(await page.evaluate(() => fetch('/icon.svg').then(({ ok }) => ok))).toBe(true)
})

test('a network that does not answer is waited for three seconds', async ({ context }) => {
  const page = await open(context)
  await read(page)
  await site.close()
  const asked: Socket[] = []
  const silent: Server = createServer((socket) => asked.push(socket))
  await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve))
  await page.goto(`${site.url}th/${ARTICLE}`, { waitUntil: 'commit' })
  await expect(page.locator('h1')).toHaveText(HEADLINES.th)
  expect(asked.length).toBeGreaterThan(0)
  for (const socket of asked) socket.destroy()
  await new Promise((resolve) => silent.close(resolve))
})

test('an article that is not there any more is dropped in all languages when one of its addresses says so', async ({
  context,
}) => {
  const page = await open(context)
  await read(page)
  publish((folder) => {
    rmSync(path.join(folder, 'th', 'articles', SLUG), { recursive: true })
    rmSync(path.join(folder, 'en', 'articles', SLUG), { recursive: true })
  })
  expect((await page.goto(`${site.url}th/${ARTICLE}`))?.status()).toBe(404)
  expect(await savedIn(page)).toEqual([])
  await page.goto(`${site.url}en/saved/`)
  await expect(page.getByRole('status')).toHaveText(/^Nothing is saved yet/)
})

test('what was withdrawn is dropped in all languages when any page is opened', async ({ context }) => {
  const page = await open(context)
  await read(page)
  publish((folder) => {
    writeFileSync(path.join(folder, 'sw.js'), otherWorker(`th/${ARTICLE}`, `en/${ARTICLE}`))
    edit(folder, `th/${ARTICLE}index.html`, (html) => html.replace(/<h1>.*?<\/h1>/, '<h1>Withdrawn</h1>'))
  })
  await page.goto(`${site.url}th/archive/`)
  await expect.poll(() => savedIn(page)).toEqual([])
  await page.goto(`${site.url}th/${ARTICLE}`)
  await expect(page.locator('h1')).toHaveText('Withdrawn')
})

test('the list says what is saved, and takes one or all of it away', async ({ context }) => {
  const page = await open(context)
  await read(page, 'en/')
  await page.getByRole('contentinfo').getByRole('link', { name: 'Read offline' }).click()
  await expect(page.getByRole('status')).toHaveText(/^Nothing is saved yet/)
  await read(page)
  await page.goto(`${site.url}en/saved/`)
  await expect(page.locator('[data-saved-missing]')).toBeHidden()
  await expect(page.getByRole('status')).toHaveText(/^1 story, about [\d.]+ MB$/)
  await page.getByRole('button', { name: /^Remove: DIPROM/ }).click()
  await expect(page.getByRole('status')).toHaveText(/^Removed\. Nothing is saved yet/)
  await expect(page.getByRole('status')).toBeFocused()
  expect((await savedIn(page)).filter((one) => one.includes('articles'))).toEqual([])
  await page.evaluate(() => window.caches.open('of another program'))
  await page.getByRole('button', { name: 'Remove all' }).click()
  await expect(page.getByRole('button', { name: 'Remove all' })).toBeHidden()
  await expect(page.getByRole('status')).toBeFocused()
  expect(await savedIn(page)).toEqual([])
  expect(Object.keys(await caches(page))).toContain('of another program')
})

test('the list fits a phone with large letters, the button below the headline', async ({ context }) => {
  const page = await open(context)
  await page.setViewportSize({ width: 360, height: 700 })
  await page.addInitScript(() => localStorage.setItem('otagai:appearance', '150'))
  await read(page)
  for (const locale of ['th', 'en']) {
    await page.goto(`${site.url}${locale}/saved/`)
    const button = await page.getByRole('main').getByRole('listitem').getByRole('button').boundingBox()
    const headline = await page.getByRole('main').getByRole('listitem').getByRole('heading').boundingBox()
    expect(button?.y).toBeGreaterThan((headline?.y ?? 0) + (headline?.height ?? 0))
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360)
  }
})

test('where scripts do not come the lists say so in the place of a button that does nothing', async ({
  page,
}) => {
  await page.route('**/reader/*.js', (route) => route.abort())
  for (const [address, told] of [
    ['en/saved/', 'Keeping stories on this device needs JavaScript'],
    ['en/search/', 'Search needs JavaScript'],
  ] as const) {
    await page.goto(site.url + address)
    await expect(page.getByText(told)).toBeHidden()
    await expect(page.getByText(told)).toBeVisible({ timeout: 10_000 })
    await expect(page.locator('[data-opens=appearance]')).toBeHidden()
  }
})

test('without script the list says why it is empty, and nothing of what it would keep', async ({
  browser,
}) => {
  const context = await browser.newContext({ javaScriptEnabled: false })
  const page = await context.newPage()
  await page.goto(`${site.url}en/saved/`)
  await expect(page.getByText('Keeping stories on this device needs JavaScript')).toBeVisible()
  await expect(page.getByText(/are kept on this device/)).toBeHidden()
  await context.close()
})

test('a new build brings a new worker and shell at once, and the former shell goes with the last page of it', async ({
  context,
}) => {
  const page = await open(context)
  await read(page)
  const [former] = Object.keys(await caches(page))
  publish((folder) => writeFileSync(path.join(folder, 'sw.js'), otherWorker()))
  await page.goto(`${site.url}th/archive/`)
  const names = async () => Object.keys(await caches(page)).map((name) => name.replace(/ \d{13} /, ' '))
  await expect.poll(names).toContain('otagai / another1')
  expect(await names()).toContain(former)
  // A page that is read before the new worker is at work is saved by the one before.
  const isAtWork = async () => {
    const { installing, waiting } = await navigator.serviceWorker.ready
    return !installing && !waiting
  }
  await expect.poll(() => page.evaluate(isAtWork)).toBe(true)
  await page.goto(`${site.url}th/${ARTICLE}`)
  await expect
    .poll(async () => (await names()).sort())
    .toEqual(['otagai / another1', `otagai / another1 ${ARTICLE}`])
})

test('the worker that ends it all deletes what the site has kept, and itself', async ({ context }) => {
  const page = await open(context)
  await read(page)
  await page.evaluate(() => window.caches.open('of another program'))
  publish((folder) => writeFileSync(path.join(folder, 'sw.js'), bundleCode('offline-end', {})))
  await page.goto(`${site.url}th/archive/`)
  await expect.poll(async () => Object.keys(await caches(page))).toEqual(['of another program'])
  await expect
    .poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length))
    .toBe(0)
  await site.close()
  await expect(page.goto(`${site.url}th/${ARTICLE}`)).rejects.toThrow(/ERR_CONNECTION_REFUSED/)
})

test('a page takes no other worker: no other address, no other policy', async ({ context }) => {
  const page = await open(context)
  await read(page)
  const refused = await page.evaluate(async () => {
    type Factory = { createPolicy(name: string, rules: object): { createScriptURL(text: string): string } }
    const { trustedTypes } = window as unknown as { trustedTypes: Factory }
    const rules = { createScriptURL: (text: string) => text }
    const attempts = [
      () => navigator.serviceWorker.register('/sw.js'),
      () => navigator.serviceWorker.register('/reader/other.js'),
      async () => trustedTypes.createPolicy('other', rules),
      async () => trustedTypes.createPolicy('otagai-worker', rules),
    ]
    return Promise.all(attempts.map((attempt) => attempt().then(String, (error: Error) => error.name)))
  })
  expect(refused).toEqual(Array(4).fill('TypeError'))
})

test('a browser without workers reads as ever, and the list says that it has none', async ({ context }) => {
  const page = await open(context)
  const wrong: string[] = []
  page.on('console', (message) => wrong.push(message.text()))
  page.on('pageerror', (error) => wrong.push(String(error)))
  await page.addInitScript(() => {
    Reflect.deleteProperty(Navigator.prototype, 'serviceWorker')
    Reflect.deleteProperty(window, 'caches')
  })
  await page.goto(`${site.url}th/${ARTICLE}`, { waitUntil: 'networkidle' })
  await expect(page.locator('h1')).toHaveText(HEADLINES.th)
  await page.goto(`${site.url}en/saved/`)
  await expect(page.getByRole('status')).toHaveText(/cannot keep stories/)
  expect(wrong).toEqual([])
})
