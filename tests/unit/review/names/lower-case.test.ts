import { expect, it } from 'vitest'
import { lowerCaseSameLength } from '../../../../lib/review/names/lower-case'

it.each([
  ['Saga ซางะ ÉTÉ', 'saga ซางะ été'],
  ['İzmir, 23 MAY', 'İzmir, 23 may'],
  ['𐐀b', '𐐨b'],
])('%s keeps its letters in their places', (text, expected) => {
  expect(lowerCaseSameLength(text)).toBe(expected)
  expect(lowerCaseSameLength(text)).toHaveLength(text.length)
})
