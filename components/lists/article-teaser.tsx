import { useTranslations } from 'next-intl'
import { type Article, type ArticleVersion, versionIn } from '@/lib/content/articles/article'
import { leadPicture } from '@/lib/content/articles/lead-picture'
import { articlePath } from '@/lib/i18n/addresses'
import { type Locale, locales } from '@/lib/i18n/locales'
import { KeyFigures } from '../article/key-figures'
import { PublicationDate } from '../article/publication-date'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './article-teaser.module.css'
import { TeaserPicture } from './teaser-picture'
import { TopicLinks } from './topic-links'

/** Where a teaser stands: as the first of the front page, set larger, with its key figures; beside that; or in a list. */
export type TeaserPlace = 'first' | 'second' | 'list'

/**
 * An article in a list: its picture, its topics, its headline as the link to it, its standfirst, date and languages.
 *
 * Accessible because: one link leads to the article, the headline; pressing on the picture is pressing on that.
 */
export function ArticleTeaser({
  article,
  locale,
  place = 'list',
  heading: Heading = 'h2',
}: {
  article: Article
  locale: Locale
  place?: TeaserPlace
  /** The level of its headline in the page. */
  heading?: 'h2' | 'h3'
}) {
  const version = versionIn(article, locale)
  if (!version) return null
  const look = [styles.teaser, styles[place], leadPicture(article, version) ? styles.pictured : '']
  return (
    <article className={look.filter(Boolean).join(' ')}>
      <TeaserPicture article={article} version={version} place={place} />
      <div className={styles.title}>
        <TopicLinks article={article} locale={locale} {...(place === 'first' ? {} : { most: 1 })} />
        <Heading className={styles.headline}>
          <a href={articlePath(locale, article.slug)}>
            <NoWrapText text={version.headline} locale={locale} />
          </a>
        </Heading>
      </div>
      <div className={styles.rest}>
        <p className={styles.standfirst}>
          <NoWrapText text={version.standfirst} locale={locale} />
        </p>
        <Facts article={article} version={version} />
      </div>
      {place === 'first' && <KeyFigures version={version} heading="h3" />}
    </article>
  )
}

function Facts({ article, version: { locale } }: { article: Article; version: ArticleVersion }) {
  const t = useTranslations('lists')
  return (
    <p className={styles.facts}>
      <PublicationDate date={article.date} locale={locale} />
      <span className={styles.languages}>
        <span className="visually-hidden">{t('languages')} </span>
        {locales
          .filter(({ code }) => versionIn(article, code))
          .map(({ code, name }) => (
            <span key={code} lang={code}>
              {name}
            </span>
          ))}
      </span>
    </p>
  )
}
