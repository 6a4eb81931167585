import type { BreadcrumbList, Graph, NewsArticle, Thing } from 'schema-dts'
import { sharedCard } from '../cards/card-content'
import { CARD_SIZE } from '../cards/card-size'
import { type Article, type ArticleVersion, lastChanged, versionIn } from '../content/articles/article'
import { creditsOf } from '../content/articles/credits'
import type { Person } from '../content/front-matter/people'
import { machineDate } from '../content/moments'
import { articlePath, frontPath, iconPath } from '../i18n/addresses'
import type { SiteWords } from '../i18n/messages'
import { absolute } from '../i18n/site-url'
import { fallbackOf } from '../pictures/variants'
import { wellFormedJson } from '../well-formed'
import { recordings } from './recordings'

/** One step of the way from the front page to an article. */
export type Crumb = { readonly name: string; readonly path: string }

/** Names the article in one language, as distinct from the page that shows it. */
function articleId(locale: string, slug: string): string {
  return `${absolute(articlePath(locale, slug))}#article`
}

/**
 * An article for search engines, as https://developers.google.com/search/docs/appearance/structured-data/article
 * and schema.org describe it. Dates are at the precision that is known, which schema.org's Date allows.
 *
 * @param article the article
 * @param version its version in the language of the page
 * @param words the site's words in that language, and the names of the article's topics
 * @throws when `SITE_URL` is wrong
 */
export function newsArticle(
  article: Article,
  version: ArticleVersion,
  words: { readonly site: SiteWords; readonly topics: readonly string[] },
): NewsArticle {
  const { locale } = version
  const url = absolute(articlePath(locale, article.slug))
  const { source } = article
  const credits = creditsOf(article, version)
  return {
    '@type': 'NewsArticle',
    '@id': articleId(locale, article.slug),
    url,
    mainEntityOfPage: url,
    headline: version.headline,
    description: version.standfirst,
    inLanguage: locale,
    datePublished: machineDate(article.date),
    ...(article.updated ? { dateModified: machineDate(lastChanged(article)) } : {}),
    ...(words.topics.length > 0 ? { articleSection: words.topics } : {}),
    ...(credits.authors.length > 0 ? { author: credits.authors.map(person) } : {}),
    ...(credits.translators.length > 0 ? { translator: credits.translators.map(person) } : {}),
    ...(version.corrections ? { correction: version.corrections.map(correction) } : {}),
    image: pictures(article, version, words.site),
    ...recordings(article, version),
    isAccessibleForFree: true,
    publisher: {
      '@type': 'NewsMediaOrganization',
      name: words.site.name,
      url: absolute(frontPath(locale)),
      logo: { '@type': 'ImageObject', url: absolute(iconPath(512)), width: '512', height: '512' },
    },
    ...(source
      ? {
          isBasedOn: {
            '@type': 'CreativeWork',
            url: source.url,
            publisher: { '@type': 'Organization', name: source.name },
          },
        }
      : {}),
    ...translations(article, version),
  }
}

function person({ name, url }: Person) {
  const address = url?.startsWith('mailto:') ? { email: url.slice('mailto:'.length) } : url && { url }
  return { '@type': 'Person' as const, name, ...(address || {}) }
}

/** https://schema.org/correction */
function correction({ date, text }: NonNullable<ArticleVersion['corrections']>[number]) {
  return { '@type': 'CorrectionComment' as const, text, datePublished: machineDate(date) }
}

function pictures(article: Article, version: ArticleVersion, site: SiteWords) {
  const card = {
    '@type': 'ImageObject' as const,
    url: absolute(sharedCard(article, version, site).path),
    width: String(CARD_SIZE.width),
    height: String(CARD_SIZE.height),
  }
  const { photographers } = creditsOf(article, version)
  const { image } = version
  const picture = image && version.pictures?.[image.src]
  if (!picture) return card
  const { src, width, height } = fallbackOf(picture)
  return [
    card,
    {
      '@type': 'ImageObject' as const,
      url: absolute(src),
      width: String(width),
      height: String(height),
      caption: image.caption ?? image.alt,
      ...(image.credit ? { creditText: image.credit } : {}),
      ...(photographers.length > 0 ? { creator: photographers.map(person) } : {}),
    },
  ]
}

/** A translation names its original, and the original names its translations. */
function translations(article: Article, version: ArticleVersion) {
  const reference = (locale: string, headline: string) => ({
    '@type': 'NewsArticle' as const,
    '@id': articleId(locale, article.slug),
    url: absolute(articlePath(locale, article.slug)),
    inLanguage: locale,
    headline,
  })
  if (version.locale !== article.original) {
    const original = versionIn(article, article.original)
    return original ? { translationOfWork: reference(original.locale, original.headline) } : {}
  }
  const others = article.versions.filter(({ locale }) => locale !== article.original)
  if (others.length === 0) return {}
  return { workTranslation: others.map(({ locale, headline }) => reference(locale, headline)) }
}

/**
 * The way from the front page to a page: https://developers.google.com/search/docs/appearance/structured-data/breadcrumb
 *
 * @param crumbs the steps in order, the page itself last
 * @throws when `SITE_URL` is wrong
 */
export function breadcrumbs(crumbs: readonly Crumb[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: crumbs.map(({ name, path }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}

/**
 * Writes structured data to stand inside of `<script type="application/ld+json">`.
 *
 * In that element only `<` can begin anything but text (`</script`, `<!--`: HTML, section 4.12.1.3), and JSON takes
 * `\u003C` for it. U+2028 and U+2029 end a line in older JavaScript, so readers that evaluate it choke on them.
 *
 * @param things what the page says of itself
 * @returns JSON-LD, the same data for every parser of JSON
 */
export function jsonLd(...things: readonly Exclude<Thing, string>[]): string {
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  return wellFormedJson(graph).replace(
    /[<>&\u2028\u2029]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
