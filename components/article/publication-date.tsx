import { useTranslations } from 'next-intl'
import { machineDate } from '@/lib/content/moments'
import { formatDate, hourOf, type PartialDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'

/**
 * A date in the reader's calendar, with the same date in ISO 8601 for machines.
 *
 * @param withHour whether the hour is told as well, where it is known
 */
export function PublicationDate({
  date,
  locale,
  withHour = false,
}: {
  date: PartialDate
  locale: Locale
  withHour?: boolean
}) {
  const t = useTranslations('article')
  const day = formatDate(date, locale)
  const time = withHour ? hourOf(date) : undefined
  return (
    <time dateTime={machineDate(date)} className="keep">
      {time ? t('moment', { day, ...time }) : day}
    </time>
  )
}
