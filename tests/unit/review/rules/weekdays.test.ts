import { expect, it } from 'vitest'
import { weekdaysIn } from '../../../../lib/review/figures/weekdays'
import { type Fact, testFacts } from '../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'ประชุมวันจันทร์หน้า',
    ['They meet next Monday.', 'They meet on Monday.', 'They meet next week.'],
    ['They meet next Tuesday.', 'They meet on Sunday.'],
  ],
  [
    'เปิดทุกวันพุธถึงวันอาทิตย์',
    ['It is open from Wednesday to Sunday.', 'It is open Wednesdays to Sundays.'],
    ['It is open from Wednesday to Saturday.', 'It is open from Tuesday to Sunday.'],
  ],
  ['ตลาดเปิดทุกเช้าเสาร์', ['The market opens on Saturday mornings.'], ['The market opens on Sunday mornings.']],
  ['เมื่อวันพฤหัสฯ ที่ผ่านมา', ['last Thursday', 'yesterday'], ['last Friday']],
  ['ประชุมวันที่ 5 มีนาคม', ['They meet on 5 March.'], ['They meet on Friday 5 March.']],
  ['ดาวเสาร์และดวงอาทิตย์โคจรใกล้กัน', ['Saturn and the sun come close.'], ['Saturn comes close on Saturday.']],
  [
    'They meet on Friday and Saturday.',
    ['พวกเขาพบกันวันศุกร์และวันเสาร์', 'พวกเขาพบกันวันศุกร์-เสาร์', 'พวกเขาพบกันวันศุกร์'],
    ['พวกเขาพบกันวันศุกร์และวันอาทิตย์', 'พวกเขาพบกันวันพุธและวันเสาร์'],
  ],
  ['The Sunday Times said so.', ['หนังสือพิมพ์ Sunday Times รายงาน'], ['หนังสือพิมพ์ Sunday Times รายงานเมื่อวันจันทร์']],
]

testFacts('weekdays', FACTS)

it.each([
  ['th', 'เปิดทุกวันพุธถึงวันอาทิตย์ เริ่มวันพฤหัสบดีที่ 5', [3, 0, 4]],
  ['th', 'คืนศุกร์ เช้าเสาร์ วันพฤหัส อังคารหน้า สองอาทิตย์', [5, 6, 4]],
  ['en', 'Open from Wednesday to Sunday, first on Thursday 5', [3, 0, 4]],
  ['en', 'Mondays, but not Sundaynight', [1]],
] as const)('the days of the week are read in %s: %s', (locale, text, days) => {
  expect(weekdaysIn(text, locale).map(({ day }) => day)).toEqual(days)
})
