import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { expect, type Page, test } from '@playwright/test'
import { XMLParser } from 'fast-xml-parser'
import openGraph from 'open-graph-scraper'
import Parser from 'rss-parser'
import { partialDateOf } from '../../lib/content/moments'
import type { ServedSite } from '../../lib/publishing/server/server'
import { EVERYTHING, MEDIA, writeEverything } from '../fixtures/everything'
import { writePictured } from '../fixtures/pictures'
import { accessibility, sidewaysScrolls } from './support/examine'
import { type Build, buildSite, serveBuilt } from './support/site'

/* An article with all that one can have: as it is read, and as programs of others read it. */

// One build for all: the tests stay in one worker.
test.describe.configure({ mode: 'default' })

const ARTICLE = `articles/${EVERYTHING.slug}/`
const READABILITY = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
)

let content: string
let build: Build
let site: ServedSite

test.beforeAll(async () => {
  test.setTimeout(600_000)
  mkdirSync('.cache', { recursive: true })
  content = mkdtempSync(path.resolve('.cache/content-'))
  await writeEverything(content)
  await writePictured(content)
  for (const [slug, facts] of [
    ['taken-back', 'date: 2024-03-09\nwithdrawn: ถอนข่าว'],
    ['not-yet', `date: ${partialDateOf(Date.now() + 86_400_000)}`],
  ])
    writeHidden(slug ?? '', facts ?? '')
  build = await buildSite({ contentDir: content })
  site = await serveBuilt(build.out)
})

test.afterAll(async () => {
  await site?.close()
  await build?.remove()
  if (content) rmSync(content, { recursive: true, force: true })
})

function writeHidden(slug: string, facts: string) {
  const place = path.join(content, 'articles', slug)
  mkdirSync(place)
  const front = `original: true\n${facts}\ntopics: [regions]\nheadline: ระฆังดัง\nstandfirst: ระฆังท่าเรือดังแล้ว`
  writeFileSync(path.join(place, 'th.md'), `---\n${front}\n---\n![ระฆัง](bell.mp3)\n`)
  writeFileSync(path.join(place, 'bell.mp3'), readFileSync(path.join(MEDIA, 'bell.mp3')))
}

const address = (asked: string) => new URL(asked, site.url).href
const text = async (asked: string) => (await fetch(address(asked))).text()

/** What a page asks for, but for its own site. */
function askedOutside(page: Page): string[] {
  const outside: string[] = []
  page.on('request', (request) => {
    if (!request.url().startsWith(site.url) && !request.url().startsWith('data:')) outside.push(request.url())
  })
  return outside
}

for (const isScripted of [true, false])
  test.describe(isScripted ? 'with script' : 'without script', () => {
    test.use({ javaScriptEnabled: isScripted })

    test('a clip of another site is a link, and that site is asked for nothing', async ({ page }) => {
      const outside = askedOutside(page)
      await page.goto(address(`/th/${ARTICLE}`))
      await expect(page.getByRole('link', { name: 'พิธีเปิดท่าเรือ ดูคลิปที่ YouTube' })).toHaveAttribute(
        'href',
        'https://youtu.be/abcdefghijk',
      )
      const pictured = page.getByRole('link', { name: 'ผู้คนบนท่าเรือ ดูคลิปที่ Facebook' })
      await pictured.scrollIntoViewIfNeeded()
      await expect(pictured.getByRole('img')).toBeVisible()
      expect(outside).toEqual([])
    })

    test('sound and video have controls and load nothing before they are played', async ({ page }) => {
      const asked: string[] = []
      page.on('request', (request) => asked.push(request.url()))
      await page.goto(address(`/en/${ARTICLE}`), { waitUntil: 'networkidle' })
      for (const player of [page.locator('video'), page.locator('audio')]) {
        await player.scrollIntoViewIfNeeded()
        await expect(player).toBeVisible()
        await expect(player).toHaveAttribute('controls')
      }
      expect(asked.filter((url) => /\.(?:mp[34]|vtt)$/.test(url))).toEqual([])
    })
  })

test('a video and a sound play, with captions in the language that a reader chooses, and move nothing', async ({
  page,
}) => {
  await page.goto(address(`/en/${ARTICLE}`))
  const video = page.locator('video')
  await video.scrollIntoViewIfNeeded()
  const before = await video.boundingBox()
  // Its picture is of another shape.
  expect((before?.width ?? 0) / (before?.height ?? 1)).toBeCloseTo(16 / 9, 1)
  const played = await video.evaluate(async (player: HTMLVideoElement) => {
    player.muted = true
    const [english] = [...player.textTracks].filter(({ language }) => language === 'en')
    if (english) english.mode = 'showing'
    await player.play()
    await new Promise((resolve) => player.addEventListener('ended', resolve, { once: true }))
    return { width: player.videoWidth, words: [...(english?.cues ?? [])].map((cue) => (cue as VTTCue).text) }
  })
  expect(played).toEqual({ width: 320, words: ['A boat returns to the shore'] })
  expect(await video.boundingBox()).toEqual(before)
  const seconds = await page.locator('audio').evaluate(async (player: HTMLAudioElement) => {
    player.muted = true
    await player.play()
    return player.duration
  })
  expect(seconds).toBeGreaterThan(0.9)
})

