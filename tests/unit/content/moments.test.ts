import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, describe, expect, it, test, vi } from 'vitest'
import { dateTimeOf, endOf, machineDate, partialDateOf, startOf } from '@/lib/content/moments'
import { contentWith, markdown, ORIGINAL } from './content-folder-on-disk'

afterEach(() => vi.unstubAllEnvs())

/** A content folder whose newsroom is in a time zone. */
function inTimeZone(timeZone: string) {
  const folder = contentWith({ 'news/th.md': markdown(ORIGINAL) })
  writeFileSync(path.join(folder, 'site.yaml'), `timeZone: ${timeZone}\n`)
  vi.stubEnv('CONTENT_DIR', folder)
}

describe('a date', () => {
  test.each([
    ['2024', '2024-01-01T00:00:00+07:00'],
    ['2024-03', '2024-03-01T00:00:00+07:00'],
    ['2024-03-09', '2024-03-09T00:00:00+07:00'],
    ['2026-11-20T09:30', '2026-11-20T09:30:00+07:00'],
  ])('%s begins at %s', (date, moment) => {
    expect(dateTimeOf(date)).toBe(moment)
    expect(startOf(date)).toBe(Date.parse(moment))
  })

  test.each([
    ['2024', '2025-01-01T00:00:00+07:00'],
    ['2024-12', '2025-01-01T00:00:00+07:00'],
    ['2024-02-29', '2024-03-01T00:00:00+07:00'],
    ['2026-11-20T09:30', '2026-11-20T09:30:00+07:00'],
  ])('%s is over at %s', (date, moment) => {
    expect(endOf(date)).toBe(Date.parse(moment))
  })

  it('is told to machines with its zone where the hour is known, else as it is', () => {
    expect(['2024', '2024-03-09', '2026-11-20T09:30'].map(machineDate)).toEqual([
      '2024',
      '2024-03-09',
      '2026-11-20T09:30:00+07:00',
    ])
  })

  it('is in the time zone of the newsroom, summer time and half hours with it', () => {
    inTimeZone('Europe/Berlin')
    expect(dateTimeOf('2026-07-01T12:00')).toBe('2026-07-01T12:00:00+02:00')
    expect(dateTimeOf('2026-01-01T12:00')).toBe('2026-01-01T12:00:00+01:00')
    // The clocks go forward from 2 to 3 and back from 3 to 2.
    expect(dateTimeOf('2026-03-29')).toBe('2026-03-29T00:00:00+01:00')
    expect(endOf('2026-03-29') - startOf('2026-03-29')).toBe(23 * 3_600_000)
    expect(endOf('2026-10-25') - startOf('2026-10-25')).toBe(25 * 3_600_000)
    // Midnight is left out: the day begins with the first moment after.
    inTimeZone('America/Santiago')
    expect(startOf('2026-09-06')).toBe(Date.parse('2026-09-06T04:00:00Z'))
    expect(dateTimeOf('2026-09-06')).toBe('2026-09-06T01:00:00-03:00')
    // The clock is set back at midnight, which so comes an hour later.
    inTimeZone('Asia/Beirut')
    expect(startOf('2026-10-25')).toBe(Date.parse('2026-10-24T22:00:00Z'))
    inTimeZone('Asia/Kolkata')
    expect(dateTimeOf('2026-01-01T12:00')).toBe('2026-01-01T12:00:00+05:30')
    inTimeZone('America/St_Johns')
    expect(dateTimeOf('2026-01-01T12:00')).toBe('2026-01-01T12:00:00-03:30')
  })
})

it('an instant is written as an editor would', () => {
  expect(partialDateOf(Date.parse('2026-11-20T02:30:00Z'))).toBe('2026-11-20T09:30')
})
