import { useTranslations } from 'next-intl'
import { type Article, versionIn } from '@/lib/content/articles/article'
import { articlePath } from '@/lib/i18n/addresses'
import { type Locale, locales } from '@/lib/i18n/locales'
import { KeyFigures } from '../article/key-figures'
import { PublicationDate } from '../article/publication-date'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './article-teaser.module.css'
import { TopicLinks } from './topic-links'

/** An article in a list: its topics, its headline as the link to it, its standfirst, date and languages. */
export function ArticleTeaser({
  article,
  locale,
  lead = false,
  heading: Heading = 'h2',
}: {
  article: Article
  locale: Locale
  /** Whether it is the first of the front page: set larger, with its key figures. */
  lead?: boolean
  /** The level of its headline in the page. */
  heading?: 'h2' | 'h3'
}) {
  const t = useTranslations('lists')
  const version = versionIn(article, locale)
  if (!version) return null
  const languages = locales.filter(({ code }) => versionIn(article, code))
  return (
    <article className={lead ? styles.lead : styles.teaser}>
      <div>
        <TopicLinks article={article} locale={locale} />
        <Heading className={styles.headline}>
          <a href={articlePath(locale, article.slug)}>
            <NoWrapText text={version.headline} locale={locale} />
          </a>
        </Heading>
        <p className={styles.standfirst}>
          <NoWrapText text={version.standfirst} locale={locale} />
        </p>
        <p className={styles.facts}>
          <PublicationDate date={article.date} locale={locale} />
          <span className={styles.languages}>
            <span className="visually-hidden">{t('languages')} </span>
            {languages.map(({ code, name }) => (
              <span key={code} lang={code}>
                {name}
              </span>
            ))}
          </span>
        </p>
      </div>
      {lead && <KeyFigures version={version} heading="h3" />}
    </article>
  )
}
