import type { PartialDate } from '../i18n/dates'
import { siteSettings } from './site/site-settings'

/**
 * @param date at the precision that is known, in the newsroom's time zone
 * @returns its first moment, in milliseconds since 1970: of a year or a month that of its first day
 */
export function startOf(date: PartialDate): number {
  const [year = 0, month = 1, day = 1, hour = 0, minute = 0] = partsOf(date)
  return instantOf(year, month, day, hour, minute)
}

/**
 * @param date at the precision that is known, in the newsroom's time zone
 * @returns the first moment after it, in milliseconds since 1970: of a day the next midnight, of a moment itself
 */
export function endOf(date: PartialDate): number {
  const [year = 0, month, day, hour, minute = 0] = partsOf(date)
  if (hour !== undefined) return instantOf(year, month ?? 1, day ?? 1, hour, minute)
  if (day !== undefined) return instantOf(year, month ?? 1, day + 1, 0, 0)
  return month === undefined ? instantOf(year + 1, 1, 1, 0, 0) : instantOf(year, month + 1, 1, 0, 0)
}

/**
 * @param date at the precision that is known
 * @returns its first moment as an RFC 3339 date-time in the newsroom's time zone: `2024` is `2024-01-01T00:00:00+07:00`. So no
 *   moment lies in the future of its date, and a date that becomes known more precisely never moves back
 */
export function dateTimeOf(date: PartialDate): string {
  return rfc3339(startOf(date))
}

/**
 * @param date at the precision that is known
 * @returns it for machines: a moment as an RFC 3339 date-time, a day, month or year as it is
 */
export function machineDate(date: PartialDate): string {
  return date.includes('T') ? dateTimeOf(date) : date
}

/**
 * @param instant milliseconds since 1970
 * @returns it as an RFC 3339 date-time in the newsroom's time zone
 */
function rfc3339(instant: number): string {
  const offset = offsetAt(instant)
  const local = new Date(instant + offset * 60_000).toISOString().slice(0, 19)
  const [hours, minutes] = [Math.floor(Math.abs(offset) / 60), Math.abs(offset) % 60]
  return `${local}${offset < 0 ? '-' : '+'}${twoDigits(hours)}:${twoDigits(minutes)}`
}

/**
 * @param instant milliseconds since 1970
 * @returns the moment as an editor writes it, in the newsroom's time zone: `2026-11-20T09:30`
 */
export function partialDateOf(instant: number): PartialDate {
  return rfc3339(instant).slice(0, 16)
}

function partsOf(date: PartialDate): number[] {
  return date.split(/[-T:]/).map(Number)
}

const DAY = 86_400_000

/** Where the clock is set back, an hour comes twice, and the first counts; where it is set forward, the first moment after. */
function instantOf(year: number, month: number, day: number, hour: number, minute: number): number {
  const local = Date.UTC(year, month - 1, day, hour, minute)
  const candidates = [local - DAY, local + DAY].map((near) => local - offsetAt(near) * 60_000)
  const right = candidates.filter((instant) => instant + offsetAt(instant) * 60_000 === local)
  return right.length > 0 ? Math.min(...right) : Math.max(...candidates)
}

const formats = new Map<string, Intl.DateTimeFormat>()

/** How far the newsroom's clock is ahead of UTC, in minutes. */
function offsetAt(instant: number): number {
  const { timeZone } = siteSettings()
  let format = formats.get(timeZone)
  if (!format) {
    format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' })
    formats.set(timeZone, format)
  }
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? ''
  const [, sign, hours = 0, minutes = 0] = /GMT([+-])(\d\d):(\d\d)/.exec(name) ?? []
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes))
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}
