import { useTranslations } from 'next-intl'
import type { Listing } from '@/lib/lists/listing'
import styles from './list-pager.module.css'

/**
 * The ways to the pages beside this one of a long list; nothing where the list has one page. They are named here alone, by
 * `rel`: from a `<link>` in the head Firefox would fetch the next page unasked.
 */
export function ListPager({ listing: { newer, older } }: { listing: Listing }) {
  const t = useTranslations('lists')
  if (!newer && !older) return null
  return (
    <nav className={styles.pager} aria-label={t('pages')}>
      {newer && (
        <a href={newer} rel="prev">
          <span aria-hidden="true">←</span>
          {t('newer')}
        </a>
      )}
      {older && (
        <a href={older} rel="next" className={styles.older}>
          {t('older')}
          <span aria-hidden="true">→</span>
        </a>
      )}
    </nav>
  )
}
