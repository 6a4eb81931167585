import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { cp, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { writeArchive } from '../fixtures/generate-archive'
import { photograph } from '../fixtures/pictures'
import { type BuildPlace, buildPlace } from './support/site'

/*
 * Publishing into an archive that is there already: only what changed is rendered, and yet the site is the same, byte by
 * byte, as one that is built from nothing. After each edit the site is built twice: upon what was published before, and with
 * all of that forgotten.
 */
test.describe.configure({ mode: 'serial', timeout: 600_000 })

/** With so many, the lists have older pages. */
const PAIRS = 31

let place: BuildPlace

test.beforeAll(async () => {
  test.setTimeout(300_000)
  place = await buildPlace({})
  await writeArchive(path.join(place.folder, 'content'), PAIRS)
  await illustrate(24, 230)
  await build()
})
test.afterAll(() => rm(place.folder, { recursive: true, force: true }))

const slugs = () => readdirSync(path.join(place.folder, 'content/articles')).sort()
const slugOf = (number: number) => slugs().find((slug) => slug.endsWith(`-${number}`)) ?? ''
const articleOf = (slug: string, file = '') => path.join(place.folder, 'content/articles', slug, file)

async function build() {
  const { code, output } = await place.build()
  expect(output, output).toContain('Published in out/')
  expect(code).toBe(0)
  return output
}

/** Replaces words of a file, which must be there. */
async function change(name: string, from: string | RegExp, to: string) {
  const text = await readFile(path.join(place.folder, name), 'utf8')
  const changed = text.replace(from, to)
  expect(changed, `${name} has ${from}`).not.toBe(text)
  await place.write(name, changed)
}

function sums(): Record<string, string> {
  const out = path.join(place.folder, 'out')
  const files = readdirSync(out, { recursive: true, encoding: 'utf8' }).sort()
  return Object.fromEntries(
    files
      .filter((file) => statSync(path.join(out, file)).isFile())
      .map((file) => [
        file,
        createHash('sha256')
          .update(readFileSync(path.join(out, file)))
          .digest('hex'),
      ]),
  )
}

/** The pages that the last build took over: their files are the very same, not only equal. */
function places(): Map<string, number> {
  const out = path.join(place.folder, 'out')
  const pages = readdirSync(out, { recursive: true, encoding: 'utf8' }).filter((file) =>
    file.endsWith('.html'),
  )
  return new Map(pages.map((file) => [file, statSync(path.join(out, file)).ino]))
}

/** The pages of articles that the last build took over from the one before. */
const keptArticles = (before: Map<string, number>) =>
  [...places()].filter(
    ([file, where]) => /articles\/[^/]+\/index\.html$/.test(file) && before.get(file) === where,
  )

/** What builds leave for the next one. */
const LEFT = ['.cache/build', '.cache/store', '.next', 'out']

/** Pages of the routes that have many. */
const MANY = /(articles|topics|archive\/\d+)\//

/** Builds the site with all of that forgotten, has it looked at, and puts everything back. */
async function builtFromNothing(look: () => void) {
  const aside = path.join(place.folder, '.cache/aside')
  await mkdir(path.join(aside, '.cache'), { recursive: true })
  const move = async (from: string, to: string) => {
    for (const name of LEFT)
      if (existsSync(path.join(from, name))) await rename(path.join(from, name), path.join(to, name))
  }
  await move(place.folder, aside)
  await build()
  look()
  for (const name of LEFT) await rm(path.join(place.folder, name), { recursive: true, force: true })
  await move(aside, place.folder)
}

/** Puts a picture above the text of an article, or another one in its place; the article beside it shows the same. */
async function illustrate(number: number, hue: number) {
  for (const slug of [slugOf(number), slugOf(number + 1)]) {
    await writeFile(articleOf(slug, 'view.jpg'), await photograph({ width: 500, height: 300 }, { hue }))
    for (const [locale, alt] of [
      ['th', 'แนวเขา'],
      ['en', 'A row of hills'],
    ] as const) {
      const file = articleOf(slug, `${locale}.md`)
      const text = await readFile(file, 'utf8')
      if (text.includes('view.jpg')) continue
      await writeFile(file, text.replace(/^headline:/m, `image:\n  src: view.jpg\n  alt: ${alt}\nheadline:`))
    }
  }
}

test('when articles, pictures, and names of the glossary and of topics change, no others are rendered, and the site is right', async () => {
  const published = places()
  const source = slugOf(3)
  await cp(articleOf(source), articleOf('one-more-article'), { recursive: true })
  for (const locale of ['th', 'en'])
    await change(
      `content/articles/${slugOf(12)}/${locale}.md`,
      /\n*$/,
      locale === 'th' ? '\n\nขอขอบคุณผู้อ่านทุกท่าน\n' : '\n\nThank you to all readers.\n',
    )
  await rm(articleOf(slugOf(7)), { recursive: true })
  await rename(articleOf(slugOf(20)), articleOf('another-name'))
  await illustrate(24, 10)
  await illustrate(26, 230)
  await change(`content/articles/${slugOf(15)}/th.md`, /^topics:\n( +- .*\n)+/m, 'topics: [industry]\n')
  await change(`content/articles/${slugOf(16)}/th.md`, /^date: .*$/m, 'date: 2020-02-29')
  await change(`content/articles/${slugOf(17)}/en.md`, /^headline:/m, 'draft: true\nheadline:')
  await build()
  expect(keptArticles(published).length).toBeGreaterThanOrEqual(10)

  const [before, where] = [sums(), places()]
  await change('content/glossary.yaml', /$/, '\n- en: Craft Council\n')
  await change('content/topics.yaml', /^( +en: ).*$/m, '$1Another name')
  await build()
  const [found, now] = [sums(), places()]
  const rendered = [...now].filter(([file, place]) => MANY.test(file) && where.get(file) !== place)
  expect(rendered.length).toBeGreaterThan(0)
  expect(rendered.length).toBeLessThan(now.size / 2)
  for (const [file] of rendered) expect(found[file], file).not.toBe(before[file])
  await builtFromNothing(() => expect(found).toEqual(sums()))
})

test('when a message and the code change, every page is rendered, and the site is right', async () => {
  const before = places()
  await change('content/messages/en.json', '"Otagai"', '"Otagai News"')
  await change('components/article/article-meta.tsx', 'visually-hidden', 'visually-hidden changed')
  await build()
  const [found, kept] = [sums(), keptArticles(before)]
  await builtFromNothing(() => expect(found).toEqual(sums()))
  expect(kept).toEqual([])
})

test('when nothing has changed, no page of an article or a list is rendered again', async () => {
  const [before, where] = [sums(), places()]
  await build()
  expect(sums()).toEqual(before)
  const pages = [...places()].filter(([file]) => MANY.test(file))
  expect(pages.length).toBeGreaterThan(100)
  for (const [file, now] of pages) expect(where.get(file), file).toBe(now)
})

test('a build that fails leaves the site as it was, and the next one publishes what changed', async () => {
  const before = sums()
  const file = `content/articles/${slugOf(9)}/th.md`
  await change(file, /^date: .*$/m, 'date: soon')
  const { code, output } = await place.build()
  expect(code).not.toBe(0)
  expect(output).toContain(`${slugOf(9)}/th.md`)
  expect(sums()).toEqual(before)

  await change(file, 'date: soon', 'date: 2021-05-06')
  await build()
  expect(
    readFileSync(path.join(place.folder, 'out/th', 'articles', slugOf(9), 'index.html'), 'utf8'),
  ).toContain('2021-05-06')
})

test('a file of the store with a flipped bit, a cut one and an empty one are made anew, and never published', async () => {
  await illustrate(26, 100)
  await build()
  const before = sums()
  const store = path.join(place.folder, '.cache/store')
  const damage = (kind: string, ending: string, alter: (bytes: Buffer) => Uint8Array) => {
    const names = readdirSync(path.join(store, kind)).filter((name) => name.endsWith(ending))
    expect(names.length).toBeGreaterThan(0)
    // Files of former pages are among them, so all are altered.
    for (const name of names) {
      const file = path.join(store, kind, name)
      writeFileSync(file, alter(readFileSync(file)))
    }
  }
  damage('pages', '.html', (bytes) => bytes.fill((bytes[99] ?? 0) ^ 1, 99, 100))
  damage('pages', '.facts', () => Buffer.alloc(0))
  damage('cards', '.png', (bytes) => bytes.subarray(0, bytes.length / 2))
  damage('pictures', '.avif', () => Buffer.alloc(0))
  damage('search', '.br', (bytes) => bytes.subarray(0, 1))
  await build()
  expect(sums()).toEqual(before)
})

test('a build that is killed leaves the site as it was, and hinders no other', async () => {
  const before = sums()
  await change(`content/articles/${slugOf(11)}/th.md`, /^date: .*$/m, 'date: 2021-07-08')
  const killed = spawn(process.execPath, ['--import', 'tsx', 'lib/publishing/build/build.ts'], {
    cwd: place.folder,
    env: { ...process.env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  await new Promise((resolve) =>
    killed.stdout.on('data', (text) => String(text).includes('Rendering') && resolve(undefined)),
  )
  await new Promise((resolve) => setTimeout(resolve, 2000))
  killed.kill('SIGKILL')
  await new Promise((resolve) => killed.once('exit', resolve))
  expect(sums()).toEqual(before)
  await build()
  expect(
    readFileSync(path.join(place.folder, 'out/th', 'articles', slugOf(11), 'index.html'), 'utf8'),
  ).toContain('2021-07-08')
})

test('a second build at the same time, of the same content or of another, is refused at once, and harms nothing', async () => {
  const before = sums()
  // With everything to make, it is still at work when the last of the others comes, on a fast machine too. What it
  // makes is compared with the site that was published after a build that was killed.
  await rm(path.join(place.folder, '.cache/store'), { recursive: true })
  const first = place.build()
  for (const content of ['', 'tests/fixtures/content-broken'])
    for (const delay of [500, 2000]) {
      await new Promise((resolve) => setTimeout(resolve, delay))
      const { code, output } = await place.build(content ? { CONTENT_DIR: path.resolve(content) } : {})
      expect(output).toMatch(/A build is already running in this folder: process \d+, since \d\d:\d\d/)
      expect(code).toBe(1)
    }
  expect((await first).code).toBe(0)
  expect(sums()).toEqual(before)
})
