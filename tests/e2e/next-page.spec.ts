import { expect, test } from '@playwright/test'
import { PlainBrowser, type PlainPage } from './support/devtools'
import { misplacedBy, type PlaceRead, placeRead } from './support/place-read'

const SLUG = 'articles/otagai-forum-sasebo/'
const OTHER = 'nav a[hreflang=en]'

let browser: PlainBrowser
test.beforeEach(async () => {
  browser = await PlainBrowser.open()
})
test.afterEach(() => browser.close())

async function open(address: string): Promise<PlainPage> {
  const page = await browser.pageAt('about:blank')
  await page.send('Page.navigate', { url: address })
  const shown = await browser.pageAt(address)
  await shown.evaluate(
    'new Promise((done) => document.readyState === "complete" ? done() : addEventListener("load", done))',
  )
  return shown
}

const isReady = ({ status, key }: Record<string, unknown>) =>
  status === 'Ready' && (key as { action: string }).action === 'Prerender'

test('the other language is ready while the pointer rests on its link', async ({ baseURL }) => {
  const page = await open(`${baseURL}/th/${SLUG}`)
  await page.send('Preload.enable')
  await page.pointAt(OTHER)
  await browser.event('Preload.prerenderStatusUpdated', isReady)
  await page.pointAt(OTHER, { press: true })
  const other = await browser.pageAt(`${baseURL}/en/${SLUG}`)
  const activation = 'performance.getEntriesByType("navigation")[0].activationStart'
  await expect.poll(() => other.evaluate<number>(activation)).toBeGreaterThan(0)
  expect(await other.evaluate('document.documentElement.lang')).toBe('en')
})

test('a page made ready before the reader scrolled on opens at the place that is read when it is asked for', async ({
  baseURL,
}) => {
  const page = await open(`${baseURL}/th/${SLUG}`)
  await page.send('Preload.enable')
  await page.pointAt(OTHER)
  await browser.event('Preload.prerenderStatusUpdated', isReady)
  await page.evaluate('scrollTo(0, 900)')
  const read = await page.evaluate<PlaceRead>(`(${placeRead})()`)
  await page.pointAt(OTHER, { press: true })
  const other = await browser.pageAt(`${baseURL}/en/${SLUG}`)
  const activation = 'performance.getEntriesByType("navigation")[0].activationStart'
  await expect.poll(() => other.evaluate<number>(activation)).toBeGreaterThan(0)
  const misplaced = () => other.evaluate<number>(`Math.abs((${misplacedBy})(${JSON.stringify(read)}))`)
  await expect.poll(misplaced).toBeLessThanOrEqual(8)
})

test('a page is made ready through the worker, too, and kept on the device once it is read', async ({
  baseURL,
}) => {
  const page = await open(`${baseURL}/th/`)
  await expect
    .poll(() => page.evaluate('Boolean(navigator.serviceWorker.controller)'), { timeout: 20_000 })
    .toBe(true)
  await page.send('Preload.enable')
  const link = `main a[href$="${SLUG}"]`
  await page.pointAt(link)
  await browser.event('Preload.prerenderStatusUpdated', isReady)
  await page.pointAt(link, { press: true })
  const article = await browser.pageAt(`${baseURL}/th/${SLUG}`)
  const activation = 'performance.getEntriesByType("navigation")[0].activationStart'
  await expect.poll(() => article.evaluate<number>(activation)).toBeGreaterThan(0)
  const kept = `caches.keys().then((names) => names.some((name) => name.endsWith(' ${SLUG}')))`
  await expect.poll(() => article.evaluate(kept), { timeout: 20_000 }).toBe(true)
})

test('going back brings back the very page that was left', async ({ baseURL }) => {
  const page = await open(`${baseURL}/th/${SLUG}`)
  await page.evaluate('addEventListener("pageshow", ({ persisted }) => { window.cameBack = persisted })')
  await page.pointAt(OTHER, { press: true })
  const other = await browser.pageAt(`${baseURL}/en/${SLUG}`)
  await other.evaluate('setTimeout(() => history.back())')
  const back = await browser.pageAt(`${baseURL}/th/${SLUG}`)
  await expect.poll(() => back.evaluate('window.cameBack')).toBe(true)
})
