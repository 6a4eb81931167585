import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { carryOver, factsOfPages, filesWithCompressed } from '../../../lib/publishing/carry-over'
import type { PublishedSite } from '../../../lib/publishing/published-site'

const facts = { styles: ['a{}'], addresses: ['/th/'] }
const published: PublishedSite = {
  stamp: 'code',
  searched: {},
  sums: {},
  files: {
    'th/a/index.html': [1, 1],
    'th/a/index.html.br': [1, 1],
    'th/a/card.png': [1, 1],
    'th/b/index.html': [1, 1],
  },
  pages: new Map([['/th/a/index.html', facts]]),
}

test('a page that is taken over comes with what is known of it, a card with nothing', () => {
  expect([...factsOfPages(published, ['/th/a/', '/th/a/card.png', '/th/new/'])]).toEqual([
    ['/th/a/index.html', facts],
  ])
})

test('a file that is taken over comes with its compressed versions, where it has them', () => {
  expect(filesWithCompressed(published, ['th/a/index.html', 'th/a/card.png', 'th/new/index.html'])).toEqual([
    'th/a/index.html',
    'th/a/index.html.br',
    'th/a/card.png',
  ])
})

test('files are carried over as they were, without copying their bytes', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'carry-over-'))
  const [out, site] = [path.join(folder, 'out'), path.join(folder, 'site')]
  mkdirSync(path.join(out, 'th/a'), { recursive: true })
  for (const file of ['th/a/index.html', 'feed.xml']) writeFileSync(path.join(out, file), file)
  carryOver(out, site, ['th/a/index.html', 'feed.xml'])
  for (const file of ['th/a/index.html', 'feed.xml']) {
    expect(readFileSync(path.join(site, file), 'utf8')).toBe(file)
    expect(statSync(path.join(site, file)).ino).toBe(statSync(path.join(out, file)).ino)
  }
  rmSync(folder, { recursive: true })
})
