import { createHash } from 'node:crypto'
import { type Archive, archiveIn } from '../articles/archive'
import type { Article } from '../articles/article'
import { articles, sumOfArticle } from '../articles/library'
import {
  type ArticleList,
  type Listing,
  listed,
  listingSegments,
  listings,
  listPath,
  listsIn,
  pathsInLanguages,
} from '../articles/listing'
import { monthsOf } from '../articles/months'
import { languagesBeside, pairPath } from '../articles/parallel'
import { relatedTo } from '../articles/related'
import { articlePath, cardPath, listFeedPaths } from '../i18n/addresses'
import { type Locale, localeCodes } from '../i18n/locales'
import { newestFor } from '../sharing/feed-articles'

/** The routes that have many pages. Those of the others are few, and every build makes them. */
export type PageKind =
  | 'article'
  | 'parallel'
  | 'card'
  | 'older'
  | 'topic'
  | 'topic-feed.xml'
  | 'topic-feed.json'
  | 'year'
  | 'year-feed.xml'
  | 'year-feed.json'

/** One page of a route with many. */
export type SitePage = {
  readonly kind: PageKind
  readonly locale: Locale
  /** What the route calls the other parts of the address. */
  readonly params: Readonly<Record<string, string | readonly string[]>>
  readonly path: string
  /** A sum of all articles that the page names: with the same code and site data, the same sum is the same page. */
  readonly sum: string
  /** Whether it is seldom opened. */
  readonly isArchived: boolean
}

/** So many of the newest articles are what nearly all readers open. */
const RECENT = 50

/**
 * @returns every page of the routes that have many, each with what it depends on
 * @throws ContentError with everything that is wrong in the content
 */
export function sitePages(): readonly SitePage[] {
  const recent = new Set(articles().slice(0, RECENT))
  return localeCodes
    .map(archiveIn)
    .flatMap((archive) => [
      ...archive.articles.flatMap((article) => pagesOf(article, archive, !recent.has(article))),
      ...listsIn(archive).flatMap((list) => [
        ...listings(archive, list).flatMap(pageOfList),
        ...(list.of === 'all' ? [] : feedsOf(list, archive)),
      ]),
    ])
}

function pagesOf(article: Article, archive: Archive, isArchived: boolean): SitePage[] {
  const { slug } = article
  const { locale } = archive
  const page = (kind: PageKind, path: string, shown: readonly Article[]) =>
    ({ kind, path, locale, params: { slug }, sum: inputs(shown, isArchived), isArchived }) as const
  return [
    page('article', articlePath(locale, slug), [article, ...relatedTo(archive, article)]),
    page('card', cardPath(locale, slug), [article]),
    ...languagesBeside(article, locale).map((other, index): SitePage => {
      const params = { slug, beside: index === 0 ? [] : [other] }
      return { ...page('parallel', pairPath(article, locale, other), [article]), params, isArchived: true }
    }),
  ]
}

/** The front page itself is not among them: every build makes it. */
function pageOfList(listing: Listing): SitePage[] {
  const { locale, list, page, path, articles: shown, newer, older } = listing
  const archive = archiveIn(locale)
  const isYear = list.of === 'year' && page === undefined
  const ways = [newer, older, pathsInLanguages(listing, localeCodes.map(archiveIn))]
  const sum = inputs(shown, [ways, isYear ? monthsOf(archive, list.year) : null])
  const rest = { locale, path, sum, isArchived: true }
  const beside = listingSegments(listing)
  if (list.of === 'topic') return [{ kind: 'topic', params: { topic: list.topic, older: beside }, ...rest }]
  if (list.of === 'year') return [{ kind: 'year', params: { year: list.year, older: beside }, ...rest }]
  return page === undefined ? [] : [{ kind: 'older', params: { page: String(page) }, ...rest }]
}

function feedsOf(list: ArticleList & { of: 'topic' | 'year' }, archive: Archive): SitePage[] {
  const { locale } = archive
  const sum = inputs(newestFor(listed(archive, list)))
  const paths = listFeedPaths(listPath(locale, list))
  const params: SitePage['params'] = list.of === 'topic' ? { topic: list.topic } : { year: list.year }
  return [
    { kind: `${list.of}-feed.xml`, path: paths.atom, locale, params, sum, isArchived: true },
    { kind: `${list.of}-feed.json`, path: paths.json, locale, params, sum, isArchived: true },
  ]
}

/** The sum of what a page is made from: the articles in their order, and what else says which page it is. */
function inputs(shown: readonly Article[], also: unknown = null): string {
  const sums = shown.map(({ slug }) => [slug, sumOfArticle(slug)])
  return createHash('sha256')
    .update(JSON.stringify([sums, also]))
    .digest('hex')
    .slice(0, 32)
}
