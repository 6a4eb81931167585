import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
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
  const { slug, date, updated, source } = article
  const original = versionIn(article, article.original)
  return (
    <div className={styles.facts}>
      <dl>
        <Byline article={article} version={version} />
        <Fact label={t('published')} isPlain>
          <PublicationDate date={date} locale={locale} withHour />
        </Fact>
        {updated && (
          <Fact label={t('updated')}>
            <PublicationDate date={updated} locale={locale} withHour />
          </Fact>
        )}
        {source && (
          <Fact label={t('source')}>
            <a href={source.url} rel="noopener">
              {source.name}
            </a>
          </Fact>
        )}
        <Fact label={t('readingTime')} isPlain>
          {t('minutes', { minutes: readingMinutes(version) })}
        </Fact>
        {original && original.locale !== locale && (
          <Fact label={t('translation')} isPlain>
            <a href={articlePath(original.locale, slug)} hrefLang={original.locale}>
              {t('translatedFrom', { language: languageName(original.locale, locale) })}
            </a>
          </Fact>
        )}
        <ParallelLink article={article} locale={locale} />
      </dl>
      <div>
        <AppearanceButton />
        <ListenButton />
      </div>
    </div>
  )
}

/** A fact with its label, which a plain one, such as a date, needs for those alone who do not see where it stands. */
function Fact({ label, isPlain, children }: { label: string; isPlain?: boolean; children: ReactNode }) {
  return (
    <div>
      <dt className={isPlain ? 'visually-hidden' : undefined}>{label}</dt>
      <dd>{children}</dd>
    </div>
  )
}
