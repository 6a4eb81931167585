import type { Article } from '@/lib/content/articles/article'
import type { Locale } from '@/lib/i18n/locales'
import styles from './article-list.module.css'
import { ArticleTeaser } from './article-teaser'

/** Articles as a list shows them, in one column or, where there is room, in two that are read row by row. */
export function ArticleList({
  articles,
  locale,
  heading = 'h2',
}: {
  articles: readonly Article[]
  locale: Locale
  /** The level of their headlines in the page. */
  heading?: 'h2' | 'h3'
}) {
  if (articles.length === 0) return null
  return (
    <div className={styles.list}>
      {articles.map((article) => (
        <ArticleTeaser key={article.slug} article={article} locale={locale} heading={heading} />
      ))}
    </div>
  )
}
