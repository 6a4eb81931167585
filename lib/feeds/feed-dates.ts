import { dateTimeOf } from '../content/moments'
import type { PartialDate } from '../i18n/dates'

/**
 * The first moment of a date in the newsroom's time zone, for formats that know only moments.
 *
 * Of a year or a month that is its first day. So no moment lies in the future of its date, and a date that becomes
 * known more precisely never moves back.
 *
 * @param date at the precision that is known
 * @returns an RFC 3339 date-time: `2024` is `2024-01-01T00:00:00+07:00`
 */
export function firstMoment(date: PartialDate): string {
  return dateTimeOf(date)
}

/**
 * @param date at the precision that is known
 * @returns whether the day itself is known
 */
export function isDay(date: PartialDate): boolean {
  return date.split('-').length === 3
}
