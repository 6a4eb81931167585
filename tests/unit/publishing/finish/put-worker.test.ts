import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { contentWith } from '../../content/content-folder-on-disk'

let site: string

beforeEach(() => {
  vi.resetModules()
  site = mkdtempSync(path.join(tmpdir(), 'site-'))
  for (const locale of ['th', 'en']) {
    mkdirSync(path.join(site, locale, 'saved'), { recursive: true })
    writePage(locale, '')
  }
  for (const file of ['index.html', 'icon.svg']) writeFileSync(path.join(site, file), '')
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(site, { recursive: true, force: true })
})

function writePage(locale: string, text: string) {
  const fonts = 'url(/news/fonts/plex-400.3f3ecf8b.woff2) url(/news/fonts/plex-more-400.454eaf68.woff2)'
  writeFileSync(path.join(site, locale, 'saved', 'index.html'), `<style>${fonts}</style>${text}`)
}

async function worker(): Promise<string> {
  const { putWorker } = await import('@/lib/publishing/finish/put-worker')
  putWorker(site)
  return readFileSync(path.join(site, 'sw.js'), 'utf8')
}

async function readerCode(): Promise<string> {
  const { readerScript } = await import('@/lib/client/reader-script')
  return readerScript().code
}

function settings(text: string) {
  const folder = contentWith({})
  writeFileSync(path.join(folder, 'site.yaml'), text)
  vi.stubEnv('CONTENT_DIR', folder)
}

describe('the worker of a site', () => {
  test('has the list of what is saved in every language, the page that chooses one, the icon, its scripts, and the fonts but for rare characters', async () => {
    const code = await worker()
    for (const path of ['', 'icon.svg', 'th/saved/', 'en/saved/', 'fonts/plex-400.3f3ecf8b.woff2'])
      expect(code).toContain(`"${path}"`)
    const scripts = [...code.matchAll(/"reader\/([\w-]+)\.[0-9a-f]{8}\.js"/g)].map(([, name]) => name)
    expect(scripts).toEqual(expect.arrayContaining(['keep-offline', 'reader', 'saved', 'sharing']))
    expect(scripts).not.toContain('search')
    expect(code).not.toContain('plex-more')
    expect(await readerCode()).toContain('serviceWorker')
  })

  test('is another one when a page of its shell is, and else the same', async () => {
    const before = await worker()
    expect(await worker()).toBe(before)
    writeFileSync(path.join(site, 'icon.svg'), '<svg/>')
    const between = await worker()
    expect(between).not.toBe(before)
    writePage('en', 'Other words')
    expect(await worker()).not.toBe(between)
  })

  test('ends what former ones did where the site says so, and pages ask for none', async () => {
    settings('offline: false\n')
    const code = await worker()
    expect(code).toContain('unregister()')
    expect(code).not.toContain('"fetch"')
    expect(await readerCode()).not.toContain('serviceWorker')
  })

  test('is there where the settings say nothing of it', async () => {
    settings('timeZone: Asia/Tokyo\n')
    expect(await worker()).toContain('"fetch"')
  })
})

test('a setting that is neither true nor false is told with what to write', async () => {
  settings('offline: perhaps\n')
  const { readSettings } = await import('@/lib/content/site/site-settings')
  const { settings: used, problems } = readSettings()
  expect(used.offline).toBe(true)
  expect(problems.map(({ line, expected }) => [line, expected?.en])).toEqual([
    [1, expect.stringContaining('Write `true` or `false`')],
  ])
})
