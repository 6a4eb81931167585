import { type Article, versionIn } from '../content/articles/article'
import { isLeadAt } from '../content/articles/visibility'
import { archivePath, frontPath, olderPagePath, topicPath } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import type { Archive } from './archive'
import { olderPages, onPage, pageHolding } from './list-pages'

/** What a list is of: all articles, those on a topic, or those of a year of the Common Era. */
export type ArticleList =
  | { readonly of: 'all' }
  | { readonly of: 'topic'; readonly topic: string }
  | { readonly of: 'year'; readonly year: string }

/** The list of all articles, which begins on the front page. */
export const ALL: ArticleList = { of: 'all' }

/** One page of a list, in one language. */
export type Listing = {
  readonly locale: Locale
  readonly list: ArticleList
  /** Number of an older page, counted from the oldest; the newest page has none. */
  readonly page?: number
  /** The newest first. */
  readonly articles: readonly Article[]
  readonly path: string
  /** Path of the page with the articles before these in the list. */
  readonly newer?: string
  /** Path of the page with the articles after these. */
  readonly older?: string
}

/**
 * @param archive all that is published in a language
 * @param list a list
 * @returns the articles of the list in that language, the newest first
 */
export function listedArticles(archive: Archive, list: ArticleList): readonly Article[] {
  if (list.of === 'topic') return archive.byTopic.get(list.topic) ?? []
  if (list.of === 'year') return archive.byYear.get(list.year) ?? []
  return archive.articles
}

/**
 * One page of a list, with the pages beside it.
 *
 * @param archive all that is published in a language
 * @param list a list
 * @param page number of an older page, from 1, the oldest; left out for the newest page
 * @returns undefined where there is no such page: the list has fewer, or nothing in that language. Only the front page is
 *   there without articles.
 */
export function listing(archive: Archive, list: ArticleList, page?: number): Listing | undefined {
  const { locale } = archive
  const all = listedArticles(archive, list)
  const articles = onPage(all, page)
  if (articles.length === 0 && (list.of !== 'all' || page !== undefined)) return undefined
  const last = olderPages(all.length)
  const olderPage = page === undefined ? last : page - 1
  return {
    locale,
    list,
    articles,
    path: listPath(locale, list, page),
    ...(page === undefined
      ? {}
      : { page, newer: listPath(locale, list, page < last ? page + 1 : undefined) }),
    ...(olderPage > 0 ? { older: listPath(locale, list, olderPage) } : {}),
  }
}

/**
 * @param archive all that is published in a language
 * @param list a list
 * @returns every page of the list, the newest page first; none where it has no article in that language
 */
export function listings(archive: Archive, list: ArticleList): readonly Listing[] {
  const numbers = Array.from(
    { length: olderPages(listedArticles(archive, list).length) },
    (_, index) => index + 1,
  )
  return [undefined, ...numbers.reverse()].flatMap((page) => listing(archive, list, page) ?? [])
}

/**
 * @param archive all that is published in a language
 * @param front the front page
 * @param at the moment that it is made for, in milliseconds since 1970
 * @returns its articles, the newest first but for the newest of those that an editor holds at the top, if there is any
 */
export function frontArticles(archive: Archive, front: Listing, at: number): readonly Article[] {
  const lead = archive.articles.find((article) => isLeadAt(article, at))
  return lead ? [lead, ...front.articles.filter(({ slug }) => slug !== lead.slug)] : front.articles
}

/**
 * @param archive all that is published in a language
 * @returns every list that has an article in it: of all, of each topic, of each year
 */
export function listsIn(archive: Archive): readonly ArticleList[] {
  return [
    ALL,
    ...[...archive.byTopic.keys()].map((topic) => ({ of: 'topic', topic }) as const),
    ...[...archive.byYear.keys()].map((year) => ({ of: 'year', year }) as const),
  ]
}

/**
 * @param locale a language of the site
 * @param list a list
 * @param page number of an older page; left out for the newest page
 */
export function listPath(locale: Locale, list: ArticleList, page?: number): string {
  const newest =
    list.of === 'topic'
      ? topicPath(locale, list.topic)
      : list.of === 'year'
        ? archivePath(locale, list.year)
        : frontPath(locale)
  return page === undefined ? newest : olderPagePath(newest, page)
}

/**
 * @param listing one page of a list
 * @returns what follows the list's own path in the address of the page, part by part: nothing, or `page` and its number
 */
export function listingSegments({ page }: Listing): string[] {
  return page === undefined ? [] : ['page', String(page)]
}

/**
 * @param segments what follows a list's own path in an address, part by part
 * @returns the number of the older page that it names, undefined for the newest; NaN, which no page has, for any other
 */
export function pageOfSegments(segments: readonly string[] = []): number | undefined {
  if (segments.length === 0) return undefined
  const [word, page, ...more] = segments
  return word === 'page' && page && more.length === 0 ? Number(page) : Number.NaN
}

/**
 * Where the language switch of a list leads: to the same list. From an older page it leads to the page with the first
 * article of this one that is in the other language too, since with articles missing there the pages differ.
 *
 * @param listing one page of a list
 * @param archives what is published in each language
 * @returns paths by language, of those in which the list has an article
 */
export function pathsInLanguages(
  { list, page, articles }: Listing,
  archives: readonly Archive[],
): Readonly<Record<Locale, string>> {
  const found = archives.flatMap((archive) => {
    const { locale } = archive
    const all = listedArticles(archive, list)
    if (all.length === 0 && list.of !== 'all') return []
    const first = page === undefined ? undefined : articles.find((article) => versionIn(article, locale))
    const index = first ? all.findIndex(({ slug }) => slug === first.slug) : -1
    return [[locale, listPath(locale, list, index < 0 ? undefined : pageHolding(all.length, index))]]
  })
  return Object.fromEntries(found)
}
