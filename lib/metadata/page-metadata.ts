import type { Metadata } from 'next'
import { type SharedCard, sharedCard } from '../cards/card-content'
import { CARD_SIZE } from '../cards/card-size'
import { type Article, type ArticleVersion, lastChanged } from '../content/articles/article'
import { creditsOf } from '../content/articles/credits'
import { isPreview } from '../content/build-snapshot'
import { machineDate } from '../content/moments'
import {
  APPLE_ICON_PATH,
  articlePath,
  ENTRY_PATH,
  feedPaths,
  frontPath,
  ICON_PATH,
  listFeedPaths,
  MANIFEST_PATH,
  siteCardPath,
} from '../i18n/addresses'
import { defaultLocale, type Locale, localeCodes, localeOf } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import { absolute, siteUrl } from '../i18n/site-url'
import {
  articleVersions,
  frontVersions,
  hreflang,
  type LanguageVersions,
  languageVersions,
} from './language-versions'

/** What a page says about itself to search engines and to those it is shared with. */
export type PageFacts = {
  readonly locale: Locale
  /** The page's own address; canonical and `og:url` are the same. */
  readonly path: string
  readonly title: string
  readonly description: string
  readonly site: SiteWords
  /** The page in all its languages, this one among them. */
  readonly languages: LanguageVersions
  /** The picture of the page's previews, 1200×630 px: the site's own card unless given. */
  readonly card?: SharedCard
  /** Whether search engines should leave it out: a second view of what another page shows. */
  readonly unlisted?: boolean
  /** Path and title of the list that the page is of, when it has feeds of its own; they are named before the site's. */
  readonly list?: { readonly path: string; readonly title: string }
  /** Paths of the pages before and after it in a list of several pages, the newest first. */
  readonly neighbours?: { readonly previous?: string | undefined; readonly next?: string | undefined }
}

/**
 * Metadata of any page that is not an article: front pages, topics, archives, search, views of an article.
 *
 * X takes its title, description and picture from Open Graph's.
 *
 * @param page what the page says about itself
 * @returns a whole Metadata object: all addresses in it are absolute
 * @throws when `SITE_URL` or the locale is wrong
 */
export function pageMetadata(page: PageFacts): Metadata {
  const { locale, site, title, description } = page
  return {
    metadataBase: new URL(siteUrl()),
    title: { absolute: title === site.name ? `${site.name} – ${site.tagline}` : `${title} – ${site.name}` },
    description,
    applicationName: site.name,
    alternates: {
      canonical: absolute(page.path),
      languages: hreflang(page.languages),
      types: feedLinks(page.path === ENTRY_PATH ? localeCodes : [locale], site.name, page.list),
    },
    ...(page.neighbours ? { pagination: neighbourLinks(page.neighbours) } : {}),
    openGraph: { type: 'website', ...openGraph(page) },
    twitter: { card: 'summary_large_image' },
    icons: {
      icon: { url: ICON_PATH, type: 'image/svg+xml', sizes: 'any' },
      apple: { url: APPLE_ICON_PATH, type: 'image/png', sizes: '180x180' },
    },
    manifest: MANIFEST_PATH,
    ...(isPreview() ? { robots: { index: false, follow: false } } : {}),
    ...(page.unlisted ? { robots: { index: false, follow: true } } : {}),
    // A run of digits in a figure is not a telephone number.
    formatDetection: { telephone: false, date: false, address: false, email: false },
  }
}

function openGraph({ locale, path, title, description, site, card }: PageFacts) {
  const { path: picture, ...told } = card ?? {
    path: siteCardPath(locale),
    type: 'image/png',
    alt: `${site.name} – ${site.tagline}`,
  }
  return {
    title,
    description,
    url: absolute(path),
    siteName: site.name,
    locale: localeOf(locale).openGraph,
    images: [{ url: absolute(picture), ...told, ...CARD_SIZE }],
  }
}

function neighbourLinks({ previous, next }: NonNullable<PageFacts['neighbours']>) {
  return {
    ...(previous ? { previous: absolute(previous) } : {}),
    ...(next ? { next: absolute(next) } : {}),
  }
}

/** The feeds of a list, and a language's. A feed's title says its language when the page speaks several. */
function feedLinks(locales: readonly Locale[], siteName: string, list: PageFacts['list']) {
  const links = (kind: 'atom' | 'json') => [
    ...(list
      ? [{ url: absolute(listFeedPaths(list.path)[kind]), title: `${list.title} – ${siteName}` }]
      : []),
    ...locales.map((locale) => ({
      url: absolute(feedPaths(locale)[kind]),
      title: locales.length > 1 ? `${siteName} (${localeOf(locale).name})` : siteName,
    })),
  ]
  return { 'application/atom+xml': links('atom'), 'application/feed+json': links('json') }
}

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
 * Metadata of a language's front page.
 *
 * @param older path of the page with older news, where the front page does not hold it all
 * @throws as {@link pageMetadata} does
 */
export function frontMetadata(locale: Locale, site: SiteWords, older?: string): Metadata {
  return pageMetadata({
    locale,
    path: frontPath(locale),
    title: site.name,
    description: site.about,
    site,
    languages: frontVersions(),
    neighbours: { next: older },
  })
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

/**
 * Metadata of the page that lets a reader choose a language.
 *
 * @param site the site's words in the default language, which its preview is in
 * @throws as {@link pageMetadata} does
 */
export function entryMetadata(site: SiteWords): Metadata {
  return pageMetadata({
    locale: defaultLocale,
    path: ENTRY_PATH,
    title: site.name,
    description: site.about,
    site,
    languages: frontVersions(),
  })
}
