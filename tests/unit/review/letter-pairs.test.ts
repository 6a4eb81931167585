import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { beginnings, sieveOf } from '../../../lib/review/letter-pairs'

const WORDS = ['us', 'ไทย', 'saga', 'sasebo', 'ซางะ', 'dip', 'ab']

describe('the places where a word may begin', () => {
  it('are told in the order of the text', () => {
    expect(beginnings(sieveOf(WORDS), 'จากซางะ to saga')).toEqual([3, 11])
  })

  it('are none inside a word of ASCII letters or digits, and some beside Thai letters', () => {
    expect(beginnings(sieveOf(['saga']), 'xsaga 3saga กsaga')).toEqual([13])
  })

  it('leave no word out, wherever it stands', () => {
    const piece = fc.constantFrom(...WORDS, ...'aกs ไ9é“')
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const text = pieces.join('')
        const places = new Set(beginnings(sieveOf(WORDS), text))
        for (const word of WORDS)
          for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1))
            if (!/[a-z0-9]$/.test(text.slice(0, at)) || !/^[a-z0-9]/.test(word)) expect(places).toContain(at)
      }),
    )
  })
})
