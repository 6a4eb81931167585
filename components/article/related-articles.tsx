import { useTranslations } from 'next-intl'
import { type Article, versionIn } from '@/lib/content/articles/article'
import { leadPicture } from '@/lib/content/articles/lead-picture'
import { articlePath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { relatedTo } from '@/lib/lists/related'
import { TeaserPicture } from '../lists/teaser-picture'
import { NoWrapText } from '../site/no-wrap-text'
import { PublicationDate } from './publication-date'
import styles from './related-articles.module.css'

/** At the foot of an article, others on its topics; nothing where there are none in its language. */
export function RelatedArticles({ article, locale }: { article: Article; locale: Locale }) {
  const t = useTranslations('lists')
  const related = relatedTo(archiveIn(locale), article)
  if (related.length === 0) return null
  return (
    <nav className={styles.related} aria-labelledby="related">
      <h2 id="related">{t('related')}</h2>
      <ul>
        {related.map((other) => (
          <RelatedArticle key={other.slug} article={other} locale={locale} />
        ))}
      </ul>
    </nav>
  )
}

function RelatedArticle({ article, locale }: { article: Article; locale: Locale }) {
  const version = versionIn(article, locale)
  if (!version) return null
  return (
    <li className={leadPicture(article, version) && styles.pictured}>
      <TeaserPicture article={article} version={version} place="list" />
      <div>
        <a href={articlePath(locale, article.slug)}>
          <NoWrapText text={version.headline} locale={locale} />
        </a>
        <p>
          <PublicationDate date={article.date} locale={locale} />
        </p>
      </div>
    </li>
  )
}
