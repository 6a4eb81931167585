import { expect, it } from 'vitest'
import { plainText } from '../../../../lib/review/rules/plain-text'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (more: object, body = 'ก') => foundIn(plainText, 'th', body, more).map(({ words }) => words)

it.each([
  ['ไทย &amp; ญี่ปุ่น', '&amp;'],
  ['ไทย&nbsp;ญี่ปุ่น', '&nbsp;'],
  ['R&#38;D', '&#38;'],
  ['ข่าว **โปรย** ใหม่', '**โปรย**'],
  ['__โปรย__', '__โปรย__'],
  ['an *important* day', '*important*'],
  ['~~เก่า~~', '~~เก่า~~'],
  ['the `code`', '`code`'],
  ['ดู [ลิงก์](https://example.com)', '[ลิงก์](https://example.com)'],
  ['<b>หนา</b>', '<b>'],
  ['บรรทัด<br>ใหม่', '<br>'],
  ['# หัวข้อ', '#'],
  ['• หัวข้อ', '•'],
  ['อ้าง[^1]', '[^1]'],
])('tells the marks in “%s”, wherever plain text stands', (text, words) => {
  expect(found({ headline: text })[0]).toBe(words)
  expect(found({ standfirst: text })[0]).toBe(words)
  expect(found({ corrections: [{ date: '2026-11-02', text }] })[0]).toBe(words)
  expect(found({ image: { src: 'a.jpg', alt: 'ก', caption: text } })[0]).toBeDefined()
  expect(found({ image: { src: 'a.jpg', alt: 'ก', credit: text } })[0]).toBe(words)
})

it('tells them in the title of a picture in the text', () => {
  expect(found({}, '![ก](a.jpg "คำ **หนา** | ผู้ถ่าย")')).toEqual(['**หนา**'])
})

it('reads a note as Markdown', () =>
  expect(found({ notes: ['**ก** &amp; [ข](https://a.example/)'] })).toEqual([]))

it.each([
  'ไทย & ญี่ปุ่น',
  'AT&T; R&D',
  'ราคา 500 บาท* ต่อคน',
  '3 * 4 * 5',
  'snake_case_name',
  '5 < 6 > 4',
  '[sic] (ที่นี่)',
  '#ข่าวดี',
])('passes “%s”', (headline) => expect(found({ headline })).toEqual([]))
