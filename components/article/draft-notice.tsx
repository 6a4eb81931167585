import { useTranslations } from 'next-intl'
import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import { visibilityAt } from '@/lib/content/articles/visibility'
import { publishingMoment } from '@/lib/content/build-snapshot'
import styles from './draft-notice.module.css'
import { PublicationDate } from './publication-date'

/** Tells an editor that what is shown in development is not published: it is a draft, waits for its time, or has expired. */
export function DraftNotice({ article, version }: { article: Article; version: ArticleVersion }) {
  const t = useTranslations('article')
  const visibility = visibilityAt(article, publishingMoment())
  if (version.draft) return <p className={styles.draft}>{t('draft')}</p>
  if (visibility === 'expired') return <p className={styles.draft}>{t('expired')}</p>
  if (visibility !== 'held') return null
  const from = <PublicationDate date={article.date} locale={version.locale} withHour />
  return <p className={styles.draft}>{t.rich('held', { from: () => from })}</p>
}
