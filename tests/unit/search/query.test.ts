import { describe, expect, test } from 'vitest'
import { termsOf } from '../../../lib/search/query'

const wordsOf = (typed: string) => termsOf(typed).map(({ forms }) => forms[0])

describe('a query', () => {
  test('is its words, each once, folded and without punctuation around them', () => {
    expect(wordsOf('  “Sasebo”, SASEBO  (ซาเซโบะ) ')).toEqual(['sasebo', 'ซาเซโบะ'])
  })

  test('of punctuation or marks alone is none', () => {
    for (const typed of ['', '  ', '“”', '...', '่', '\u200b']) expect(termsOf(typed)).toEqual([])
  })

  test('keeps what has been typed of a tag as a word like any other', () => {
    expect(wordsOf('<img src=x onerror=alert(1)>')).toEqual(['<img', 'src=x', 'onerror=alert(1)>'])
  })

  test('has words that a space parts, also between Thai and figures', () => {
    expect(wordsOf('ปี ๒๕๖๗')).toEqual(['ปี', '2567'])
    expect(wordsOf('ปี๒๕๖๗')).toEqual(['ปี2567'])
  })

  test('is cut where it is longer than any search', () => {
    expect(termsOf('คำ '.repeat(4000)).length).toBe(1)
    expect(termsOf(Array.from({ length: 50 }, (_, index) => `a${index}`).join(' ')).length).toBe(8)
  })
})

describe('a year', () => {
  test.each([
    ['2567', 2024],
    ['2024', 2024],
    ['๒๔๗๕', 1932],
    ['1932', 1932],
  ])('%s is %i of the Common Era', (typed, year) => {
    expect(termsOf(typed)).toEqual([expect.objectContaining({ year })])
  })

  test.each(['1234', '9999', '202', '20245'])('%s is none', (typed) => {
    expect(termsOf(typed)[0]).not.toHaveProperty('year')
  })

  test.each(['พ.ศ. 2567', 'พ.ศ.2567', 'ค.ศ. 2567', 'พศ 2567', 'พ.ศ. ๒๕๖๗'])('is the same in %s', (typed) => {
    expect(termsOf(typed)).toEqual(termsOf('2567'))
  })
})

test('a figure is also found as it is written with commas, and without', () => {
  expect(termsOf('12000')).toEqual([{ forms: ['12000', '12,000'] }])
  expect(termsOf('1,200,000')).toEqual([{ forms: ['1,200,000', '1200000'] }])
  expect(termsOf('31')).toEqual([{ forms: ['31'] }])
})
