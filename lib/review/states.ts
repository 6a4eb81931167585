import type { Article } from '../articles/article'
import { versionIn } from '../articles/article'
import { type Locale, localeCodes } from '../i18n/locales'

/** How far one language version of an article is. */
export type State = 'original' | 'missing' | 'draft' | 'up-to-date' | 'behind'

/** One line of the table of all articles. */
export type StateOfArticle = { readonly slug: string; readonly states: Readonly<Record<Locale, State>> }

/** Tells whether a translation is older than its original. */
export type IsBehind = (article: Article, locale: Locale) => boolean

/**
 * @param articles the articles
 * @param isBehind tells whether a translation is older than its original; without it none is
 * @returns for each article the state of each language of the site
 */
export function statesOf(articles: readonly Article[], isBehind: IsBehind = () => false): StateOfArticle[] {
  return articles.map((article) => ({
    slug: article.slug,
    states: Object.fromEntries(localeCodes.map((locale) => [locale, stateOf(article, locale, isBehind)])),
  }))
}

function stateOf(article: Article, locale: Locale, isBehind: IsBehind): State {
  const version = versionIn(article, locale)
  if (!version) return 'missing'
  if (version.draft) return 'draft'
  if (locale === article.original) return 'original'
  return isBehind(article, locale) ? 'behind' : 'up-to-date'
}
