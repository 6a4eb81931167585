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
}

/**
 * @returns every page of the routes that have many, each with what it depends on
 * @throws ContentError with everything that is wrong in the content
 */
export function sitePages(): readonly SitePage[] {
  return articles().flatMap((article) => article.versions.flatMap(({ locale }) => pagesOf(article, locale)))
}

function pagesOf(article: Article, locale: Locale): SitePage[] {
  const { slug } = article
  const own = inputs([article])
  return [
    { kind: 'article', locale, params: { slug }, path: articlePath(locale, slug), sum: own },
    { kind: 'card', locale, params: { slug }, path: cardPath(locale, slug), sum: own },
    ...languagesBeside(article, locale).map((other, index): SitePage => {
      const params = { slug, beside: index === 0 ? [] : [other] }
      return { kind: 'parallel', locale, params, path: pairPath(article, locale, other), sum: own }
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
