import type { Article } from '../content/articles/article'
import { articleBySlug, getArticles, getWithdrawn } from '../content/articles/library'
import { languagesBeside, pairPath } from '../content/articles/parallel'
import { newestFor } from '../feeds/feed-articles'
import { articlePath, listFeedPaths } from '../i18n/addresses'
import { type Locale, localeCodes } from '../i18n/locales'
import { type Archive, archiveIn } from '../lists/archive'
import {
  type ArticleList,
  type Listing,
  listedArticles,
  listingSegments,
  listings,
  listPath,
  listsIn,
  pathsInLanguages,
} from '../lists/listing'
import { monthsOf } from '../lists/months'
import { relatedTo } from '../lists/related'
import { type MovedPage, movedPages } from './moved-pages'

/** The routes that have many pages. Those of the others are few, and every build makes them. */
export type PageKind =
  | 'article'
  | 'parallel'
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
  /** Whether it is seldom opened. */
  readonly isArchived: boolean
}

/** What a page is made from, besides the code and the words of the interface. */
export type ShownOnPage = {
  /** All articles that it names, in their order. */
  readonly articles: readonly Article[]
  /** Of which of them it has the whole text: of the others it has what lists have, headline and standfirst. */
  readonly texts: 'all' | 'first' | 'none'
  /** The languages that their words are in. */
  readonly locales: readonly Locale[]
  /** The topics that it names. */
  readonly topics: readonly string[]
  /** The lists and pages that it leads to. */
  readonly leadsTo?: unknown
}

/** A page with what it is made from. */
export type PageWithContent = SitePage & { readonly shown: ShownOnPage }

/** So many of the newest articles are what nearly all readers open. */
const RECENT = 50

/**
 * @returns every page of the routes that have many, each with what it depends on
 * @throws ContentError with everything that is wrong in the content
 */
export function sitePages(): readonly PageWithContent[] {
  const recent = new Set(getArticles().slice(0, RECENT))
  return localeCodes.map(archiveIn).flatMap((archive) => [
    ...archive.articles.flatMap((article) => pagesOf(article, archive, !recent.has(article))),
    ...withdrawnPages(archive.locale),
    ...movedPages()
      .filter(({ locale }) => locale === archive.locale)
      .map(pageOfMoved),
    ...listsIn(archive).flatMap((list) => [
      ...listings(archive, list).flatMap(pageOfList),
      ...(list.of === 'all' ? [] : feedsOf(list, archive)),
    ]),
  ])
}

function pagesOf(article: Article, archive: Archive, isArchived: boolean): PageWithContent[] {
  const { slug, topics } = article
  const { locale } = archive
  return [
    {
      kind: 'article',
      path: articlePath(locale, slug),
      locale,
      params: { slug },
      isArchived,
      shown: {
        articles: [article, ...relatedTo(archive, article)],
        texts: 'first',
        locales: [locale],
        topics,
      },
    },
    ...languagesBeside(article, locale).map(
      (other, index): PageWithContent => ({
        kind: 'parallel',
        path: pairPath(article, locale, other),
        locale,
        params: { slug, beside: index === 0 ? [] : [other] },
        isArchived: true,
        shown: { articles: [article], texts: 'all', locales: [locale, other], topics: [] },
      }),
    ),
  ]
}

/** What stands at the address of what was withdrawn. */
function withdrawnPages(language: Locale): PageWithContent[] {
  return getWithdrawn()
    .filter(({ locale }) => locale === language)
    .map(({ slug, locale, words, locales }) => ({
      kind: 'article',
      path: articlePath(locale, slug),
      locale,
      params: { slug },
      isArchived: true,
      shown: { articles: [], texts: 'none', locales: [], topics: [], leadsTo: ['withdrawn', words, locales] },
    }))
}

function pageOfMoved({ kind, locale, former, slug, beside, path, to }: MovedPage): PageWithContent {
  const article = articleBySlug(slug)
  return {
    kind,
    path,
    locale,
    params: kind === 'parallel' ? { slug: former, beside: [...beside] } : { slug: former },
    isArchived: true,
    shown: {
      articles: article ? [article] : [],
      texts: 'none',
      locales: [locale],
      topics: [],
      leadsTo: ['moved', to],
    },
  }
}

/** The front page itself is not among them: every build makes it. */
function pageOfList(listing: Listing): PageWithContent[] {
  const { locale, list, page, path, articles, newer, older } = listing
  const archive = archiveIn(locale)
  const isYear = list.of === 'year' && page === undefined
  const ways = [newer, older, pathsInLanguages(listing, localeCodes.map(archiveIn))]
  const leadsTo = [ways, isYear ? monthsOf(archive, list.year) : null]
  // A list names the first topic of each article.
  const topics = topicsOf(
    articles.map((article) => article.topics.slice(0, 1)),
    list,
  )
  const shown: ShownOnPage = { articles, texts: 'none', locales: [locale], topics, leadsTo }
  const rest = { locale, path, isArchived: true, shown }
  const beside = listingSegments(listing)
  if (list.of === 'topic') return [{ kind: 'topic', params: { topic: list.topic, older: beside }, ...rest }]
  if (list.of === 'year') return [{ kind: 'year', params: { year: list.year, older: beside }, ...rest }]
  return page === undefined ? [] : [{ kind: 'older', params: { page: String(page) }, ...rest }]
}

function feedsOf(list: ArticleList & { of: 'topic' | 'year' }, archive: Archive): PageWithContent[] {
  const { locale } = archive
  const articles = newestFor(listedArticles(archive, list))
  const paths = listFeedPaths(listPath(locale, list))
  const params: SitePage['params'] = list.of === 'topic' ? { topic: list.topic } : { year: list.year }
  const shown: ShownOnPage = {
    articles,
    texts: 'all',
    locales: [locale],
    topics: topicsOf(
      articles.map((article) => article.topics),
      list,
    ),
  }
  const rest = { locale, params, isArchived: true, shown }
  return [
    { kind: `${list.of}-feed.xml`, path: paths.atom, ...rest },
    { kind: `${list.of}-feed.json`, path: paths.json, ...rest },
  ]
}

function topicsOf(topics: readonly (readonly string[])[], list: ArticleList): readonly string[] {
  const named = topics.flat()
  return [...new Set(list.of === 'topic' ? [list.topic, ...named] : named)]
}
