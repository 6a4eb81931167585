import { expect, test } from 'vitest'
import { yearsIn } from '../../../lib/search/years'

const told = (text: string, locale: string) =>
  yearsIn(text, locale).map(([start, length, year]) => [text.slice(start, start + length), year])

test.each([
  [
    'th',
    'ในไตรมาสแรกของปี 2567 และปี ๒๕๖๖',
    [
      ['2567', 2024],
      ['๒๕๖๖', 2023],
    ],
  ],
  ['th', 'เมื่อวันที่ 9 มีนาคม 2567', [['2567', 2024]]],
  ['th', 'ตั้งแต่ ค.ศ. 2011', [['2011', 2011]]],
  ['th', 'ปี 67 มีผู้สมัคร', [['67', 2024]]],
  ['th', 'ผู้สมัคร 2,024 คน จาก 2024 ชุมชน', []],
  [
    'en',
    'in the first quarter of 2024, and since 2011',
    [
      ['2024', 2024],
      ['2011', 2011],
    ],
  ],
  ['en', 'on 9 March 2024', [['2024', 2024]]],
  ['en', 'some 2,024 people and 1,950 homes', []],
  ['en', 'worth 2,567 baht', []],
  ['ja', '2024年', []],
])('in %s “%s” tells its years and no other figure', (locale, text, years) => {
  expect(told(text, locale)).toEqual(years)
})
