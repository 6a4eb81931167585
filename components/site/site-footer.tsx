import { useLocale, useTranslations } from 'next-intl'
import { archiveIndexPath } from '@/lib/i18n/addresses'
import { AppearanceButton } from './appearance-button'
import { NoWrapText } from './no-wrap-text'
import styles from './site-footer.module.css'

/** The foot of every page in one language: what this site is, in a sentence, and the way to all that it has published, and how
 * it is to look. */
export function SiteFooter() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <footer className={styles.colophon}>
      <p>
        <NoWrapText text={t('site.about')} locale={locale} />
      </p>
      <a href={archiveIndexPath(locale)}>{t('archive.title')}</a>
      <AppearanceButton />
    </footer>
  )
}
