import { useTranslations } from 'next-intl'
import { listFeedPaths } from '@/lib/i18n/addresses'
import styles from './feed-links.module.css'

/** The feeds of a list, for those who follow it in a feed reader. */
export function FeedLinks({ list }: { list: string }) {
  const t = useTranslations('lists')
  const { atom, json } = listFeedPaths(list)
  return (
    <p className={styles.feeds}>
      {t('feeds')}: <a href={atom}>Atom</a> · <a href={json}>JSON Feed</a>
    </p>
  )
}
