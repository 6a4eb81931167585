import { useTranslations } from 'next-intl'
import { formatMonth } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { monthsOf } from '@/lib/lists/months'
import styles from './list-links.module.css'

/** The months of a year whose list has several pages, each leading to where it begins. */
export function MonthLinks({ locale, year }: { locale: Locale; year: string }) {
  const t = useTranslations('lists')
  return (
    <nav className={styles.ways} aria-label={t('months')}>
      <ul>
        {monthsOf(archiveIn(locale), year).map(({ month, path }) => (
          <li key={month}>
            <a href={path}>{formatMonth(month, locale)}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
