import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { articles } from '../../../lib/articles/library'
import { searchPath } from '../../../lib/i18n/addresses'
import { localeCodes } from '../../../lib/i18n/locales'
import { indexOf } from '../../../lib/search/index-of'
import { writeSearchIndex } from '../../../lib/search/write-index'

const site = mkdtempSync(path.join(os.tmpdir(), 'otagai-index-'))
afterEach(() => rmSync(site, { recursive: true, force: true }))

describe('the search index of the development server', () => {
  it('has the files that a build writes into the site, byte for byte', () => {
    writeSearchIndex(site, articles(), () => undefined)
    for (const locale of localeCodes) {
      const files = indexOf(locale)
      expect(files.length).toBeGreaterThan(2)
      for (const { name, bytes } of files)
        expect(readFileSync(path.join(site, searchPath(locale), name)).equals(bytes)).toBe(true)
    }
  })

  it('is made once for the same texts', () => {
    expect(indexOf('th')).toBe(indexOf('th'))
  })
})
