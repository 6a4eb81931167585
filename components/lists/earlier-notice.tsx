import { useTranslations } from 'next-intl'
import { Fragment } from 'react'
import { siteSettings } from '@/lib/content/site/site-settings'
import { savedPath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { NoWrapWords } from '../site/no-wrap-text'
import styles from './earlier-notice.module.css'

/** Says that a front page is of an earlier moment: the worker shows it, with the time, where it answers without a network. */
export function EarlierNotice({ locale }: { locale: Locale }) {
  const t = useTranslations('saved')
  if (!siteSettings().offline) return null
  return (
    <p hidden data-earlier="" className={styles.earlier}>
      <NoWrapWords locale={locale}>
        {t.rich('earlier', {
          // The worker looks for it.
          time: () => <Fragment key="time">{'{time}'}</Fragment>,
          link: (words) => (
            <a key="link" href={savedPath(locale)}>
              <NoWrapWords locale={locale}>{words}</NoWrapWords>
            </a>
          ),
        })}
      </NoWrapWords>
    </p>
  )
}
