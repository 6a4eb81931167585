import { createHash } from 'node:crypto'
import type { Article } from '../articles/article'
import { articles, sumOfArticle } from '../articles/library'
import { languagesBeside, pairPath } from '../articles/parallel'
import { articlePath, cardPath } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'

/** The routes that have many pages. Those of the others are few, and every build makes them. */
export type PageKind = 'article' | 'parallel' | 'card'

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
  return articles().flatMap((article, index) =>
    article.versions.flatMap(({ locale }) => pagesOf(article, locale, index >= RECENT)),
  )
}

function pagesOf(article: Article, locale: Locale, isArchived: boolean): SitePage[] {
  const { slug } = article
  const sum = inputs([article], isArchived)
  const own = { locale, params: { slug }, sum, isArchived }
  return [
    { kind: 'article', path: articlePath(locale, slug), ...own },
    { kind: 'card', path: cardPath(locale, slug), ...own },
    ...languagesBeside(article, locale).map((other, index): SitePage => {
      const params = { slug, beside: index === 0 ? [] : [other] }
      return { kind: 'parallel', path: pairPath(article, locale, other), ...own, params, isArchived: true }
    }),
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
