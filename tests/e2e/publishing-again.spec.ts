import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
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
  await build()
})
test.afterAll(() => rm(place.folder, { recursive: true, force: true }))

const slugs = () => readdirSync(path.join(place.folder, 'content/articles')).sort()
const slugOf = (number: number) => slugs().find((slug) => slug.endsWith(`-${number}`)) ?? ''
const articleOf = (slug: string, file = '') => path.join(place.folder, 'content/articles', slug, file)

async function build() {
  const { code, output } = await place.build()
  expect(output, output).toContain('Route (app)')
  expect(code).toBe(0)
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

/** What builds leave for the next one. */
const LEFT = ['.cache/build', '.cache/published.json', '.cache/pictures', '.out.standby', 'out']

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

const EDITS: readonly {
  readonly what: string
  readonly edit: () => Promise<void>
  /** Pages of articles that must not be rendered for it, at least so many. */
  readonly kept: number
}[] = [
  {
    what: 'articles are added, changed, taken out and renamed, and two get a picture',
    edit: async () => {
      await illustrate(24, 230)
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
    },
    kept: 15,
  },
  {
    what: 'topics, dates and a picture change, and a translation is withdrawn',
    edit: async () => {
      await illustrate(24, 10)
      await change(`content/articles/${slugOf(15)}/th.md`, /^topics:\n( +- .*\n)+/m, 'topics: [industry]\n')
      await change(`content/articles/${slugOf(16)}/th.md`, /^date: .*$/m, 'date: 2020-02-29')
      await change(`content/articles/${slugOf(17)}/en.md`, /^headline:/m, 'draft: true\nheadline:')
    },
    kept: 20,
  },
  {
    what: 'a name of the glossary, a message, a topic’s name and the code change',
    edit: async () => {
      await change('content/glossary.yaml', /$/, '\n- th: ข้าวอินทรีย์\n  en: organic rice\n')
      await change('content/messages/en.json', '"Otagai"', '"Otagai News"')
      await change('components/article-facts.tsx', 'visually-hidden', 'visually-hidden changed')
    },
    kept: 0,
  },
]

for (const { what, edit, kept } of EDITS)
  test(`when ${what}, the site is the same as one built from nothing`, async () => {
    const before = places()
    await edit()
    await build()
    const [found, now] = [sums(), places()]
    await builtFromNothing(() => expect(found).toEqual(sums()))

    const articles = [...now].filter(([file]) => /articles\/[^/]+\/index\.html$/.test(file))
    const same = articles.filter(([file, where]) => before.get(file) === where)
    if (kept === 0) expect(same).toEqual([])
    else expect(same.length).toBeGreaterThanOrEqual(kept)
  })

test('the site that was published before stands by, and becomes the next one', async () => {
  const [out, standby] = ['out', '.out.standby'].map((name) => path.join(place.folder, name)) as [
    string,
    string,
  ]
  await change(`content/articles/${slugOf(10)}/th.md`, /^date: .*$/m, 'date: 2021-02-03')
  await build()
  const [published, waiting] = [statSync(out).ino, statSync(standby).ino]
  await change(`content/articles/${slugOf(10)}/th.md`, /^date: .*$/m, 'date: 2022-03-04')
  await build()
  expect([statSync(out).ino, statSync(standby).ino]).toEqual([waiting, published])
  const found = sums()
  await builtFromNothing(() => expect(found).toEqual(sums()))
})

test('when nothing has changed, no page of an article or a list is rendered again', async () => {
  const [before, where] = [sums(), places()]
  await build()
  expect(sums()).toEqual(before)
  const pages = [...places()].filter(([file]) => /(articles|topics|archive\/\d+)\//.test(file))
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
