import { sharedCard } from '../cards/card-content'
import type { Article, ArticleVersion } from '../content/articles/article'
import { type Credits, creditsOf } from '../content/articles/credits'
import { articlePath, frontPath, listFeedPaths } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import { absolute } from '../i18n/site-url'
import { endingOf, MEDIA_TYPES } from '../markdown/document-types'
import { feedContent } from './feed-content'
import { feedId } from './feed-id'

/** One article in the language of a feed. */
export type FeedArticle = {
  readonly article: Article
  readonly version: ArticleVersion
  /** Its whole text as safe HTML; addresses in it may be relative to the article. */
  readonly html: string
  readonly topics: readonly { readonly id: string; readonly name: string }[]
}

/** What both formats of a feed are made from. */
export type Feed = {
  readonly locale: Locale
  readonly site: SiteWords
  /** The newest first. */
  readonly articles: readonly FeedArticle[]
  /** The list that it follows, where that is not all the news of the language. */
  readonly list?: FeedList
}

/** A list of articles that has a feed of its own. */
export type FeedList = {
  /** Path of the list's page. */
  readonly path: string
  readonly title: string
  readonly about: string
  /** What tells it from all other lists of the language, for ever: `topic`, `industry`. */
  readonly id: readonly string[]
}

/** One entry with all that a format needs, its addresses absolute. */
export type FeedEntry = {
  readonly id: string
  readonly url: string
  readonly headline: string
  readonly standfirst: string
  readonly html: string
  readonly card: string
  readonly article: Article
  readonly credits: Credits
  readonly topics: FeedArticle['topics']
  readonly recordings: readonly Recording[]
}

/** Sound or video that is published with an article. */
export type Recording = { readonly url: string; readonly type: string; readonly bytes: number }

/**
 * @param feed what the feed is made from
 * @returns its entries, in the same order
 * @throws when `SITE_URL` is wrong
 */
export function feedEntries({ locale, site, articles }: Feed): readonly FeedEntry[] {
  return articles.map(({ article, version, html, topics }) => {
    const url = absolute(articlePath(locale, article.slug))
    return {
      // A story that has another address now is not a new one to who follows the feed.
      id: feedId('article', article.formerly?.[0] ?? article.slug, locale),
      url,
      headline: version.headline,
      standfirst: version.standfirst,
      html: feedContent(html, url),
      card: absolute(sharedCard(article, version, site).path),
      article,
      credits: creditsOf(article, version),
      topics,
      recordings: recordingsOf(version),
    }
  })
}

function recordingsOf({ documents = {} }: ArticleVersion): readonly Recording[] {
  return Object.entries(documents).flatMap(([name, { path, bytes }]) => {
    const type = MEDIA_TYPES.get(endingOf(name))
    return type ? [{ url: absolute(path), type, bytes }] : []
  })
}

/**
 * @param feed what the feed is made from
 * @returns the absolute addresses that a feed names: of itself in both formats, and of the page it follows
 * @throws when `SITE_URL` is wrong
 */
export function feedAddresses({ locale, list }: Feed): {
  readonly atom: string
  readonly json: string
  readonly page: string
} {
  const page = list?.path ?? frontPath(locale)
  const { atom, json } = listFeedPaths(page)
  return { atom: absolute(atom), json: absolute(json), page: absolute(page) }
}

/**
 * @param feed what the feed is made from
 * @returns what a feed is called and what is in it, in words; a list's feed names the site too
 */
export function feedTitle({ site, list }: Feed): { readonly title: string; readonly about: string } {
  return list
    ? { title: `${list.title} – ${site.name}`, about: list.about }
    : { title: site.name, about: site.tagline }
}
