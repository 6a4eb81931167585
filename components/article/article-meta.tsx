import { useTranslations } from 'next-intl'
import { type Article, type ArticleVersion, versionIn } from '@/lib/content/articles/article'
import { readingMinutes } from '@/lib/content/articles/article-text'
import { articlePath } from '@/lib/i18n/addresses'
import { languageName } from '@/lib/i18n/language-names'
import { ParallelLink } from '../parallel/parallel-link'
import { AppearanceButton } from '../site/appearance-button'
import styles from './article-meta.module.css'
import { Byline } from './byline'
import { ListenButton } from './listen-button'
import { PublicationDate } from './publication-date'

/** The quiet line under the standfirst: when, from whom, how long to read, what it was translated from, and other ways to take it in. */
export function ArticleMeta({ article, version }: { article: Article; version: ArticleVersion }) {
  const t = useTranslations('article')
  const { locale } = version
  const original = versionIn(article, article.original)
  return (
    <dl className={styles.facts}>
      <Byline article={article} version={version} />
      <div>
        <dt className="visually-hidden">{t('published')}</dt>
        <dd>
          <PublicationDate date={article.date} locale={locale} withHour />
        </dd>
      </div>
      {article.updated && (
        <div>
          <dt>{t('updated')}</dt>
          <dd>
            <PublicationDate date={article.updated} locale={locale} withHour />
          </dd>
        </div>
      )}
      {article.source && (
        <div>
          <dt>{t('source')}</dt>
          <dd>
            <a href={article.source.url} rel="noopener">
              {article.source.name}
            </a>
          </dd>
        </div>
      )}
      <div>
        <dt className="visually-hidden">{t('readingTime')}</dt>
        <dd>{t('minutes', { minutes: readingMinutes(version) })}</dd>
      </div>
      {original && original.locale !== locale && (
        <div>
          <dt className="visually-hidden">{t('translation')}</dt>
          <dd>
            <a href={articlePath(original.locale, article.slug)} hrefLang={original.locale}>
              {t('translatedFrom', { language: languageName(original.locale, locale) })}
            </a>
          </dd>
        </div>
      )}
      <ParallelLink article={article} locale={locale} />
      <div>
        <dt hidden />
        <dd>
          <AppearanceButton />
        </dd>
        <dd>
          <ListenButton />
        </dd>
      </div>
    </dl>
  )
}
