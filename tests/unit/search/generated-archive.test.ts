import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { resultOf } from '../../../lib/client/search-excerpt'
import { searchIndex } from '../../../lib/client/search-index'
import { type Article, versionIn } from '../../../lib/content/articles/article'
import { readArticles } from '../../../lib/content/articles/library'
import { published } from '../../../lib/content/articles/visibility'
import { searchedText } from '../../../lib/search/article-words'
import { buildSearchIndex } from '../../../lib/search/build-index'
import { termsOf } from '../../../lib/search/query'
import { naiveMatch, naiveText } from '../../bench/naive-search'
import { SEARCH_QUERIES } from '../../bench/search-queries'
import { writeArchive } from '../../fixtures/generate-archive'

/** What a query may load of the index, in bytes as they are sent. */
const BUDGET = 60 * 1024

let folder: string
let articles: readonly Article[]
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'otagai-search-'))
  await writeArchive(folder, 60)
  articles = published(readArticles(folder), Date.now()).toReversed()
})
afterAll(() => rm(folder, { recursive: true, force: true }))

describe.each(Object.entries(SEARCH_QUERIES))('a generated archive in %s', (locale, queries) => {
  test('gives for each query the articles whose Markdown has its words, and no other, for few bytes', async () => {
    const versions = articles.flatMap((article) => versionIn(article, locale) ?? [])
    const texts = articles.flatMap((article) => {
      const version = versionIn(article, locale)
      return version ? [searchedText(article, version)] : []
    })
    const naive = await Promise.all(versions.map(async ({ file }) => naiveText(await readFile(file, 'utf8'))))
    const files = new Map(buildSearchIndex(texts).map(({ name, bytes }) => [name, bytes]))
    for (const query of queries) {
      let loaded = 0
      const index = searchIndex(async (name) => {
        const bytes = files.get(name) ?? new Uint8Array()
        if (!name.startsWith('texts/'))
          loaded += name.endsWith('.bin') ? bytes.length : brotliCompressSync(bytes).length
        return bytes
      })
      const terms = termsOf(query)
      const found: string[] = []
      for (const sum of await index.find(terms)) {
        const result = resultOf(await index.text(sum), terms, locale)
        if (result) found.push(result.slug)
      }
      const truth = texts
        .filter((_, article) => naiveMatch(naive[article] ?? '', query))
        .map(([slug]) => slug)
      expect(found.toReversed(), query).toEqual(truth)
      expect(loaded, query).toBeLessThan(BUDGET)
    }
  }, 60_000)
})
