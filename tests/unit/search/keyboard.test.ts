import { expect, test } from 'vitest'
import { inOtherLayout } from '../../../lib/search/keyboard'

test.each([
  ['l;ylfu', 'สวัสดี'],
  ['-jk;', 'ข่าว'],
  ['gmL0yds;yf', 'เทศจักหวัด'],
  ['้ฟพินีพ', 'harbour'],
  ['ฆฟหำิน', 'Sasebo'],
  ['ยนพะ นด ะนาัน', 'port of tokyo'],
])('%s, typed in the other layout, is %s', (typed, meant) => {
  expect(inOtherLayout(typed)).toBe(meant)
})

test.each(['sasebo', 'harbour', 'แมวน้ำ', '2567', '', '!!!', 'ซาเซโบะ Sasebo'])(
  '%s is no word in the other layout',
  (typed) => {
    expect(inOtherLayout(typed)).toBeUndefined()
  },
)
