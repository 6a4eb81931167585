import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import { expect, type Request, test } from '@playwright/test'
import { builtPages, OUT } from './support/pages'

/*
 * What a page may weigh, in bytes as they are sent (brotli). The first response of a connection is ten TCP segments,
 * 14,600 bytes (RFC 6928): an article stays well below, so that it is there after one round trip.
 */
const ARTICLE = 9000
const READER_SCRIPT = 3072
const SEARCH_SCRIPT = 6400
const SHARING_SCRIPT = 1024
const APPEARANCE_SCRIPT = 1024
const LISTENING_SCRIPT = 2944
const KEEPING_SCRIPT = 512
const SAVED_SCRIPT = 1536
const WORKER = 1536
const COLD_PAGE = 44_000
const REQUESTS = 5

const files = readdirSync(OUT, { recursive: true, encoding: 'utf8' }).map((file) =>
  file.split(path.sep).join('/'),
)
const articles = builtPages().filter((address) => /\/articles\/[^/]+\/$/.test(address))
const bytesOf = (file: string) => readFileSync(path.join(OUT, file))

test('every article is at most 9,000 bytes with its style sheet', () => {
  expect(articles.length).toBeGreaterThan(1)
  for (const article of articles) {
    const sent = bytesOf(`${article}index.html.br`)
    expect(brotliDecompressSync(sent).equals(bytesOf(`${article}index.html`))).toBe(true)
    expect(sent.length, article).toBeLessThanOrEqual(ARTICLE)
  }
})

test('the reader’s script is one file of at most 3 KB, the search’s another of at most 6.4 KB; others come on demand', () => {
  const scripts = files.filter((file) => /\.m?js$/.test(file)).sort()
  const most = {
    'appearance-dialog-en': APPEARANCE_SCRIPT,
    'appearance-dialog-th': APPEARANCE_SCRIPT,
    'keep-offline': KEEPING_SCRIPT,
    'listening-en': LISTENING_SCRIPT,
    'listening-th': LISTENING_SCRIPT,
    reader: READER_SCRIPT,
    saved: SAVED_SCRIPT,
    search: SEARCH_SCRIPT,
    sharing: SHARING_SCRIPT,
  }
  expect(scripts.pop()).toBe('sw.js')
  expect(brotliCompressSync(bytesOf('sw.js')).length).toBeLessThanOrEqual(WORKER)
  expect(scripts).toEqual(
    Object.keys(most).map((name) => expect.stringMatching(RegExp(`^reader/${name}\\.[0-9a-f]{8}\\.js$`))),
  )
  for (const [index, bytes] of Object.values(most).entries())
    expect(brotliCompressSync(bytesOf(scripts[index] ?? '')).length, scripts[index]).toBeLessThanOrEqual(
      bytes,
    )
})

test('no page has any other script, and nothing is there for a framework to load', () => {
  for (const page of files.filter((file) => file.endsWith('.html')))
    for (const [tag] of bytesOf(page)
      .toString()
      .matchAll(/<script[^>]*>/g))
      expect(tag, page).toMatch(
        /\/(search|saved)\/index\.html$/.test(page)
          ? /^<script (type="module" src="\/reader\/(reader|search|saved)\.[0-9a-f]{8}\.js" async=""|type="speculationrules")>$|^<script>$/
          : /^<script (type="module" src="\/reader\/reader\.[0-9a-f]{8}\.js"( blocking="render"| async="")?|type="(application\/ld\+json|speculationrules)")>$|^<script>$/,
      )
  expect(
    files.filter((file) => file.endsWith('.txt') && !['robots.txt', 'fonts/OFL.txt'].includes(file)),
  ).toEqual([])
  const pages = files.filter((file) => file.endsWith('.html')).map((file) => bytesOf(file).toString())
  for (const file of files.filter((file) => /^_next\/.*\.[a-z0-9]+$/.test(file)))
    expect(
      pages.some((page) => page.includes(file)),
      `${file} is used`,
    ).toBe(true)
})

for (const article of articles)
  test(`${article} comes cold in at most 5 requests and 44 KB`, async ({ page }) => {
    const asked: Request[] = []
    // What keeps a page on the device is loaded once the page was read.
    page.on('requestfinished', (request) => !/keep-offline/.test(request.url()) && asked.push(request))
    await page.goto(article, { waitUntil: 'networkidle' })
    await page.evaluate(() => document.fonts.ready)
    const sizes = await Promise.all(asked.map((request) => request.sizes()))
    const bytes = sizes.reduce((sum, { responseBodySize }) => sum + responseBodySize, 0)
    const headers = sizes.reduce((sum, { responseHeadersSize }) => sum + responseHeadersSize, 0)
    console.info(`${article}: ${sizes.length} requests, ${bytes} bytes, and ${headers} of headers`)
    expect(sizes.length).toBeGreaterThan(1)
    expect(sizes.length).toBeLessThanOrEqual(REQUESTS)
    expect(bytes).toBeLessThanOrEqual(COLD_PAGE)
  })
