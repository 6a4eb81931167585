import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { assertLinks } from '@/lib/publishing/finish/finish-pages'

vi.mock('@/lib/content/articles/library', () => ({
  getGone: () => [{ slug: 'ended', locale: 'th', formerly: ['before'] }],
}))

describe('assertLinks', () => {
  let site: string
  beforeEach(() => {
    site = mkdtempSync(path.join(tmpdir(), 'site-'))
    mkdirSync(path.join(site, 'th'))
    writeFileSync(path.join(site, 'th/index.html'), '')
  })
  afterEach(() => rmSync(site, { recursive: true, force: true }))

  const linking = (...addresses: string[]) =>
    assertLinks(site, new Map([['/th/index.html', { addresses } as never]]))

  it('takes a link to a page that is there', () => expect(() => linking('/th/')).not.toThrow())

  it('takes a link to an article that has ended, which the review tells, under each of its names', () => {
    expect(() => linking('/th/articles/ended/', '/th/articles/before/#p2')).not.toThrow()
  })

  it('refuses a link that leads nowhere', () => {
    expect(() => linking('/en/articles/ended/')).toThrow('/th/index.html links to /en/articles/ended/')
  })
})
