import { expect, it } from 'vitest'
import { type Fact, testFacts } from '../../../fixtures/review/facts'
import { found, wordsOf } from '../../../fixtures/review/in-memory'

/** Of each date the day of the week in one language alone is wrong. */
const FACTS: readonly Fact[] = [
  [
    'ประชุมวันศุกร์ที่ 20 พฤศจิกายน 2569',
    [
      'They meet on Friday, November 20, 2026.',
      'They meet on Friday 20 November 2026.',
      'They meet on 20 November 2026 (Friday).',
      'They meet on 20 November 2026.',
    ],
    [
      ['They meet on Saturday, November 20, 2026.', 'calendar', 'weekdays'],
      ['They meet on 20 November 2026 (Thursday).', 'calendar', 'weekdays'],
    ],
  ],
  [
    'พบกันวันเสาร์ที่ 20 พฤศจิกายน 2569',
    [],
    [
      'They meet on 20 November 2026.',
      'They meet on Saturday 20 November 2026.',
      ['They meet on Friday 20 November 2026.', 'calendar', 'weekdays'],
    ],
  ],
  ['วันเสาร์ที่ 20 พฤศจิกายน', ['on Saturday 20 November'], []],
  [
    'ตั้งแต่วันอังคารที่ 3 ถึงวันศุกร์ที่ 6 มีนาคม 2569',
    ['from Tuesday 3 March to Friday 6 March 2026'],
    [['from Tuesday 3 March to Thursday 6 March 2026', 'calendar', 'weekdays']],
  ],
  [
    'The shop opened on Sunday, 1 March 2026.',
    ['ร้านเปิดวันอาทิตย์ที่ 1 มีนาคม 2569'],
    [['ร้านเปิดวันจันทร์ที่ 1 มีนาคม 2569', 'calendar', 'weekdays']],
  ],
]

testFacts('calendar', FACTS)

it('tells the words, and the day that it was', () => {
  const [finding, ...others] = found(
    'calendar',
    'ประชุมวันที่ 20 พฤศจิกายน 2569',
    'They meet on Saturday, November 20, 2026.',
  )
  expect(wordsOf(others)).toEqual([])
  expect(finding).toMatchObject({
    words: 'Saturday, November 20, 2026',
    expected: { en: 'Friday', th: 'วันศุกร์' },
    severity: 'warning',
  })
})
