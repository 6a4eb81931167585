import { mkdir, mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { type Browser, expect, type Page, test } from '@playwright/test'
import { startRelease } from '../start-release'
import { ask } from './support/ask'
import { isOwnComplaint } from './support/complaints'
import { HOSTS, type Host } from './support/hosts'
import { builtPages, OUT } from './support/pages'
import { writeVersion } from './support/site-versions'

/*
 * Readers stay while new releases are swung to, with a real nginx. How often: `TEST_SWINGS=100 npx playwright test releasing`.
 */
const SWINGS = Number(process.env.TEST_SWINGS ?? 12)
test.describe.configure({ mode: 'serial', timeout: 60_000 + SWINGS * 5_000 })

/** One more than stay, so that each is gone when its turn comes again. */
const VERSIONS = 6

let folder: string
let site: Host
let swings = 0

test.beforeAll(async () => {
  test.setTimeout(120_000)
  folder = await mkdtemp(path.join(tmpdir(), 'releasing-'))
  await mkdir(path.join(folder, 'www'))
  for (let version = 0; version < VERSIONS; version++)
    await writeVersion(OUT, path.join(folder, String(version), 'out'), version)
  await swing()
  const nginx = HOSTS.nginx as (folder: string) => Promise<Host>
  site = await nginx(path.join(folder, 'www/current'))
})
test.afterAll(async () => {
  await site?.stop()
  await rm(folder, { recursive: true, force: true })
})

/** Has the next version served, or the one before. */
async function swing(...words: string[]) {
  const project = path.join(folder, String(swings % VERSIONS))
  if (words.length === 0) swings += 1
  const { code, output } = await startRelease(project, [path.join(folder, 'www'), ...words]).ended
  expect([code, output]).toEqual([0, expect.stringContaining('now is the release')])
}

/** Swings again and again; every fifth time back, and then on again. */
async function swingOften() {
  for (let count = 1; count <= SWINGS; count++) await swing(...(count % 5 === 0 ? ['--back'] : []))
}

/** Asks for a page as a browser does, then for the scripts that it names; says what is wrong with any answer. */
async function read(address: string, seen: Set<string>): Promise<string[]> {
  const wanted = address === '/404.html' ? '/nowhere/' : address
  const encoding = Math.random() < 0.5 ? 'br' : 'identity'
  const answer = await ask(site.url, wanted, { headers: { 'accept-encoding': encoding } })
  const page = String(
    answer.headers['content-encoding'] === 'br' ? brotliDecompressSync(answer.body) : answer.body,
  )
  const versions = [...page.matchAll(/<meta name="version" content="(\d+)">/g)].map(
    ([, version = '']) => version,
  )
  seen.add(versions.join())
  const isWhole = versions.length === 1 && page.endsWith('</html>')
  const problems =
    answer.status === (wanted === address ? 200 : 404) && isWhole ? [] : [`${answer.status} ${wanted}`]
  for (const [, file = ''] of page.matchAll(/["(](\/(?:reader|fonts)\/[^")]+)/g)) {
    const { status, body } = await ask(site.url, file)
    if (status !== 200 || body.length < 1000) problems.push(`${status} ${file}, of ${wanted}`)
  }
  return problems
}

test('no request fails while releases are swung to and gone back from', async () => {
  const pages = builtPages()
  const failed: string[] = []
  const seen = new Set<string>()
  let asked = 0
  let isSwinging = true
  const reader = async () => {
    while (isSwinging) {
      const address = pages[asked++ % pages.length] ?? '/'
      failed.push(...(await read(address, seen).catch((error) => [`${error} ${address}`])))
    }
  }
  const readers = Array.from({ length: 8 }, reader)
  await swingOften().finally(() => {
    isSwinging = false
  })
  await Promise.all(readers)
  console.info(`${asked} pages with their scripts and fonts over ${SWINGS} swings, ${failed.length} failed`)
  expect(failed).toEqual([])
  expect([...seen].sort()).toEqual(Array.from({ length: VERSIONS }, (_, version) => String(version)))
  expect(asked).toBeGreaterThan(SWINGS * 5)
})

/** A page in a browser that has kept nothing, and all that it complains of. */
async function openPage(
  browser: Browser,
): Promise<{ page: Page; complaints: string[]; close(): Promise<void> }> {
  const context = await browser.newContext()
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('console', (message) => isOwnComplaint(message.text()) && complaints.push(message.text()))
  page.on('pageerror', (error) => complaints.push(String(error)))
  page.on('requestfailed', (request) => complaints.push(`${request.url()} ${request.failure()?.errorText}`))
  page.on('response', (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()} ${response.status()}`)
  })
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      console.error(`violated ${violatedDirective}: ${blockedURI}`),
    )
  })
  return { page, complaints, close: () => context.close() }
}

test('a page that comes before a swing has the fonts and the script that it asks for after it', async ({
  browser,
}) => {
  for (let count = 0; count < SWINGS; count++) {
    const { page, complaints, close } = await openPage(browser)
    let goOn = () => {}
    const swung = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const held: string[] = []
    await page.route(/\/(fonts|reader)\//, async (route) => {
      held.push(new URL(route.request().url()).pathname)
      await swung
      await route.continue()
    })
    await page.goto(`${site.url}th/articles/otagai-forum-sasebo/`, { waitUntil: 'commit' })
    await expect.poll(() => held.length).toBeGreaterThan(1)
    await swing(...(count % 5 === 4 ? ['--back'] : []))
    goOn()
    await page.waitForLoadState('networkidle')
    expect(complaints).toEqual([])
    expect(await page.evaluate(() => document.fonts.check('1em "Plex Thai"'))).toBe(true)
    await close()
  }
})

test('pages that are opened while releases are swung to are whole, and break no policy', async ({
  browser,
}) => {
  // Not `/`, which sends readers on to their language: browsers then break off what they were asking for.
  const pages = builtPages().filter((address) => !['/', '/404.html'].includes(address))
  const found: string[] = []
  let opened = 0
  let isSwinging = true
  const reader = async () => {
    while (isSwinging) {
      const { page, complaints, close } = await openPage(browser)
      await page.goto(new URL(pages[opened++ % pages.length] ?? '/', site.url).href, {
        waitUntil: 'networkidle',
      })
      found.push(...complaints)
      await close()
    }
  }
  const readers = [reader(), reader()]
  await swingOften().finally(() => {
    isSwinging = false
  })
  await Promise.all(readers)
  console.info(`${opened} pages in Chromium over ${SWINGS} swings, ${found.length} complaints`)
  expect(found).toEqual([])
  expect(opened).toBeGreaterThan(SWINGS / 4)
})

test('a search that began before a swing finds more after it', async ({ browser }) => {
  const { page, complaints, close } = await openPage(browser)
  await page.goto(`${site.url}th/search/`)
  const results = page.getByRole('main').getByRole('listitem')
  await page.getByRole('searchbox').fill('ซาเซ')
  await expect(results).toHaveCount(1)
  const parts: string[] = []
  page.on('response', (response) => parts.push(new URL(response.url()).pathname))
  for (let count = 0; count < 3; count++) await swing()
  await page.getByRole('searchbox').fill('สนุนผู้ป่วย')
  await expect.poll(() => parts.filter((part) => part.includes('/shards/')).length).toBeGreaterThan(0)
  await page.getByRole('searchbox').fill('ซาเซโบะ')
  await expect(results).toHaveCount(1)
  expect(complaints).toEqual([])
  await close()
})
