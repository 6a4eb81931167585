import { expect, test } from 'vitest'
import { timeWordExchanged } from '../../../lib/review/time-words'
import { weekdayExchanged, weekdaysIn } from '../../../lib/review/weekdays'

const th = (text: string) => ({ text, locale: 'th' })
const en = (text: string) => ({ text, locale: 'en' })

test('the days of the week are read in both languages', () => {
  const days = (said: { text: string; locale: string }) => weekdaysIn(said).map(({ day }) => day)
  expect(days(th('เปิดทุกวันพุธถึงวันอาทิตย์ เริ่มวันพฤหัสบดีที่ 5'))).toEqual([3, 0, 4])
  expect(days(en('Open from Wednesday to Sunday, first on Thursday 5'))).toEqual([3, 0, 4])
})

test('a day of the week that stands for another is found', () => {
  expect(weekdayExchanged(th('เมื่อวันศุกร์ที่ 20 พฤศจิกายน'), en('on Saturday 20 November'))).toEqual([
    { words: 'Saturday', instead: 'วันศุกร์' },
  ])
})

test.each([
  ['เมื่อวันศุกร์ที่ 20 พฤศจิกายน', 'on Friday 20 November'],
  ['เมื่อวันศุกร์ที่ 20 พฤศจิกายน', 'on 20 November'],
  ['เมื่อวันที่ 20 พฤศจิกายน', 'on Friday 20 November'],
])('a day that is kept, left out or put in is none: %s', (source, target) => {
  expect(weekdayExchanged(th(source), en(target))).toEqual([])
})

test('a unit of time that stands for another is found', () => {
  expect(timeWordExchanged(th('มีรายได้ต่อปีมากขึ้น'), en('Their income a month has grown'))).toEqual([
    { words: 'a month', instead: 'ปี' },
  ])
})

test.each([
  ['รายได้ต่อปี', 'annual income'],
  ['ภายใน 3 ปี', 'within 36 months'],
  ['ปี 2567 เดือนนี้', 'this month of 2024'],
  ['เมื่อปีก่อน', '12 months ago'],
])('a unit that is kept, or counted, is none: %s', (source, target) => {
  expect(timeWordExchanged(th(source), en(target))).toEqual([])
})
