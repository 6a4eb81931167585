import { expect, test } from 'vitest'
import { searchIndex } from '../../../lib/client/search-index'
import { articlesWith } from '../../../lib/client/search-reading'
import { buildSearchIndex } from '../../../lib/search/build-index'
import { readingsOf } from '../../../lib/search/readings'
import type { SearchedText } from '../../../lib/search/searched-text'

const articles = (count: number, words: string): SearchedText[] =>
  Array.from({ length: count }, (_, number) => [
    `story-${number}`,
    '2024',
    '2024',
    ['', `${number} ${words}`],
  ])

/** What is found of texts, and how many of them were read. */
async function found(texts: readonly SearchedText[], typed: string, wanted: number, reading = 0) {
  const files = new Map(buildSearchIndex(texts).map(({ name, bytes }) => [name, bytes]))
  let read = 0
  const index = searchIndex(async (name) => {
    if (name.startsWith('texts/')) read++
    return files.get(name) ?? new Uint8Array()
  })
  const { terms = [] } = readingsOf(typed).at(reading) ?? {}
  return { ...(await (await articlesWith(index, terms, 'th'))(wanted)), read }
}

test('as many are read as are wanted, the newest first', async () => {
  const { results, count, hasMore, read } = await found(articles(15, 'silk'), 'silk', 10)
  expect(results[0]?.slug).toBe('story-14')
  expect([results.length, count, hasMore, read]).toEqual([10, 15, true, 10])
})

// The index knows these sequences, but not that they stand apart.
const torn = 'ซาเซร เซรามิ รามิกโ มิกโบะ'

test.each([
  [3, 3],
  [50, 20],
])('of %i articles that the index announces wrongly without tones %i are read', async (count, most) => {
  const { results, read } = await found(articles(count, torn), 'ซาเซรามิกโบ้ะ', 10, -1)
  expect(results).toEqual([])
  expect(read).toBe(most)
})
