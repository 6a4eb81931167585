import { type Article, versionIn } from '@/lib/articles/article'
import { topicName } from '@/lib/articles/topics'
import { articlePath } from '@/lib/i18n/addresses'
import { type Locale, locales } from '@/lib/i18n/locales'
import styles from './article-teaser.module.css'
import { KeyFigures } from './key-figures'
import { PublicationDate } from './publication-date'
import { UnbrokenText } from './unbroken-text'

/** An article in a list: what it is about, its headline as the one link, its standfirst, date and languages. */
export function ArticleTeaser({
  article,
  locale,
  lead = false,
}: {
  article: Article
  locale: Locale
  /** Whether it is the first of the page: set larger, with its key figures. */
  lead?: boolean
}) {
  const version = versionIn(article, locale)
  if (!version) return null
  const languages = locales.filter(({ code }) => versionIn(article, code))
  return (
    <article className={lead ? styles.lead : styles.teaser}>
      <div>
        <p className={styles.topics}>{article.topics.map((topic) => topicName(topic, locale)).join(' · ')}</p>
        <h2>
          <a href={articlePath(locale, article.slug)}>
            <UnbrokenText text={version.headline} locale={locale} />
          </a>
        </h2>
        <p className={styles.standfirst}>
          <UnbrokenText text={version.standfirst} locale={locale} />
        </p>
        <p className={styles.facts}>
          <PublicationDate date={article.date} locale={locale} />
          <span className={styles.languages}>
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
