import type { Metadata } from 'next'
import { sharedCard } from '../cards/card-content'
import { type Article, type ArticleVersion, lastChanged } from '../content/articles/article'
import { creditsOf } from '../content/articles/credits'
import { isPreview } from '../content/build-snapshot'
import { machineDate } from '../content/moments'
import { articlePath } from '../i18n/addresses'
import { type Locale, localeOf } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import { articleVersions, languageVersions } from './language-versions'

import { openGraph, type PageFacts, pageMetadata } from './page-metadata'

/**
 * Metadata of an article.
 *
 * The times are told as precisely as they are known. Open Graph asks for a day (https://ogp.me/#types), but a year
 * alone is a date in ISO 8601 too, and to make up a day would not be true.
 *
 * `og:locale:alternate` names the other languages that the article is in. Facebook then asks for this address once more for
 * each, with `fb_locale` in the query and a header (https://developers.facebook.com/docs/opengraph/guides/internationalization);
 * the page, being a file, answers each time in its own language with its own `og:url`. So a link that was shared in one
 * language is previewed in that one to everybody, as without it, and never in two.
 *
 * @param article the article
 * @param version its version in the language of the page
 * @param words the site's words in that language, and the names of the article's topics
 * @throws as {@link pageMetadata} does
 */
export function articleMetadata(
  article: Article,
  version: ArticleVersion,
  words: { readonly site: SiteWords; readonly topics: readonly string[] },
): Metadata {
  const { locale, headline, standfirst } = version
  const page: PageFacts = {
    locale,
    path: articlePath(locale, article.slug),
    title: headline,
    description: standfirst,
    site: words.site,
    languages: articleVersions(article),
    card: sharedCard(article, version, words.site),
  }
  const { authors } = creditsOf(article, version)
  const [section] = words.topics
  const others = page.languages.versions.map((one) => one.locale).filter((code) => code !== locale)
  return {
    ...pageMetadata(page),
    ...(authors.length > 0
      ? { authors: authors.map(({ name, url }) => ({ name, ...(url ? { url } : {}) })) }
      : {}),
    openGraph: {
      type: 'article',
      publishedTime: machineDate(article.date),
      ...(article.updated ? { modifiedTime: machineDate(lastChanged(article)) } : {}),
      ...(section ? { section } : {}),
      tags: [...words.topics],
      ...(authors.length > 0 ? { authors: authors.map(({ name, url }) => url ?? name) } : {}),
      ...openGraph(page),
      ...(others.length > 0 ? { alternateLocale: others.map((code) => localeOf(code).openGraph) } : {}),
    },
    // Lets search engines show the card at its full width.
    ...(isPreview() ? {} : { robots: { index: true, follow: true, 'max-image-preview': 'large' } }),
  }
}

/**
 * Metadata of what stands at the address of an article that was withdrawn: no search engine keeps it, and its preview is the
 * site's.
 *
 * @param locale the language of the version
 * @param slug the name of the article in addresses
 * @param words the site's words in that language, and what the page is called
 * @throws as {@link pageMetadata} does
 */
export function withdrawnMetadata(
  locale: Locale,
  slug: string,
  words: { readonly site: SiteWords; readonly title: string },
): Metadata {
  return pageMetadata({
    locale,
    path: articlePath(locale, slug),
    title: words.title,
    description: words.site.about,
    site: words.site,
    languages: languageVersions([locale], (code) => articlePath(code, slug)),
    unlisted: true,
  })
}
