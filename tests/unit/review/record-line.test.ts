import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withRecord } from '@/lib/review/record-line'

describe('the line of a record', () => {
  test('is set at the end of the front matter where there is none', () => {
    expect(withRecord('---\nheadline: A\n---\nText\n', 'th:1')).toBe(
      '---\nheadline: A\ntranslatedFrom: th:1\n---\nText\n',
    )
  })

  test('takes the place of the one there is, even where that went on in a second line', () => {
    expect(withRecord('---\ntranslatedFrom: >-\n  th:0\nheadline: A\n---\nText\n', 'th:1')).toBe(
      '---\ntranslatedFrom: th:1\nheadline: A\n---\nText\n',
    )
  })

  test('does not touch the same words in the text or in another field', () => {
    const text = '---\nheadline: A\nnotes:\n  - translatedFrom: x\n---\ntranslatedFrom: y\n---\n'
    expect(withRecord(text, 'th:1')).toBe(
      '---\nheadline: A\nnotes:\n  - translatedFrom: x\ntranslatedFrom: th:1\n---\ntranslatedFrom: y\n---\n',
    )
  })

  test('keeps line ends, byte-order mark and every other byte', () => {
    const ends = fc.constantFrom('\n', '\r\n')
    fc.assert(
      fc.property(
        ends,
        fc.constantFrom('', '\uFEFF'),
        fc.stringMatching(/^[a-zก-ฮ #*\n-]*$/),
        (end, mark, body) => {
          const content = `${mark}---${end}headline: A${end}---${end}${body}`
          const changed = withRecord(content, 'th:1')
          expect(changed).toBe(`${mark}---${end}headline: A${end}translatedFrom: th:1${end}---${end}${body}`)
          expect(withRecord(changed ?? '', 'th:1')).toBe(changed)
        },
      ),
    )
  })

  test('has no place in a file without front matter', () => {
    expect(withRecord('Text\n---\nMore\n---\n', 'th:1')).toBeUndefined()
  })
})
