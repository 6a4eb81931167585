import { expect, it } from 'vitest'
import { inSmallLetters } from '../../lib/small-letters'

it.each([
  ['Saga ซางะ ÉTÉ', 'saga ซางะ été'],
  ['İzmir, 23 MAY', 'İzmir, 23 may'],
  ['𐐀b', '𐐨b'],
])('%s keeps its letters in their places', (text, expected) => {
  expect(inSmallLetters(text)).toBe(expected)
  expect(inSmallLetters(text)).toHaveLength(text.length)
})
