import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { takenPostings } from '../../../lib/search/postings'
import type { Posting } from '../../../lib/search/shard'

const key = fc.string({ unit: fc.constantFrom('ก', 'า', 'a', 'é', '𝄞'), minLength: 1, maxLength: 3 })
const notes = fc
  .array(fc.tuple(fc.nat(400), key), { maxLength: 300 })
  .map((all) => all.sort(([one], [other]) => one - other))

/** What a map of lists would hold. */
function listed(all: readonly (readonly [number, string])[]): Posting[] {
  const keys = [...new Set(all.map(([, key]) => key))].sort()
  return keys.map((key) => {
    const articles = all.filter(([, one]) => one === key).map(([article]) => article)
    return { key, articles: [...new Set(articles)].sort((a, b) => a - b) }
  })
}

function taken(all: readonly (readonly [number, string])[]) {
  const postings = takenPostings()
  for (const [article, key] of all) postings.note(key, article)
  return postings.read()
}

describe('postings', () => {
  it('come back in the order of their keys, each article once, as often as they are read', () => {
    fc.assert(
      fc.property(notes, (all) => {
        const postings = taken(all)
        expect([...postings]).toEqual(listed(all))
        expect([...postings]).toEqual(listed(all))
      }),
    )
  })

  it('of more rows than there was room for at first are all there', () => {
    const all = Array.from({ length: 20_000 }, (_, row) => [Math.floor(row / 50), `k${row % 50}`] as const)
    const postings = [...taken(all)]
    expect(postings).toHaveLength(50)
    for (const { articles } of postings)
      expect(articles).toEqual(Array.from({ length: 400 }, (_, one) => one))
  })
})
