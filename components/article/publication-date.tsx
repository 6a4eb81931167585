import { formatDate, type PartialDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'

/** A date in the reader's calendar, with the same date in ISO 8601 for machines. */
export function PublicationDate({ date, locale }: { date: PartialDate; locale: Locale }) {
  return (
    <time dateTime={date} className="keep">
      {formatDate(date, locale)}
    </time>
  )
}
