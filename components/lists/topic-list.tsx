import { useTranslations } from 'next-intl'
import { topics } from '@/lib/content/site/topics'
import { topicPath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import styles from './list-links.module.css'

/** The topics that have an article in the language, in the order of `topics.yaml`. */
export function TopicList({ locale }: { locale: Locale }) {
  const t = useTranslations('lists')
  const { byTopic } = archiveIn(locale)
  return (
    <nav className={`${styles.ways} ${styles.strip}`} aria-label={t('topics')}>
      <ul>
        {topics()
          .filter(({ id }) => byTopic.has(id))
          .map(({ id, names }) => (
            <li key={id}>
              <a href={topicPath(locale, id)}>{names[locale]}</a>
            </li>
          ))}
      </ul>
    </nav>
  )
}
