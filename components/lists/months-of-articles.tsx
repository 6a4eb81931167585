import { useTranslations } from 'next-intl'
import type { Article } from '@/lib/content/articles/article'
import { formatDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'
import { byMonth } from '@/lib/lists/months'
import { ArticleList } from './article-list'
import styles from './months-of-articles.module.css'

/**
 * The articles of a year, month by month; each month can be linked to. Where no month is known there is none to tell apart,
 * and the articles stand alone.
 */
export function MonthsOfArticles({ articles, locale }: { articles: readonly Article[]; locale: Locale }) {
  const t = useTranslations('lists')
  const months = byMonth(articles)
  if (months.every(({ month }) => month === undefined))
    return <ArticleList articles={articles} locale={locale} />
  return months.map(({ month, articles: ofMonth }) => (
    <section key={month ?? ''} className={styles.month}>
      <h2 id={month}>{month ? formatDate(month, locale) : t('monthUnknown')}</h2>
      <ArticleList articles={ofMonth} locale={locale} heading="h3" />
    </section>
  ))
}
