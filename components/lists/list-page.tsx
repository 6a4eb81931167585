import { useTranslations } from 'next-intl'
import { archiveIndexPath, frontPath } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { listingWords, listWords } from '@/lib/lists/list-words'
import { type Listing, listPath, pathsInLanguages } from '@/lib/lists/listing'
import { breadcrumbs, jsonLd } from '@/lib/metadata/structured-data'
import { Masthead } from '../site/masthead'
import { NoWrapText } from '../site/no-wrap-text'
import { SiteFooter } from '../site/site-footer'
import { ArticleList } from './article-list'
import { FeedLinks } from './feed-links'
import styles from './list-page.module.css'
import { ListPager } from './list-pager'
import { MonthLinks } from './month-links'
import { MonthsOfArticles } from './months-of-articles'

/**
 * A list of articles: a topic, a year, or what is older than the front page. A year stands month by month.
 *
 * Above its heading is the way up: from an older page to the list's newest, from there to the archive.
 */
export function ListPage({ listing }: { listing: Listing }) {
  const t = useTranslations()
  const { locale, list, page, articles } = listing
  const { title, span } = listingWords(listing)
  const up =
    page === undefined
      ? { name: t('archive.title'), path: archiveIndexPath(locale) }
      : { name: listWords(list, locale).title, path: listPath(locale, list) }
  const data = jsonLd(
    breadcrumbs([
      { name: t('site.name'), path: frontPath(locale) },
      ...(up.path === frontPath(locale) ? [] : [up]),
      { name: span ? `${title} ${span}` : title, path: listing.path },
    ]),
  )
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd escapes what could end the element */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
      <Masthead locale={locale} paths={pathsInLanguages(listing, localeCodes.map(archiveIn))} />
      <main id="text" className={styles.page}>
        <p className={styles.up}>
          <a href={up.path}>{up.name}</a>
        </p>
        <h1 className={styles.title}>
          <NoWrapText text={title} locale={locale} />
        </h1>
        {span && <p className={styles.span}>{span}</p>}
        {list.of === 'year' && page === undefined && listing.older && (
          <MonthLinks locale={locale} year={list.year} />
        )}
        {list.of === 'year' ? (
          <MonthsOfArticles articles={articles} locale={locale} />
        ) : (
          <ArticleList articles={articles} locale={locale} />
        )}
        <ListPager listing={listing} />
        {list.of !== 'all' && <FeedLinks list={listPath(locale, list)} />}
      </main>
      <SiteFooter />
    </>
  )
}
