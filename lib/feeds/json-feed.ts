import { lastChanged } from '../content/articles/article'
import { dateTimeOf } from '../content/moments'
import { frontPath, iconPath } from '../i18n/addresses'
import { isDayKnown } from '../i18n/dates'
import { absolute } from '../i18n/site-url'
import { wellFormedJson } from '../well-formed'
import { type Feed, type FeedEntry, feedAddresses, feedEntries, feedTitle } from './feed'

/** The media type of what {@link jsonFeed} writes. */
export const JSON_FEED_TYPE = 'application/feed+json; charset=utf-8'

/**
 * A language's feed in JSON Feed 1.1 (https://www.jsonfeed.org/version/1.1/), with the whole text of each article.
 *
 * Its dates are moments and may be left out: they are, unless the day is known.
 *
 * @param feed what the feed is made from
 * @returns a JSON document
 * @throws when `SITE_URL` is wrong
 */
export function jsonFeed(feed: Feed): string {
  const { locale, site } = feed
  const addresses = feedAddresses(feed)
  const { title, about } = feedTitle(feed)
  return wellFormedJson({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    home_page_url: addresses.page,
    feed_url: addresses.json,
    description: about,
    icon: absolute(iconPath(512)),
    favicon: absolute(iconPath(192)),
    language: locale,
    authors: [{ name: site.name, url: absolute(frontPath(locale)) }],
    items: feedEntries(feed).map((entry) => item(entry, locale)),
  })
}

function item(entry: FeedEntry, locale: string) {
  const { id, url, headline, standfirst, html, card, article, credits, topics, recordings } = entry
  const { date, updated } = article
  return {
    id,
    url,
    title: headline,
    summary: standfirst,
    content_html: html,
    image: card,
    language: locale,
    ...(isDayKnown(date) ? { date_published: dateTimeOf(date) } : {}),
    ...(updated && isDayKnown(updated) ? { date_modified: dateTimeOf(lastChanged(article)) } : {}),
    ...(credits.authors.length > 0 ? { authors: credits.authors } : {}),
    ...(topics.length > 0 ? { tags: topics.map(({ name }) => name) } : {}),
    ...(recordings.length > 0
      ? {
          attachments: recordings.map(({ url, type, bytes }) => ({
            url,
            mime_type: type,
            size_in_bytes: bytes,
          })),
        }
      : {}),
  }
}
