import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { partialDateOf } from '../../lib/content/moments'
import type { ServedSite } from '../../lib/publishing/server/server'
import { articlePair } from './support/article-pair'
import { type Build, type BuildPlace, buildPlace, serveBuilt } from './support/site'

test.describe.configure({ mode: 'serial', timeout: 600_000 })

const HOUR = 3_600_000
const from = (hours: number) => partialDateOf(Date.now() + hours * HOUR)
const TOMORROW = from(24)

let place: BuildPlace
let build: Build
let site: ServedSite

/** Every published file that has the name of an article in its path or in its text. */
function filesWith(slug: string, folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter(
    (file) =>
      file.includes(slug) ||
      (/\.(html|xml|json|txt)$/.test(file) && readFileSync(path.join(folder, file), 'utf8').includes(slug)),
  )
}

test.beforeAll(async () => {
  test.setTimeout(600_000)
  place = await buildPlace({
    extraFiles: {
      ...articlePair('tomorrows-story', `date: ${TOMORROW}`),
      ...articlePair('expired-story', `date: 2025-01-01\nexpires: ${from(-1)}`),
      ...articlePair('story-of-the-hour', 'date: 2026-03-09T09:30\nupdated: 2026-03-09T18:05'),
      ...articlePair('story-at-the-top', `date: 2024-03-09\nlead: true\nleadUntil: ${from(48)}`),
    },
  })
  build = await place.build()
  if (build.code !== 0) throw new Error(build.output)
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
})

test('an article of tomorrow is nowhere in the site, and the build says until when and when to build again', () => {
  expect(filesWith('tomorrows-story', build.out)).toEqual([])
  expect(build.output).toContain(`tomorrows-story is held back until ${TOMORROW}.`)
  expect(build.output).toContain(`The next build is due at ${TOMORROW}.`)
})

test('an article that has expired is nowhere in the site', () => {
  expect(filesWith('expired-story', build.out)).toEqual([])
})

for (const [locale, published, updated] of [
  ['th', '9 มีนาคม 2569 09.30 น.', '9 มีนาคม 2569 18.05 น.'],
  ['en', '9 March 2026, 09:30', '9 March 2026, 18:05'],
] as const)
  test(`an article tells its hour in its language, and machines the time zone (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site.url}${locale}/articles/story-of-the-hour/`)
    const times = page.locator('dl time')
    await expect(times).toHaveText([published, updated])
    await expect(times.first()).toHaveAttribute('datetime', '2026-03-09T09:30:00+07:00')
    const meta = page.locator('meta[property="article:published_time"]')
    await expect(meta).toHaveAttribute('content', '2026-03-09T09:30:00+07:00')
    const data = await page.locator('script[type="application/ld+json"]').textContent()
    expect(data).toContain('"dateModified":"2026-03-09T18:05:00+07:00"')
    const feed = readFileSync(path.join(build.out, locale, 'feed.xml'), 'utf8')
    expect(feed).toContain('<published>2026-03-09T09:30:00+07:00</published>')
  })

for (const locale of ['th', 'en'])
  test(`a story that is held at the top leads the front page, once, before newer ones (${locale})`, async ({
    page,
  }) => {
    await page.goto(`${site.url}${locale}/`)
    const links = await page
      .locator('main article h2 a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')))
    expect(links[0]).toContain('story-at-the-top')
    expect(links[1]).toContain('story-of-the-hour')
    expect(links.filter((link) => link?.includes('story-at-the-top'))).toHaveLength(1)
  })

test('the site as it will be is built apart, for no search engine, and the published one stays', async () => {
  const before = readFileSync(path.join(build.out, 'th/index.html'), 'utf8')
  const preview = await place.build({}, ['--at', from(72)])
  expect(preview.output).toContain('Published in preview/')
  expect(preview.code).toBe(0)
  const folder = path.join(place.folder, 'preview')
  const page = readFileSync(path.join(folder, 'th/articles/tomorrows-story/index.html'), 'utf8')
  expect(page).toContain('<meta name="robots" content="noindex, nofollow">')
  expect(readFileSync(path.join(folder, 'robots.txt'), 'utf8')).toContain('Disallow: /')
  const [first] = /articles\/[a-z-]+/.exec(readFileSync(path.join(folder, 'th/index.html'), 'utf8')) ?? []
  expect(first).toBe('articles/tomorrows-story')
  expect(readFileSync(path.join(build.out, 'th/index.html'), 'utf8')).toBe(before)
  expect(filesWith('tomorrows-story', build.out)).toEqual([])
})

test('a moment that is none is told, and nothing is built', async () => {
  const refused = await place.build({}, ['--at', 'tomorrow'])
  expect(refused.code).toBe(2)
  expect(refused.output).toContain('--at: found tomorrow, which is not a date as it is written here.')
})
