import type { Metadata } from 'next'
import type { SharedCard } from '../cards/card-content'
import { CARD_SIZE } from '../cards/card-size'
import { isPreview } from '../content/build-snapshot'
import {
  APPLE_ICON_PATH,
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
import { frontVersions, hreflang, type LanguageVersions } from './language-versions'

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

/** What Open Graph is told of a page, its card among it. */
export function openGraph({ locale, path, title, description, site, card }: PageFacts) {
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
 * Metadata of a language's front page.
 *
 * @throws as {@link pageMetadata} does
 */
export function frontMetadata(locale: Locale, site: SiteWords): Metadata {
  return pageMetadata({
    locale,
    path: frontPath(locale),
    title: site.name,
    description: site.about,
    site,
    languages: frontVersions(),
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
