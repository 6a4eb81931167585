import fc from 'fast-check'
import { expect, it } from 'vitest'
import { matchesIn } from '../../lib/matches'

const PATTERNS = [/a/g, /a*/g, /b*/gu, /(?<=a)(b?)/g, /\b/g, /$/g, /😀?/gu, /x/g]

it('finds what matchAll finds, in any text and one after another', () => {
  const letters = fc.constantFrom('a', 'b', ' ', '😀', 'ก')
  fc.assert(
    fc.property(fc.array(letters), fc.constantFrom(...PATTERNS), (pieces, pattern) => {
      const text = pieces.join('')
      const plain = (matches: Iterable<RegExpExecArray>) =>
        [...matches].map((match) => [...match, match.index])
      const expected = plain(text.matchAll(pattern))
      expect(plain(matchesIn(text, pattern))).toEqual(expected)
      // A pattern that was used elsewhere begins anew.
      pattern.lastIndex = 2
      expect(plain(matchesIn(text, pattern))).toEqual(expected)
    }),
  )
})

it('refuses a pattern that would find its first match for ever', () => {
  expect(() => matchesIn('a', /a/)).toThrow('/a/ has to be global')
})
