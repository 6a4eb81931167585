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
      article.versions.flatMap(({ locale }): MovedPage[] => {
        const before = { ...article, slug: former }
        return [
          {
            kind: 'article',
            locale,
            former,
            beside: [],
            ...between(articlePath, locale, former, article.slug),
          },
          ...languagesBeside(article, locale).map(
            (other, index): MovedPage => ({
              kind: 'parallel',
              locale,
              former,
              beside: index === 0 ? [] : [other],
              path: pairPath(before, locale, other),
              to: pairPath(article, locale, other),
            }),
          ),
        ]
      }),
    ),
  )
  const ofWithdrawn = getWithdrawn().flatMap(({ slug, locale, formerly }) =>
    formerly.map(
      (former): MovedPage => ({
        kind: 'article',
        locale,
        former,
        beside: [],
        ...between(articlePath, locale, former, slug),
      }),
    ),
  )
  return [...ofArticles, ...ofWithdrawn]
}

function between(pathIn: typeof articlePath, locale: Locale, former: string, slug: string) {
  return { path: pathIn(locale, former), to: pathIn(locale, slug) }
}
