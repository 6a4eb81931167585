import { useTranslations } from 'next-intl'
import { versionIn } from '@/lib/content/articles/article'
import { topics } from '@/lib/content/site/topics'
import { articlePath, topicPath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { PublicationDate } from '../article/publication-date'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './topic-sections.module.css'

/** With fewer articles the list above is all that there is to see. */
const FEWEST = 10

/** How many of a topic are named. */
const NEWEST = 3

/** The foot of the front page: each topic that has several articles, with its newest; its heading leads to all of them. */
export function TopicSections({ locale }: { locale: Locale }) {
  const t = useTranslations('archive')
  const { articles, byTopic } = archiveIn(locale)
  if (articles.length < FEWEST) return null
  const shown = topics().filter(({ id }) => (byTopic.get(id)?.length ?? 0) > 1)
  if (shown.length === 0) return null
  return (
    <section className={styles.topics} aria-labelledby="topics">
      <h2 id="topics">{t('topics')}</h2>
      <div>
        {shown.map(({ id, names }) => (
          <section key={id}>
            <h3>
              <a href={topicPath(locale, id)}>
                <NoWrapText text={names[locale] ?? ''} locale={locale} />
              </a>
            </h3>
            <ul>
              {byTopic
                .get(id)
                ?.slice(0, NEWEST)
                .map((article) => (
                  <li key={article.slug}>
                    <a href={articlePath(locale, article.slug)}>
                      <NoWrapText text={versionIn(article, locale)?.headline ?? ''} locale={locale} />
                    </a>
                    <p>
                      <PublicationDate date={article.date} locale={locale} />
                    </p>
                  </li>
                ))}
            </ul>
          </section>
        ))}
      </div>
    </section>
  )
}
