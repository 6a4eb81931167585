import type { Article, ArticleVersion } from '../content/articles/article'
import { leadPicture } from '../content/articles/lead-picture'
import { getGlossary, type Term } from '../content/site/glossary'
import { topicName } from '../content/site/topics'
import { compoundWords } from '../content/site/words'
import { cardPath } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import { memoize } from '../memoize'
import type { Card } from './card'
import { cardKey, drawableCard } from './card-key'

/** The format that a card of an article is published in: JPEG with the article's picture, PNG without. */
export type CardFormat = 'png' | 'jpg'

/** A social card in the format that it is published in. */
export type CardFile = { readonly format: CardFormat; readonly card: Card }

/** The card that a page tells of to those it is shared with. */
export type SharedCard = {
  /** Its path with a sum of all that it shows: previews are kept by their address, so that another card needs another one. */
  readonly path: string
  readonly type: 'image/png' | 'image/jpeg'
  /** What is on it. */
  readonly alt: string
}

/**
 * @param article an article
 * @param version its version in the language of the card
 * @param site the site's words in that language
 * @returns the article's social card with its first topic and its headline, which earlier previews know; and
 *   behind it the one with the article's picture, where it has one
 * @throws ContentError when the topics or the glossary are wrong
 */
export function cardFiles(
  article: Article,
  version: ArticleVersion,
  site: SiteWords,
): readonly [CardFile, ...CardFile[]] {
  const { locale, headline } = version
  const [topic] = article.topics
  const card: Card = {
    locale,
    headline,
    ...(topic === undefined ? {} : { topic: topicName(topic, locale) }),
    siteName: site.name,
    names: namesWhole(locale),
    words: compoundWords(),
  }
  const lead = leadPicture(article, version)
  const plain = { format: 'png', card } as const
  if (!lead) return [plain]
  const { file, id } = lead.picture
  const picture = { file, id, ...(lead.focus ? { focus: lead.focus } : {}) }
  return [plain, { format: 'jpg', card: { ...card, picture } }]
}

/**
 * @param article an article
 * @param version its version in the language of the page
 * @param site the site's words in that language
 * @returns the card that metadata and feeds name
 * @throws as {@link cardFiles} does
 */
export function sharedCard(article: Article, version: ArticleVersion, site: SiteWords): SharedCard {
  const [plain, pictured] = cardFiles(article, version, site)
  const { format, card } = pictured ?? plain
  const lead = leadPicture(article, version)
  return {
    path: `${cardPath(version.locale, article.slug, format)}?v=${cardKey(drawableCard(card).card).slice(0, 10)}`,
    type: pictured ? 'image/jpeg' : 'image/png',
    alt: lead ? `${version.headline} – ${lead.alt}` : version.headline,
  }
}

/**
 * @param locale a language of the site
 * @param site the site's words in that language
 * @returns the card of the site itself, for its pages that are not an article
 * @throws ContentError when the glossary is wrong
 */
export function siteCard(locale: Locale, site: SiteWords): Card {
  const kept = { locale, names: namesWhole(locale), words: compoundWords() }
  return { ...kept, headline: site.tagline, siteName: site.name }
}

/** All names: those too long for the narrowest screen too, since a card's line is long enough. */
function namesWhole(locale: Locale): readonly string[] {
  return allForms(getGlossary())(locale)
}

/** The same array each time, since finding names in a text prepares it once. */
const allForms = memoize((terms: readonly Term[]) =>
  memoize((locale: Locale) => terms.flatMap(({ forms }) => forms[locale] ?? [])),
)
