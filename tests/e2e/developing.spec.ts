import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { connect } from 'node:net'
import { networkInterfaces, tmpdir } from 'node:os'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { photograph } from '../fixtures/pictures'
import { type DevServer, startDevServer } from './support/dev-server'
import { builtPages, OUT } from './support/pages'

// One server for all, whose content they change.
test.describe.configure({ mode: 'default', timeout: 180_000 })

const SLUG = 'otagai-forum-sasebo'
const SIZE = { width: 800, height: 500 }

let content: string
let server: DevServer

test.beforeAll(async () => {
  test.setTimeout(180_000)
  content = mkdtempSync(path.join(tmpdir(), 'otagai-content-'))
  cpSync('content', content, { recursive: true })
  writeFileSync(path.join(content, `articles/${SLUG}/port.jpg`), await photograph(SIZE))
  change(`articles/${SLUG}/en.md`, (text) => `${text}\n![The port](port.jpg)\n`)
  server = await startDevServer(content)
})

test.afterAll(async () => {
  await server?.stop()
  rmSync(content, { recursive: true, force: true })
})

/** Saves a file as many editors do: beside it, and then in its place. */
function change(name: string, edit: (text: string) => string): void {
  const file = path.join(content, name)
  const before = readFileSync(file, 'utf8')
  const after = edit(before)
  expect(after).not.toBe(before)
  writeFileSync(`${file}~`, after)
  renameSync(`${file}~`, file)
}

/** Opens a page, and gathers what the browser complains of. */
async function open(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = []
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  // What was changed just before may load the page once more.
  await expect(async () => {
    await page.goto(server.url + address)
    // Its script has begun, which is after Next.js has taken hold of the page.
    await page.waitForFunction(() => 'nd' in window)
  }).toPass({ timeout: 60_000 })
  return complaints
}

/** What Next.js lays over a page: its badge, and what is wrong. */
function laidOver(page: Page) {
  return page.locator('nextjs-portal').locator('[data-nextjs-dialog], [data-nextjs-toast], [data-next-badge]')
}

const seen = { timeout: 60_000 }

test('this machine alone reaches the development server', async () => {
  const others = Object.values(networkInterfaces()).flatMap((all) => all ?? [])
  const outside = others.find(({ internal, family }) => !internal && family === 'IPv4')?.address
  test.skip(!outside, 'no other address')
  const reached = (host: string) =>
    new Promise<boolean>((resolve) => {
      const socket = connect(server.port, host, () => resolve(true))
      socket.on('error', () => resolve(false))
      socket.on('connect', () => socket.destroy())
    })
  expect(await reached('127.0.0.1')).toBe(true)
  expect(await reached(outside ?? '')).toBe(false)
})

for (const [what, address] of [
  ['front page', '/th/'],
  ['front page', '/en/'],
  ['article', `/th/articles/${SLUG}/`],
  ['article', `/en/articles/${SLUG}/`],
  ['search', '/th/search/?q=2567'],
  ['search', '/en/search/?q=Japan'],
] as const)
  test(`a correct ${what} has no complaint and nothing laid over it: ${address}`, async ({ page }) => {
    const complaints = await open(page, address)
    // What a script adds is there, and Next.js has left it alone.
    if (address.includes('articles')) await expect(page.locator('[data-share=copy]')).toBeVisible(seen)
    if (address.includes('?q=')) await expect(page.locator('[data-search-results] li')).toHaveCount(1, seen)
    await expect(laidOver(page).filter({ visible: true })).toHaveCount(0)
    expect(complaints).toEqual([])
  })

