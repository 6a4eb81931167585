import { useTranslations } from 'next-intl'
import { frontPath, searchPath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { LanguageSwitch } from './language-switch'
import styles from './masthead.module.css'
import { SiteIcon } from './site-icon'

/**
 * The head of every page in one language: the way past it, the way home, the search, and the same page in
 * the other languages.
 */
export function Masthead({ locale, paths }: { locale: Locale; paths: Partial<Record<Locale, string>> }) {
  const t = useTranslations('site')
  return (
    <header className={styles.masthead}>
      <a className={styles.skip} href="#text">
        {t('skip')}
      </a>
      <div className={styles.bar}>
        <a className={styles.name} href={frontPath(locale)} aria-label={t('home')}>
          <SiteIcon className={styles.icon} />
          <span lang="en">{t('name')}</span>
        </a>
        <a href={searchPath(locale)}>{t('search')}</a>
        <LanguageSwitch locale={locale} paths={paths} />
      </div>
    </header>
  )
}
