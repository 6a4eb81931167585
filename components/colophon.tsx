import { useTranslations } from 'next-intl'
import styles from './colophon.module.css'

/** The foot of every page: what this site is, in a sentence. */
export function Colophon() {
  const t = useTranslations('site')
  return (
    <footer className={styles.colophon}>
      <p>{t('about')}</p>
    </footer>
  )
}
