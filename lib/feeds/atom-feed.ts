import { toXml } from 'xast-util-to-xml'
import { x } from 'xastscript'
import { lastChanged } from '../content/articles/article'
import type { Person } from '../content/front-matter/people'
import { dateTimeOf } from '../content/moments'
import { frontPath, ICON_PATH, iconPath } from '../i18n/addresses'
import { isDayKnown } from '../i18n/dates'
import { absolute } from '../i18n/site-url'
import { wellFormed } from '../well-formed'
import { type Feed, type FeedEntry, feedAddresses, feedEntries, feedTitle } from './feed'
import { feedId } from './feed-id'

/** The media type of what {@link atomFeed} writes. */
export const ATOM_TYPE = 'application/atom+xml; charset=utf-8'

/** When a feed without entries was last changed: Atom asks for a moment, and any other would change each build. */
const NEVER = '1970-01-01T00:00:00Z'

/**
 * A language's feed in Atom (RFC 4287), with the whole text of each article.
 *
 * `updated` is obligatory and must be a moment: where only a year or a month is known, it is the first moment of
 * it in the newsroom's time zone. `published` may be left out, and is unless the day is known.
 *
 * @param feed what the feed is made from
 * @returns an XML document
 * @throws when `SITE_URL` is wrong
 */
export function atomFeed(feed: Feed): string {
  const { locale, site } = feed
  const addresses = feedAddresses(feed)
  const { title, about } = feedTitle(feed)
  const entries = feedEntries(feed)
  const changes = entries.map(({ article }) => dateTimeOf(lastChanged(article))).sort()
  const root = x('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': locale }, [
    x('id', feedId('feed', locale, ...(feed.list?.id ?? []))),
    x('title', title),
    x('subtitle', about),
    x('updated', changes.at(-1) ?? NEVER),
    x('link', { rel: 'self', type: 'application/atom+xml', href: addresses.atom }),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: addresses.page }),
    x('author', [x('name', site.name), x('uri', absolute(frontPath(locale)))]),
    x('icon', absolute(ICON_PATH)),
    x('logo', absolute(iconPath(512))),
    ...entries.map((entry) => entryElement(entry, locale)),
  ])
  const xml = toXml([{ type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' }, root], {
    closeEmptyElements: true,
  })
  // `]]>` may stand in no text (XML 1.0, section 2.4); the document has no section that it would end.
  return wellFormed(xml).replaceAll(']]>', ']]&gt;')
}

function entryElement(entry: FeedEntry, locale: string) {
  const { id, url, headline, standfirst, html, article, credits, topics, recordings } = entry
  const { date, source } = article
  return x('entry', [
    x('id', id),
    x('title', headline),
    x('link', { rel: 'alternate', type: 'text/html', hreflang: locale, href: url }),
    ...credits.authors.map((person) => personElement('author', person)),
    ...[...credits.translators, ...credits.photographers].map((person) =>
      personElement('contributor', person),
    ),
    ...recordings.map(({ url, type, bytes }) =>
      x('link', { rel: 'enclosure', type, length: String(bytes), href: url }),
    ),
    ...(source ? [x('link', { rel: 'via', href: source.url, title: source.name })] : []),
    ...(isDayKnown(date) ? [x('published', dateTimeOf(date))] : []),
    x('updated', dateTimeOf(lastChanged(article))),
    ...topics.map((topic) => x('category', { term: topic.id, label: topic.name })),
    x('summary', standfirst),
    x('content', { type: 'html' }, html),
  ])
}

/** An Atom person has an e-mail address or the address of a page (RFC 4287, section 3.2). */
function personElement(role: 'author' | 'contributor', { name, url }: Person) {
  const address = url?.startsWith('mailto:') ? x('email', url.slice('mailto:'.length)) : url && x('uri', url)
  return x(role, [x('name', name), ...(address ? [address] : [])])
}
