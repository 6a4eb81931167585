import { type Article, versionIn } from '../content/articles/article'
import { translationOf } from '../content/articles/translation-record'
import { visibilityAt } from '../content/articles/visibility'
import { statusesOf } from '../review/translation/translation-status'
import { wordingChanges } from '../review/translation/wording-changes'
import type { ListedArticle } from './api'
import type { DeskLibrary } from './desk-library'
import { unpublishedSlugs } from './published-articles'

/**
 * @param library all that is saved
 * @param now the time, in milliseconds since 1970
 * @returns the articles for the front page of the desk, those with mistakes first, then the newest
 */
export function listedArticles(library: DeskLibrary, now: number): ListedArticle[] {
  const problems = library.saved.flatMap((one) => one.problems)
  const articles = new Map(library.articles.map((article) => [article.slug, article]))
  const unpublished = new Set(unpublishedSlugs(library, now))
  return statusesOf(library.articles, problems)
    .map(({ slug, states }): ListedArticle => {
      const article = articles.get(slug)
      const isHeld = article !== undefined && visibilityAt(article, now) === 'held'
      return {
        slug,
        date: article?.date,
        heldUntil: isHeld ? article.date : undefined,
        topics: article?.topics ?? [],
        versions: Object.entries(states).map(([locale, state]) => ({
          locale,
          state,
          headline: article && versionIn(article, locale)?.headline,
          behindBy: article ? behindBy(article, locale) : 0,
        })),
        isUnpublished: unpublished.has(slug),
        problems: problems.filter((problem) => problem.slug === slug).length,
      }
    })
    .sort(byNeed)
}

/** How many parts of its source have changed since a version was made from it. */
function behindBy(article: Article, locale: string): number {
  const version = versionIn(article, locale)
  const record = version?.translatedFrom
  if (!version || !record) return 0
  const { state, source } = translationOf(article, version)
  return state === 'behind' && source ? wordingChanges(record, source, source.locale).length : 0
}

function byNeed(a: ListedArticle, b: ListedArticle): number {
  if (a.date !== b.date) return (a.date ?? '9') < (b.date ?? '9') ? 1 : -1
  return a.slug < b.slug ? -1 : 1
}
