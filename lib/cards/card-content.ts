import type { Article, ArticleVersion } from '../content/articles/article'
import { getGlossary } from '../content/site/glossary'
import { topicName } from '../content/site/topics'
import type { Locale } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import type { Card } from './card'

/**
 * @param article an article
 * @param version its version in the language of the card
 * @param site the site's words in that language
 * @returns the article's social card: its first topic and its headline
 * @throws ContentError when the topics or the glossary are wrong
 */
export function articleCard(article: Article, version: ArticleVersion, site: SiteWords): Card {
  const { locale, headline } = version
  const [topic] = article.topics
  return {
    locale,
    headline,
    ...(topic === undefined ? {} : { topic: topicName(topic, locale) }),
    siteName: site.name,
    names: namesWhole(locale),
  }
}

/**
 * @param locale a language of the site
 * @param site the site's words in that language
 * @returns the card of the site itself, for its pages that are not an article
 * @throws ContentError when the glossary is wrong
 */
export function siteCard(locale: Locale, site: SiteWords): Card {
  return { locale, headline: site.tagline, siteName: site.name, names: namesWhole(locale) }
}

/** All names: those too long for the narrowest screen too, since a card's line is long enough. */
function namesWhole(locale: Locale): readonly string[] {
  return getGlossary().flatMap(({ forms }) => forms[locale] ?? [])
}
