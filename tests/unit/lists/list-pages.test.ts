import { describe, expect, test } from 'vitest'
import { olderPages, onPage, PAGE_SIZE, pageHolding } from '@/lib/lists/list-pages'

/** A list of so many, the newest first: 1 is the oldest. */
const upTo = (count: number) => Array.from({ length: count }, (_, index) => count - index)

const numbersOf = (count: number) => Array.from({ length: olderPages(count) }, (_, index) => index + 1)

describe('the pages of a list', () => {
  test.each([
    [0, 0],
    [1, 0],
    [29, 0],
    [30, 1],
    [49, 1],
    [50, 2],
    [2000, 99],
  ])('of %i articles: %i older ones', (count, older) => {
    expect(olderPages(count)).toBe(older)
  })

  test('hold every article once, in order, twenty on each older one and ten to twenty-nine on the newest', () => {
    for (let count = 0; count <= 130; count++) {
      const list = upTo(count)
      const newest = onPage(list)
      const older = numbersOf(count)
        .reverse()
        .map((page) => onPage(list, page))
      expect([newest, ...older].flat(), String(count)).toEqual(list)
      for (const page of older) expect(page).toHaveLength(PAGE_SIZE)
      if (count >= 10) expect(newest.length).toBeGreaterThanOrEqual(10)
      expect(newest.length).toBeLessThanOrEqual(29)
    }
  })

  test('that are older never change when an article is published, so links to them last', () => {
    for (let count = 30; count <= 130; count++)
      for (const page of numbersOf(count))
        expect(onPage(upTo(count + 1), page), `${count}, ${page}`).toEqual(onPage(upTo(count), page))
  })

  test('begin with the oldest', () => {
    expect(onPage(upTo(100), 1)).toEqual(upTo(20))
  })

  test.each([0, -1, 2, 1.5, Number.NaN])('have no page %d in a list of thirty', (page) => {
    expect(onPage(upTo(30), page)).toEqual([])
  })

  test('are told by the place of an article', () => {
    for (const count of [0, 5, 29, 30, 31, 69, 70, 71])
      for (const [index, one] of upTo(count).entries())
        expect(onPage(upTo(count), pageHolding(count, index)), `${index} of ${count}`).toContain(one)
  })
})
