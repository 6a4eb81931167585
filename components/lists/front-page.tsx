import { useTranslations } from 'next-intl'
import { publishingMoment } from '@/lib/content/build-snapshot'
import { localeCodes } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { frontArticles, type Listing, pathsInLanguages } from '@/lib/lists/listing'
import { Masthead } from '../site/masthead'
import { SiteFooter } from '../site/site-footer'
import { ArticleTeaser } from './article-teaser'
import styles from './front-page.module.css'
import { ListPager } from './list-pager'
import { TopicList } from './topic-list'

/**
 * The front page: the newest article as lead, or the one that is held there, then the others of the newest page. With a single article there is nothing to
 * choose from, so the topics stand at that article alone.
 */
export function FrontPage({ listing }: { listing: Listing }) {
  const t = useTranslations()
  const { locale } = listing
  const articles = frontArticles(archiveIn(locale), listing, publishingMoment())
  return (
    <>
      <Masthead locale={locale} paths={pathsInLanguages(listing, localeCodes.map(archiveIn))} />
      <main id="text" className={styles.front}>
        <p className={styles.tagline}>{t('site.tagline')}</p>
        {articles.length > 1 && <TopicList locale={locale} />}
        <h1 className={styles.title}>{t('front.title')}</h1>
        {articles.length === 0 && <p>{t('front.empty')}</p>}
        {articles.map((article, index) => (
          <ArticleTeaser key={article.slug} article={article} locale={locale} lead={index === 0} />
        ))}
        <ListPager listing={listing} />
      </main>
      <SiteFooter />
    </>
  )
}
