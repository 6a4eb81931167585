import { useLocale, useTranslations } from 'next-intl'
import { siteSettings } from '@/lib/content/site/site-settings'
import { archiveIndexPath, savedPath } from '@/lib/i18n/addresses'
import { AppearanceButton } from './appearance-button'
import { NoWrapText } from './no-wrap-text'
import styles from './site-footer.module.css'

/** The foot of every page in one language: what this site is, in a sentence, the way to all that it has published and to what of
 * it is saved, and how it is to look. */
export function SiteFooter() {
  const t = useTranslations()
  const locale = useLocale()
  return (
    <footer className={styles.colophon}>
      <p>
        <NoWrapText text={t('site.about')} locale={locale} />
      </p>
      <a href={archiveIndexPath(locale)}>{t('archive.title')}</a>
      {siteSettings().offline && (
        <>
          {' · '}
          <a href={savedPath(locale)}>{t('saved.link')}</a>
        </>
      )}
      <AppearanceButton />
    </footer>
  )
}
