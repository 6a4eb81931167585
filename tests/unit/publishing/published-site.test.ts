import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { filesWritten, keepPublished, publishedSite } from '../../../lib/publishing/published-site'

const FILES = ['th/a/index.html', 'th/a/index.html.br', 'th/a/card.png', 'th/b/index.html', 'feed.xml']
const facts = { styles: ['a{}'], addresses: ['/th/', '/th/b/'] }

let project: string
const out = (file: string) => path.join(project, 'out', file)

beforeEach(() => {
  project = mkdtempSync(path.join(tmpdir(), 'published-'))
  for (const file of FILES) {
    mkdirSync(path.dirname(out(file)), { recursive: true })
    writeFileSync(out(file), file)
  }
  keepPublished(project, {
    stamp: 'code',
    searched: {},
    sums: { '/th/a/': '1' },
    files: filesWritten(path.join(project, 'out'), FILES),
    pages: new Map([
      ['/th/a/index.html', facts],
      ['/th/b/index.html', { styles: ['a{}', 'b{}'], addresses: [] }],
    ]),
  })
})
afterEach(() => rmSync(project, { recursive: true, force: true }))

describe('what is known of the published site', () => {
  test('is what was noted of it', () => {
    const site = publishedSite(project, 'code')
    expect(site?.sums).toEqual({ '/th/a/': '1' })
    expect(Object.keys(site?.files ?? {})).toEqual(FILES)
    expect(site?.pages.get('/th/a/index.html')).toEqual(facts)
    expect(site?.pages.get('/th/b/index.html')).toEqual({ styles: ['a{}', 'b{}'], addresses: [] })
  })

  test('is nothing for another code', () => {
    expect(publishedSite(project, 'other code')).toBeUndefined()
  })

  test('is nothing when somebody has changed a file, even by as many bytes', () => {
    writeFileSync(out('feed.xml'), 'FEED.XML')
    utimesSync(out('feed.xml'), new Date(), new Date(Date.now() + 2000))
    expect(publishedSite(project, 'code')).toBeUndefined()
  })

  test('is nothing when a file is gone', () => {
    rmSync(out('th/b/index.html'))
    expect(publishedSite(project, 'code')).toBeUndefined()
  })

  test.each(['', '{', '{"stamp":"co'])('is nothing when the note is broken off: %j', (text) => {
    writeFileSync(path.join(project, '.cache/published.json'), text)
    expect(publishedSite(project, 'code')).toBeUndefined()
  })

  test('is nothing where nothing was noted', () => {
    rmSync(path.join(project, '.cache'), { recursive: true })
    expect(publishedSite(project, 'code')).toBeUndefined()
  })
})
