import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { filesWritten, keepPublished, type PublishedSite } from '../../../lib/publishing/published-site'
import { filesIn } from '../../../lib/publishing/site-files'
import { completeWithStandby, formerSite, keepStandby, standbyOf } from '../../../lib/publishing/standby'

let project: string
const at = (...parts: string[]) => path.join(project, ...parts)
const out = () => at('out')
const standby = () => standbyOf(out())

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'standby-'))
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

/** Writes a site, and returns what is known of it. */
function site(folder: string, texts: Readonly<Record<string, string>>): PublishedSite {
  for (const [file, text] of Object.entries(texts)) {
    mkdirSync(path.dirname(at(folder, file)), { recursive: true })
    writeFileSync(at(folder, file), text)
  }
  return known(folder)
}

function known(folder: string): PublishedSite {
  return {
    stamp: 'code',
    searched: {},
    sums: {},
    files: filesWritten(at(folder), filesIn(at(folder))),
    pages: new Map(),
  }
}

const textsIn = (folder: string) =>
  Object.fromEntries(filesIn(folder).map((file) => [file, readFileSync(path.join(folder, file), 'utf8')]))

/** Publishes a first site and a second one, of which one file is the first one's, and keeps the standby. */
async function published(): Promise<PublishedSite> {
  const before = site('former', { 'a/index.html': 'a', 'a/card.png': 'card', 'gone/deep/index.html': 'gone' })
  mkdirSync(at('out/a'), { recursive: true })
  renameSync(at('former/a/card.png'), at('out/a/card.png'))
  writeFileSync(at('former/a/card.png'), 'card')
  const now = site('out', { 'a/index.html': 'changed', 'new/index.html': 'new' })
  const files = { ...now.files, 'a/card.png': filesWritten(at('former'), ['a/card.png'])['a/card.png'] }
  const after = { ...now, files: files as PublishedSite['files'] }
  const held = { ...before, files: { ...before.files, 'a/card.png': files['a/card.png'] } }
  await keepStandby(out(), at('former'), after, held as PublishedSite)
  return known('out')
}

test('the site that was there becomes the standby of the one that is: the same files, not only equal', async () => {
  await published()
  expect(textsIn(standby())).toEqual(textsIn(out()))
  for (const file of ['a/index.html', 'new/index.html'])
    expect(statSync(path.join(standby(), file)).ino).toBe(statSync(path.join(out(), file)).ino)
  expect(existsSync(path.join(standby(), 'gone'))).toBe(false)
  expect(existsSync(at('former'))).toBe(false)
})

test('the site that was there is removed where nothing of it was taken over, and the standby with it', async () => {
  await published()
  site('former', { 'index.html': 'old' })
  await keepStandby(out(), at('former'), known('out'), undefined)
  expect(existsSync(at('former'))).toBe(false)
  expect(existsSync(standby())).toBe(false)
})

test('the site that was there is removed where it cannot be brought up to date', async () => {
  const before = site('former', { 'index.html': 'old' })
  rmSync(at('former/index.html'))
  await keepStandby(out(), at('former'), site('out', { 'index.html': 'new' }), before)
  expect(existsSync(at('former'))).toBe(false)
  expect(existsSync(standby())).toBe(false)
})

test('files are taken over from the standby while it is the published site to the last file', () => {
  site('out', { 'a/index.html': 'a' })
  site('.out.standby', { 'a/index.html': 'a' })
  keepPublished(project, known('.out.standby'))
  expect(formerSite(out(), 'code')?.folder).toBe(standby())
})

test.each([
  ['has a file more', () => writeFileSync(path.join(standby(), 'more.html'), '')],
  ['has a file less', () => rmSync(path.join(standby(), 'a/index.html'))],
  ['has another file', () => writeFileSync(path.join(standby(), 'a/index.html'), 'another')],
])('files are taken over from the published site where the standby %s', (_, damage) => {
  site('.out.standby', { 'a/index.html': 'a' })
  keepPublished(project, site('out', { 'a/index.html': 'a' }))
  damage()
  expect(formerSite(out(), 'code')?.folder).toBe(out())
})

test('nothing is taken over for another code, or where both were changed', () => {
  site('.out.standby', { 'a/index.html': 'a' })
  keepPublished(project, site('out', { 'a/index.html': 'a' }))
  expect(formerSite(out(), 'other code')).toBeUndefined()
  for (const folder of [out(), standby()]) writeFileSync(path.join(folder, 'a/index.html'), 'another')
  expect(formerSite(out(), 'code')).toBeUndefined()
})

test('what a build has made is made whole with the standby, and the published site stays as it was', async () => {
  const before = await published()
  const texts = textsIn(out())
  site('.site', { 'a/index.html': 'newest', 'b/c/index.html': 'b' })
  completeWithStandby(at('.site'), { folder: standby(), known: before }, new Set(['a/card.png']))
  expect(textsIn(at('.site'))).toEqual({
    'a/card.png': 'card',
    'a/index.html': 'newest',
    'b/c/index.html': 'b',
  })
  expect(existsSync(at('.site/new'))).toBe(false)
  expect(existsSync(standby())).toBe(false)
  expect(textsIn(out())).toEqual(texts)
})