test('a changed text, message and glossary are seen without a reload by hand, again and again', async ({
  page,
}) => {
  await open(page, `/en/articles/${SLUG}/`)
  for (const headline of ['The first headline', 'The second headline', 'The third headline']) {
    change(`articles/${SLUG}/en.md`, (text) => text.replace(/^headline:.*$/m, `headline: ${headline}`))
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(headline, seen)
  }
  change('messages/en.json', (text) => text.replace(/"search": "[^"]+"/, '"search": "Look for"'))
  await expect(page.locator('header').getByText('Look for')).toBeVisible(seen)
  await expect(page.locator('h1 .long', { hasText: 'third headline' })).toHaveCount(0)
  change('glossary.yaml', (text) => `${text}\n- en: third headline\n`)
  await expect(page.locator('h1 .long', { hasText: 'third headline' })).toHaveCount(1, seen)
})

test('a replaced picture is shown at once', async ({ page }) => {
  await open(page, `/en/articles/${SLUG}/`)
  const picture = page.locator('main img')
  await picture.scrollIntoViewIfNeeded()
  let shown = ''
  // It cannot be asked for while the page is loaded anew.
  const look = (before?: string) =>
    expect(async () => {
      shown = await picture.evaluate((img: HTMLImageElement) =>
        img.complete && img.naturalWidth > 0 ? img.currentSrc : '',
      )
      expect(shown).toContain('/pictures/')
      expect(shown).not.toBe(before)
    }).toPass(seen)
  await look()
  writeFileSync(path.join(content, `articles/${SLUG}/port.jpg`), await photograph(SIZE, { hue: 120 }))
  await look(shown)
})

test('an article that is new is there at once', async ({ page }) => {
  await open(page, '/en/')
  cpSync(path.join(content, 'articles', SLUG), path.join(content, 'articles/second-story'), {
    recursive: true,
  })
  await expect(page.locator('a[href="/en/articles/second-story/"]').first()).toBeVisible(seen)
  await open(page, '/en/articles/second-story/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('a mistake is shown on the page of its article alone, in the language of the page, also in a draft', async ({
  page,
}) => {
  change('articles/second-story/th.md', (text) => text.replace(/^headline:/m, 'draft: true\nheadlne:'))
  for (const [address, words] of [
    ['/th/articles/second-story/', 'บทความนี้ยังมีที่ต้องแก้'],
    ['/en/articles/second-story/', 'This article has mistakes'],
  ] as const) {
    await open(page, address)
    await expect(page.getByText(words)).toBeVisible()
    await expect(page.getByText('headlne')).toBeVisible()
    await expect(laidOver(page).filter({ visible: true })).toHaveCount(0)
  }
  await open(page, `/en/articles/${SLUG}/`)
  await expect(page.getByText('headlne')).toHaveCount(0)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
})

test('mistakes in what all pages share are shown on each, and take none away', async ({ page }) => {
  await open(page, '/th/')
  change('glossary.yaml', (text) => `${text}\n- xx: word\n`)
  change('topics.yaml', (text) => `${text}\n- id: No Address\n`)
  change('messages/th.json', (text) => text.replace('{', '{ oops'))
  change('site.yaml', (text) => text.replace(/^timeZone:.*$/m, 'timeZone: Nowhere'))
  await expect(page.getByText('ไฟล์ที่ทุกหน้าใช้ร่วมกันยังมีที่ต้องแก้')).toBeVisible(seen)
  for (const address of ['/th/', `/th/articles/${SLUG}/`, '/th/search/', '/en/archive/']) {
    await open(page, address)
    for (const file of ['glossary.yaml', 'topics.yaml', 'th.json', 'site.yaml'])
      await expect(page.locator('code', { hasText: file }).first()).toBeVisible(seen)
    await expect(laidOver(page).filter({ visible: true })).toHaveCount(0)
  }
})

test('changed languages are seen by themselves', async ({ page }) => {
  await open(page, '/th/')
  change('locales.json', (text) => text.replace('"English"', '"Inglés"'))
  await expect(page.locator('header').getByText('Inglés')).toBeVisible({ timeout: 120_000 })
})

test('nothing of this reaches the finished site', () => {
  for (const page of builtPages())
    expect(readFileSync(path.join(OUT, page.endsWith('/') ? `${page}index.html` : page), 'utf8')).not.toMatch(
      /_changes|EventSource/,
    )
})

test('a document that a text links to is served, and at once when it is replaced', async ({ request }) => {
  const file = path.join(content, `articles/${SLUG}/report.pdf`)
  writeFileSync(file, '%PDF-1.4 first')
  change(`articles/${SLUG}/en.md`, (text) => `${text}\n[The report](report.pdf)\n`)
  const report = `${server.url}/en/articles/${SLUG}/report.pdf`
  const answer = await request.get(report)
  expect([answer.status(), answer.headers()['content-type']]).toEqual([200, 'application/pdf'])
  expect(await answer.text()).toBe('%PDF-1.4 first')
  writeFileSync(file, '%PDF-1.4 second')
  expect(await (await request.get(report)).text()).toBe('%PDF-1.4 second')
  expect((await request.get(report.replace('/en/', '/th/'))).status()).toBe(404)
})
