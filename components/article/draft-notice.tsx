import { useTranslations } from 'next-intl'
import styles from './draft-notice.module.css'

/** Tells an editor that what is shown in development is not published yet. */
export function DraftNotice() {
  const t = useTranslations('article')
  return <p className={styles.draft}>{t('draft')}</p>
}
