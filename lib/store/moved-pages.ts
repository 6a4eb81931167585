import type { Article } from '../content/articles/article'
import { getArticles, getWithdrawn } from '../content/articles/library'
import { languagesBeside, pairPath } from '../content/articles/parallel'
import { articlePath } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'

/** A page at a former address of an article. */
export type MovedPage = {
  readonly kind: 'article' | 'parallel'
  readonly locale: Locale
  /** The slug that the address has. */
  readonly former: string
  /** The other language of a parallel page, where its address names it. */
  readonly beside: readonly Locale[]
  readonly path: string
  /** The slug that the article has now. */
  readonly slug: string
  /** Path of the page that it leads to. */
  readonly to: string
}

/**
 * @returns a page for each former address of the articles, in each language, and of their parallel pages
 * @throws ContentError with everything that is wrong in the content
 */
export function movedPages(): readonly MovedPage[] {
  const ofArticles = getArticles().flatMap((article) =>
    (article.formerly ?? []).flatMap((former) =>
      article.versions.flatMap(({ locale }) => [
        movedArticle(locale, former, article.slug),
        ...movedParallels(article, locale, former),
      ]),
    ),
  )
  const ofWithdrawn = getWithdrawn().flatMap(({ slug, locale, formerly }) =>
    formerly.map((former) => movedArticle(locale, former, slug)),
  )
  return [...ofArticles, ...ofWithdrawn]
}

function movedArticle(locale: Locale, former: string, slug: string): MovedPage {
  const [path, to] = [articlePath(locale, former), articlePath(locale, slug)]
  return { kind: 'article', locale, former, slug, beside: [], path, to }
}

function movedParallels(article: Article, locale: Locale, former: string): MovedPage[] {
  return languagesBeside(article, locale).map((other, index) => ({
    kind: 'parallel',
    locale,
    former,
    slug: article.slug,
    beside: index === 0 ? [] : [other],
    path: pairPath({ ...article, slug: former }, locale, other),
    to: pairPath(article, locale, other),
  }))
}
