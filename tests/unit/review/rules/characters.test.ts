import { describe, expect, it } from 'vitest'
import { characters } from '../../../../lib/review/rules/characters'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (body: string, more = {}, locale = 'th') =>
  foundIn(characters, locale, body, more).map(({ line, words }) => [line, words])

describe('a character that has no place in a text', () => {
  it('is told in any language, with its line', () => {
    expect(found('ก\n\nคำ\u200bหนึ่ง\nคำ\u202eสอง')).toEqual([
      [3, 'U+200B'],
      [4, 'U+202E'],
    ])
    expect(found('One\u200bword', {}, 'en')).toEqual([[1, 'U+200B']])
  })

  it('is told once a line', () => expect(found('ก\u200bข\u200bค')).toEqual([[1, 'U+200B']]))

  it('is found in addresses, titles, code, tables and notes, and written by its code', () => {
    expect(found('[ก](https://a.example/\u200b)')).toEqual([[1, 'U+200B']])
    expect(found('![ก](a.jpg "ข\u200b")')).toEqual([[1, 'U+200B']])
    expect(found('`a\u200bb`')).toEqual([[1, 'U+200B']])
    expect(found('| ก\u200b |\n|-|\n| ข |')).toEqual([[1, 'U+200B']])
    expect(found('ก&#x202e;ข')).toEqual([[1, 'U+202E']])
    expect(found('ก', { notes: ['ก\u200bข'] })).toHaveLength(1)
  })

  it('is found in every field that readers see', () => {
    const text = 'ก\u200bข'
    expect(found('ก', { headline: text })).toHaveLength(1)
    expect(found('ก', { standfirst: text })).toHaveLength(1)
    expect(found('ก', { keyFigures: [{ value: '3', label: text }] })).toHaveLength(1)
    expect(found('ก', { image: { src: 'a.jpg', alt: text } })).toHaveLength(1)
    expect(found('ก', { image: { src: 'a.jpg', alt: 'ก', caption: text } })).toHaveLength(1)
    expect(found('ก', { image: { src: 'a.jpg', alt: 'ก', credit: text } })).toHaveLength(1)
  })

  it('is told with the right letter where an old Thai font had it', () => {
    const [told] = foundIn(characters, 'th', 'ที\uf70bดิน')
    expect(told?.expected.en).toBe('◌\u0e49 (U+0E49)')
    const [yoYing] = foundIn(characters, 'th', '\uf70fาติ')
    expect(yoYing?.expected.en).toBe('ญ (U+0E0D)')
  })

  it('is none in an emoji', () => {
    expect(found('ดีใจ 👨‍👩‍👧 ครับ 🏴󠁧󠁢󠁥󠁮󠁧󠁿 ❤️')).toEqual([])
    expect(found('Glad 👨‍👩‍👧.', {}, 'en')).toEqual([])
  })
})

describe('text that was read in the wrong encoding', () => {
  it.each([
    ['It’s a â€œquoteâ€ and donâ€™t', 'en'],
    ['Le cafÃ© est fermÃ©', 'en'],
    ['Itâ€™s 30Â°C', 'en'],
    ['à¸‚à¹ˆà¸²à¸§', 'th'],
    ['เธเธฃเธฐเธ—เธฃเธงเธ‡ แถลงข่าว', 'th'],
    ['¡ÃÐ·ÃÇ§¾Ò³ÔªÂì', 'th'],
    ['ðŸ˜€', 'th'],
    ['กล่าวว่า โ€œพร้อมโ€', 'th'],
    ['กระทรวง ???????? แถลงข่าว', 'th'],
    ['“??????” กล่าว', 'th'],
  ])('is told: %s', (body, locale) => expect(found(body, {}, locale)).toHaveLength(1))

  it.each([
    ['เธอเธอเธอ เธอเนเน', 'th'],
    ['เนื้อเธอเน้นเนื้อหา', 'th'],
    ['จริงหรือ???? ปี 20?? ราคา ???', 'th'],
    ['“café”… naïve, São Paulo, À la carte, IRMÃ”', 'en'],
    ['Österreich, Übergröße, Ærø, ©2024 Ångström', 'en'],
    ['¿Qué? ¡Olé! «été»', 'en'],
  ])('is not seen in %s', (body, locale) => expect(found(body, {}, locale)).toEqual([]))
})