for (const colorScheme of ['light', 'dark'] as const)
  for (const page of [`/th/${ARTICLE}`, `/en/${ARTICLE}`, `/th/${ARTICLE}parallel/`])
    test(`${page} meets WCAG 2.2 A and AA in ${colorScheme}`, async ({ page: opened }) => {
      await opened.emulateMedia({ colorScheme })
      await opened.goto(address(page))
      const { failed, passed } = await accessibility(opened)
      expect(failed).toEqual([])
      expect(passed).toContain('color-contrast')
    })

test('it scrolls sideways on no screen', async ({ page }) => {
  await page.goto(address(`/th/${ARTICLE}`))
  expect(await sidewaysScrolls(page)).toEqual([])
})

for (const [locale, headline, author] of [
  ['th', 'ท่าเรือเมืองเก่าเปิดอีกครั้งหลังปรับปรุงนาน 2 ปี', 'สมชาย ใจดี'],
  ['en', 'The old town harbour reopens after two years of works', 'Somchai Jaidee'],
] as const) {
  test(`a preview in ${locale} has its words, its picture, its authors and its moments`, async () => {
    const { result } = await openGraph({ html: await text(`/${locale}/${ARTICLE}`) })
    expect(result).toMatchObject({
      ogType: 'article',
      ogTitle: headline,
      articlePublishedTime: '2024-03-09T09:30:00+07:00',
      articleModifiedTime: '2024-03-10T14:00:00+07:00',
    })
    expect(result.ogImage?.[0]).toMatchObject({ width: '1200', height: '630', type: 'image/jpeg' })
    const [{ '@graph': graph = [] } = {}] = (result.jsonLD ?? []) as {
      '@graph'?: Record<string, unknown>[]
    }[]
    const article = graph.find((one) => one['@type'] === 'NewsArticle')
    expect(article).toMatchObject({
      headline,
      audio: [{ '@type': 'AudioObject' }],
      video: [{ '@type': 'VideoObject' }],
    })
    expect(JSON.stringify(article?.author)).toContain(author)
  })

  test(`a reader mode keeps all of it in ${locale}`, async ({ page }) => {
    await page.goto(address(`/${locale}/${ARTICLE}`))
    const read = await page.evaluate((script) => {
      const Readability = new Function(`${script}; return Readability`)()
      const { title, byline, lang, publishedTime, content } = new Readability(
        document.cloneNode(true),
      ).parse()
      return { title, byline, lang, publishedTime, content: content as string }
    }, READABILITY)
    expect(read).toMatchObject({ title: headline, lang: locale, publishedTime: '2024-03-09T09:30:00+07:00' })
    expect(read.byline).toContain(author)
    for (const part of ['f1', 'f2', 'f3', 'f7', 'q1', 't1', 'fn-1', 'documents', 'notes', 'corrections'])
      expect.soft(read.content, part).toContain(`id="${part}"`)
    expect(read.content).toMatch(/<video .*<audio .*youtu\.be/s)
  })

  test(`a feed in ${locale} has the whole text, and links to what is played`, async () => {
    const atom = await text(`/${locale}/feed.xml`)
    const { items } = await new Parser().parseString(atom)
    const item = items.find(({ link }) => link?.includes(ARTICLE))
    expect(item?.title).toBe(headline)
    expect(item?.content).toContain('https://youtu.be/abcdefghijk')
    expect(item?.content).not.toMatch(/<(?:video|audio|track|source)\b|(?:src|href)="(?!https?:)/)
    const entries = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '' }).parse(atom).feed.entry
    const links: Record<string, string>[] = entries.find(
      (entry: { title: string }) => entry.title === headline,
    ).link
    const enclosed = links
      .filter(({ rel }) => rel === 'enclosure')
      .map(({ type, href }) => [type, href?.split('/').pop()])
    expect(enclosed).toEqual([
      ['video/mp4', 'harbour.mp4'],
      ['audio/mpeg', 'bell.mp3'],
    ])
  })
}

test('what is played is published with its article alone, and at its former address', () => {
  const at = (slug: string, name: string) => existsSync(path.join(build.out, 'th/articles', slug, name))
  for (const name of ['harbour.mp4', 'harbour.th.vtt', 'bell.mp3'])
    expect([at(EVERYTHING.slug, name), at(EVERYTHING.formerly, name)], name).toEqual([true, true])
  expect([at('taken-back', 'bell.mp3'), at('not-yet', 'bell.mp3')]).toEqual([false, false])
  expect(existsSync(path.join(build.out, 'th/articles/taken-back/index.html'))).toBe(true)
})

test('on paper a clip is its title and its address', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.goto(address(`/en/${ARTICLE}`))
  await expect(page.locator('audio')).toBeHidden()
  const printed = (selector: string) =>
    page.locator(selector).evaluate((link) => getComputedStyle(link, '::after').content)
  expect(await printed('a[href$="bell.mp3"]')).toContain(`/en/${ARTICLE}bell.mp3`)
  await expect(page.getByText('The opening of the harbour')).toBeVisible()
  expect(await printed('a[href="https://youtu.be/abcdefghijk"]')).toContain('https://youtu.be/abcdefghijk')
})
