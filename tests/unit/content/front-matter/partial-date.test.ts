import { afterEach, describe, expect, it, vi } from 'vitest'
import { isBefore, dateAdvice as localizedAdvice } from '@/lib/content/front-matter/partial-date'

/** What is told in English. */
function dateAdvice(date: string) {
  const advice = localizedAdvice(date)
  return advice && { found: advice.found.en, expected: advice.expected.en }
}

afterEach(() => vi.useRealTimers())

describe('dateAdvice', () => {
  it.each(['2024', '2024-03', '2024-03-09', '2024-02-29', '1800', '2024-03-09T09:30', '2024-03-09T23:59'])(
    'takes %s',
    (date) => {
      expect(dateAdvice(date)).toBeUndefined()
    },
  )

  it.each([
    ['2567', 'Write the year of the Common Era: 2024.'],
    ['2567-03', 'Write the year of the Common Era: 2024-03.'],
    ['2567-02-29', 'Write the year of the Common Era: 2024-02-29.'],
    ['2343', 'Write the year of the Common Era: 1800.'],
  ])('takes %s for a year of the Buddhist era', (date, expected) => {
    expect(dateAdvice(date)).toEqual({
      found: `${date}, which looks like a year of the Buddhist era`,
      expected,
    })
  })

  it.each([
    ['2024-02-30', 'February 2024 has 29 days'],
    ['2023-02-29', 'February 2023 has 28 days'],
    ['2024-04-31', 'April 2024 has 30 days'],
    ['2024-03-00', 'from 01 to 31'],
    ['2024-13', 'from 01 to 12'],
    ['2024-00', 'from 01 to 12'],
    ['2024-03-09T24:00', 'from 00:00 to 23:59'],
    ['2024-03-09T09:60', 'from 00:00 to 23:59'],
    ['2024-03-09T10:00:00+07:00', 'in the time zone of the newsroom'],
    ['2024-03-09T10:00Z', 'in the time zone of the newsroom'],
    ['2024-03-09T10:00+0900', 'in the time zone of the newsroom'],
    ['1799', 'the year of the news'],
    ['9 March 2024', 'Write a year, a year and a month'],
    ['24', 'Write a year, a year and a month'],
    ['', 'Write a year, a year and a month'],
  ])('refuses %j', (date, expected) => {
    expect(dateAdvice(date)?.expected).toContain(expected)
  })

  it.each([
    ['2024-3-9', '2024-03-09'],
    ['2024/03/09', '2024-03-09'],
    ['2024.3', '2024-03'],
    ['2024–03', '2024-03'],
    ['20240309', '2024-03-09'],
    ['2024-03T09:30', '2024-03'],
    ['2024-03T09:30Z', '2024-03'],
    ['2024-03-09 9:30', '2024-03-09T09:30'],
    ['2024-03-09T09.30', '2024-03-09T09:30'],
    ['๒๕๖๗-๐๓-๐๙ ๐๙.๓๐ น.', '2024-03-09T09:30'],
    ['๒๕๖๗', '2024'],
    ['๒๕๖๗-๐๓-๐๙', '2024-03-09'],
    ['2567/3/9', '2024-03-09'],
  ])('tells how to write %s', (date, better) => {
    expect(dateAdvice(date)?.expected).toBe(`Write ${better}.`)
  })

  it('takes what is planned for the next two years, and a later year for a slip', () => {
    vi.useFakeTimers({ now: Date.parse('2026-11-20T12:00:00+07:00') })
    for (const date of ['2028', '2028-11', '2028-11-20', '2028-11-20T23:59'])
      expect([date, dateAdvice(date)]).toEqual([date, undefined])
    for (const date of ['2029', '2028-12', '2028-11-21', '2062-11-20', '2342-12-31T09:30'])
      expect(dateAdvice(date)).toEqual({
        found: `${date}, more than two years from now`,
        expected: 'Is the year right? What is dated later than today is held back until then.',
      })
  })

  it('says that digits are Thai', () => {
    expect(dateAdvice('๒๕๖๗')?.found).toBe('๒๕๖๗, in Thai digits')
  })

  it('suggests no date that does not exist either', () => {
    expect(dateAdvice('2567-02-30')?.expected).not.toContain('2024-02-30')
    expect(dateAdvice('2024/02/30')?.expected).not.toContain('2024-02-30')
  })
})

describe('isBefore', () => {
  it.each([
    ['2023', '2024', true],
    ['2023-12', '2024', true],
    ['2024-03-08', '2024-03-09', true],
    ['2024', '2024-03', false],
    ['2024-03', '2024', false],
    ['2024-03-09', '2024-03-09', false],
    ['2025', '2024-03', false],
  ])('%s before %s: %s', (one, other, expected) => {
    expect(isBefore(one, other)).toBe(expected)
  })
})
