import { describe, expect, it } from 'vitest'
import { englishNumerals } from '../../../lib/english/numerals'

const values = (text: string) => englishNumerals(text).map(({ value }) => value)

describe('numbers in English', () => {
  it.each([
    ['twenty-five thousand', 25_000],
    ['one hundred and twenty-five', 125],
    ['20 billion', 20e9],
    ['THB20bn', 20e9],
    ['20,000 million', 20e9],
    ['twenty thousand million', 20e9],
    ['a hundred', 100],
    ['half a million', 500_000],
    ['two and a half million', 2_500_000],
    ['a dozen', 12],
    ['23rd', 23],
    ['twenty-third', 23],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it('keeps numbers apart that stand in a list', () => {
    expect(values('one, two and three')).toEqual([1, 2, 3])
  })

  it('finds none in words that begin like one', () => {
    expect(values('someone often attended tenants')).toEqual([])
  })
})

it('tells where a number stands behind a capital that is two small letters', () => {
  const text = 'In İzmir twenty-five of 1,200 came'
  expect(englishNumerals(text).map(({ from, to }) => text.slice(from, to))).toEqual(['twenty-five', '1,200'])
})
