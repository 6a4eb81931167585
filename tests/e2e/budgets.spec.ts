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
const SEARCH_SCRIPT = 6144
const SHARING_SCRIPT = 1024
const COLD_PAGE = 42_000
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

test('the reader’s script is one file of at most 3 KB, the search’s another of at most 6 KB, and what is loaded on demand of 1 KB', () => {
  const scripts = files.filter((file) => /\.m?js$/.test(file)).sort()
  expect(scripts).toEqual([
    expect.stringMatching(/^reader\/reader\.[0-9a-f]{8}\.js$/),
    expect.stringMatching(/^reader\/search\.[0-9a-f]{8}\.js$/),
    expect.stringMatching(/^reader\/sharing\.[0-9a-f]{8}\.js$/),
  ])
  const sent = scripts.map((script) => brotliCompressSync(bytesOf(script)).length)
  expect(sent[0]).toBeLessThanOrEqual(READER_SCRIPT)
  expect(sent[1]).toBeLessThanOrEqual(SEARCH_SCRIPT)
  expect(sent[2]).toBeLessThanOrEqual(SHARING_SCRIPT)
})

test('no page has any other script, and nothing is there for a framework to load', () => {
  for (const page of files.filter((file) => file.endsWith('.html')))
    for (const [tag] of bytesOf(page)
      .toString()
      .matchAll(/<script[^>]*>/g))
      expect(tag, page).toMatch(
        /\/search\/index\.html$/.test(page)
          ? /^<script (type="module" src="\/reader\/(reader|search)\.[0-9a-f]{8}\.js" async=""|type="speculationrules")>$/
          : /^<script (type="module" src="\/reader\/reader\.[0-9a-f]{8}\.js"( blocking="render"| async="")?|type="(application\/ld\+json|speculationrules)")>$/,
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
  test(`${article} comes cold in at most 5 requests and 42 KB`, async ({ page }) => {
    const asked: Request[] = []
    page.on('requestfinished', (request) => asked.push(request))
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
