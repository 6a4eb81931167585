import type { Article } from '../../content/articles/article'
import { versionIn } from '../../content/articles/article'
import { translationOf } from '../../content/articles/translation-record'
import type { Problem } from '../../content/problem'
import { contentFolder } from '../../content-folder'
import { entryKind } from '../../entry-kind'
import { type Locale, localeCodes } from '../../i18n/locales'

/**
 * How far one language version of an article is: one that is broken cannot be read for its mistakes; of one that is
 * unmarked nobody has said yet that it is in step with its source.
 */
export type TranslationStatus =
  | 'original'
  | 'missing'
  | 'broken'
  | 'draft'
  | 'up-to-date'
  | 'behind'
  | 'unmarked'

/** One line of the table of all articles. */
export type ArticleStatus = {
  readonly slug: string
  readonly states: Readonly<Record<Locale, TranslationStatus>>
}

/**
 * @param articles the articles
 * @param problems what is wrong in files, so that they could not be read
 * @returns for each article the state of each language of the site; those of which nothing can be read come last
 */
export function statusesOf(articles: readonly Article[], problems: readonly Problem[] = []): ArticleStatus[] {
  const read = new Set(articles.map(({ slug }) => slug))
  const unread = new Set(problems.flatMap(({ slug }) => (slug === undefined || read.has(slug) ? [] : slug)))
  const broken = new Set(problems.map(({ slug }) => slug))
  const statesIn = (slug: string, article?: Article) => {
    const isBroken = (locale: Locale) => broken.has(slug) && isThere(slug, locale)
    const state = (locale: Locale): TranslationStatus =>
      (article && statusIn(article, locale)) ?? (isBroken(locale) ? 'broken' : 'missing')
    return { slug, states: Object.fromEntries(localeCodes.map((locale) => [locale, state(locale)])) }
  }
  return [
    ...articles.map((article) => statesIn(article.slug, article)),
    ...[...unread].sort().map((slug) => statesIn(slug)),
  ]
}

function isThere(slug: string, locale: Locale): boolean {
  return entryKind(contentFolder(), `articles/${slug}/${locale}.md`) !== 'missing'
}

function statusIn(article: Article, locale: Locale): TranslationStatus | undefined {
  const version = versionIn(article, locale)
  if (!version) return undefined
  if (version.draft) return 'draft'
  const { state } = translationOf(article, version)
  return state === 'unrecorded' ? 'unmarked' : state
}
