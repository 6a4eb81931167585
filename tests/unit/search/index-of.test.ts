import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { versionIn } from '../../../lib/content/articles/article'
import { getArticles } from '../../../lib/content/articles/library'
import { searchPath } from '../../../lib/i18n/addresses'
import { localeCodes } from '../../../lib/i18n/locales'
import { putSearchIndex, storeSearchedText } from '../../../lib/publishing/build/searched-texts'
import { indexOf } from '../../../lib/search/index-of'
import { storeOf } from '../../../lib/store/store'

const home = mkdtempSync(path.join(os.tmpdir(), 'otagai-index-'))
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(home, { recursive: true, force: true })
})

describe('the search index of the development server', () => {
  it('has the files that a build puts into the site, byte for byte', async () => {
    const expected = localeCodes.map((locale) => [locale, indexOf(locale)] as const)
    const all = getArticles()
    vi.spyOn(process, 'cwd').mockReturnValue(home)
    const store = storeOf('search')
    const searched: Record<string, string[]> = {}
    for (const locale of localeCodes) {
      searched[locale] = []
      for (const article of all.toReversed()) {
        const version = versionIn(article, locale)
        if (version) searched[locale].push(await storeSearchedText(store, article, version, 'inputs'))
      }
    }
    const site = path.join(home, 'site')
    putSearchIndex(site, searched)
    for (const [locale, files] of expected) {
      expect(files.length).toBeGreaterThan(2)
      for (const { name, bytes } of files)
        expect(readFileSync(path.join(site, searchPath(locale), name)).equals(bytes)).toBe(true)
    }
  })

  it('is made once for the same texts', () => {
    expect(indexOf('th')).toBe(indexOf('th'))
  })
})
