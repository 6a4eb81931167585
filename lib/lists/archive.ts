import { type Article, versionIn } from '../content/articles/article'
import { getArticles } from '../content/articles/library'
import { processSingleton } from '../content/process-singleton'
import type { Locale } from '../i18n/locales'

/** All that is published in one language, as its lists show it; every list has the newest first. */
export type Archive = {
  readonly locale: Locale
  readonly articles: readonly Article[]
  /** The articles on each topic that has any, by the topic's identifier. */
  readonly byTopic: ReadonlyMap<string, readonly Article[]>
  /** The articles of each year that has any, by the year of the Common Era, the newest year first. */
  readonly byYear: ReadonlyMap<string, readonly Article[]>
}

/**
 * Sorts a language's articles by topic and by year. What is not translated into the language is in none of its lists.
 *
 * @param all articles, the newest first
 * @param locale a language of the site
 */
export function archiveOf(all: readonly Article[], locale: Locale): Archive {
  const here = all.filter((article) => versionIn(article, locale))
  const byTopic = new Map<string, Article[]>()
  const byYear = new Map<string, Article[]>()
  for (const article of here) {
    for (const topic of article.topics) put(byTopic, topic, article)
    put(byYear, yearOf(article), article)
  }
  return { locale, articles: here, byTopic, byYear }
}

const built = processSingleton('archives', () => new WeakMap<readonly Article[], Map<Locale, Archive>>())

/**
 * The archive of this build in a language, made once for all pages.
 *
 * @param locale a language of the site
 * @throws ContentError with everything that is wrong in the articles
 */
export function archiveIn(locale: Locale): Archive {
  const all = getArticles()
  const archives = built.get(all) ?? new Map<Locale, Archive>()
  built.set(all, archives)
  const known = archives.get(locale)
  if (known) return known
  const archive = archiveOf(all, locale)
  archives.set(locale, archive)
  return archive
}

/** @returns the year of an article's news, in the Common Era */
export function yearOf({ date }: Article): string {
  return date.slice(0, 4)
}

function put(lists: Map<string, Article[]>, key: string, article: Article): void {
  const list = lists.get(key)
  if (list) list.push(article)
  else lists.set(key, [article])
}
