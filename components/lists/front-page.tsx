import { useTranslations } from 'next-intl'
import { publishingMoment } from '@/lib/content/build-snapshot'
import { localeCodes } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { frontArticles, type Listing, pathsInLanguages } from '@/lib/lists/listing'
import { Masthead } from '../site/masthead'
import { NoWrapText } from '../site/no-wrap-text'
import { SiteFooter } from '../site/site-footer'
import { ArticleList } from './article-list'
import { ArticleTeaser } from './article-teaser'
import { EarlierNotice } from './earlier-notice'
import styles from './front-page.module.css'
import { ListPager } from './list-pager'
import { TopicList } from './topic-list'
import { TopicSections } from './topic-sections'

/** How many articles stand beside the first: with their pictures they are as high as it is. */
const SECONDS = 2

/**
 * The front page: the newest article as lead, or the one that is held there, the next beside it, then the others of the
 * newest page, and the topics. With a single article there is nothing to choose from, so the topics stand at that article
 * alone.
 */
export function FrontPage({ listing }: { listing: Listing }) {
  const t = useTranslations()
  const { locale } = listing
  const articles = frontArticles(archiveIn(locale), listing, publishingMoment())
  const first = articles[0]
  const seconds = articles.slice(1, 1 + SECONDS)
  return (
    <>
      <Masthead locale={locale} paths={pathsInLanguages(listing, localeCodes.map(archiveIn))} />
      <main id="text" className={styles.front}>
        <EarlierNotice locale={locale} />
        <p className={styles.tagline}>
          <NoWrapText text={t('site.tagline')} locale={locale} />
        </p>
        {articles.length > 1 && <TopicList locale={locale} />}
        <h1 className={styles.title}>{t('front.title')}</h1>
        {articles.length === 0 && <p>{t('front.empty')}</p>}
        {first && (
          <div className={styles.top}>
            <ArticleTeaser article={first} locale={locale} place="first" />
            {seconds.length > 0 && (
              <div className={styles.seconds}>
                {seconds.map((article) => (
                  <ArticleTeaser key={article.slug} article={article} locale={locale} place="second" />
                ))}
              </div>
            )}
          </div>
        )}
        <ArticleList articles={articles.slice(1 + SECONDS)} locale={locale} />
        <ListPager listing={listing} />
        <TopicSections locale={locale} />
      </main>
      <SiteFooter />
    </>
  )
}
