import { Fragment } from 'react'
import type { Article } from '@/lib/content/articles/article'
import { topicName } from '@/lib/content/site/topics'
import { topicPath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './topic-links.module.css'

/** What an article is about, above its headline: each topic leads to its other articles. */
export function TopicLinks({
  article,
  locale,
  most,
}: {
  article: Article
  locale: Locale
  /** How many to name; all where it is left out. */
  most?: number
}) {
  return (
    <p className={styles.topics}>
      {article.topics.slice(0, most).map((topic, index) => (
        <Fragment key={topic}>
          {index > 0 && ' '}
          <a href={topicPath(locale, topic)}>
            <NoWrapText text={topicName(topic, locale)} locale={locale} />
          </a>
        </Fragment>
      ))}
    </p>
  )
}
