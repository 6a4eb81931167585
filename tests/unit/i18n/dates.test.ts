import { describe, expect, test } from 'vitest'
import { formatDate, formatMonth } from '../../../lib/i18n/dates'

describe('a date is written at the precision that is known', () => {
  test.each([
    ['2024', 'th', 'พ.ศ. 2567'],
    ['2024-03', 'th', 'มีนาคม 2567'],
    ['2024-03-09', 'th', '9 มีนาคม 2567'],
    ['2024-12-31', 'th', '31 ธันวาคม 2567'],
    ['2024', 'en', '2024'],
    ['2024-03', 'en', 'March 2024'],
    ['2024-03-09', 'en', '9 March 2024'],
    ['2024-01-01', 'en', '1 January 2024'],
  ])('%s in %s is %s', (date, locale, written) => {
    expect(formatDate(date, locale)).toBe(written)
  })

  test('a language that the site does not have is refused by name', () => {
    expect(() => formatDate('2024', 'xx')).toThrow('no language "xx"')
  })
})

test.each([
  ['2024-03', 'th', 'มีนาคม'],
  ['2024-12-31', 'en', 'December'],
])('the month of %s in %s is %s, without its year', (date, locale, written) => {
  expect(formatMonth(date, locale)).toBe(written)
})
