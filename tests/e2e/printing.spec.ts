import { readdirSync } from 'node:fs'
import { readFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { writeArchive } from '../fixtures/generate-archive'
import { type BuildPlace, buildPlace } from './support/site'

/* Most pages of an archive are not rendered by Next.js, but printed; `publishing-again.spec.ts` compares every byte of both. */
test.describe.configure({ mode: 'serial', timeout: 300_000 })

/** With so many there are enough pages to be printed. */
const PAIRS = 14

let place: BuildPlace

test.beforeAll(async () => {
  place = await buildPlace({})
  await writeArchive(path.join(place.folder, 'content'), PAIRS)
})
test.afterAll(() => rm(place.folder, { recursive: true, force: true }))

const pages = () =>
  readdirSync(path.join(place.folder, 'out'), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.html'))
    .sort()

test('Next.js renders few pages of an archive, and all are there', async () => {
  const { code, output } = await place.build()
  expect(code, output).toBe(0)
  expect(output).not.toContain('The press')
  // Of 14 pairs: their articles and side-by-side pages are more than that alone.
  expect(Number(/\((\d+)\/\1\)/.exec(output)?.[1])).toBeLessThan(70)
  const articles = pages().filter((file) => /^th\/articles\/[^/]+\/index\.html$/.test(file))
  expect(articles).toHaveLength(PAIRS)
})

test('a press that prints anything else than Next.js renders is told of and not used, and the site is whole', async () => {
  const before = pages()
  const intl = 'lib/publishing/press/intl.ts'
  const text = await readFile(path.join(place.folder, intl), 'utf8')
  const broken = text.replace('return current?.locale', "return 'th'")
  expect(broken).not.toBe(text)
  await place.write(intl, broken)
  const { code, output } = await place.build()
  expect(code, output).toBe(0)
  expect(output).toContain('The press does not print what Next.js renders')
  expect(output).toMatch(/\/en\/articles\/[^/]+\/: the press prints ".*\/th\/archive/)
  expect(pages()).toEqual(before)
  for (const page of pages().filter((file) => file.startsWith('en/')))
    expect(await readFile(path.join(place.folder, 'out', page), 'utf8')).toContain('href="/en/archive/"')
})
