import type { Locale } from './locales'

/*
 * The contract of addresses: each path of the site is made here and nowhere else.
 * All are absolute within the site: the path that the whole site may lie under, `basePath`, is put before them when pages
 * are finished. Pages end in a slash, as the exported folders do; files have an extension.
 */

/** The page that lets a reader choose a language. */
export const ENTRY_PATH = '/'

/** The list of all pages, for search engines. */
export const SITEMAP_PATH = '/sitemap.xml'

/** What a phone needs to keep the site on its home screen. */
export const MANIFEST_PATH = '/manifest.webmanifest'

/** The site's icon as a drawing; browsers show it in their tabs. */
export const ICON_PATH = '/icon.svg'

/** The icon on an iPhone's home screen, 180 px square: Apple's devices ask for this very path. */
export const APPLE_ICON_PATH = '/apple-touch-icon.png'

/** @returns the path of the front page in a language */
export function frontPath(locale: Locale): string {
  return `/${locale}/`
}

/** @returns the path of an article in a language */
export function articlePath(locale: Locale, slug: string): string {
  return `/${locale}/articles/${slug}/`
}

/**
 * @param beside the language beside it; left out for the one that the article is set beside unless a reader chooses
 * @returns the path of an article beside its translation, paragraph by paragraph
 */
export function parallelPath(locale: Locale, slug: string, beside?: Locale): string {
  return `${articlePath(locale, slug)}parallel/${beside ? `${beside}/` : ''}`
}

/**
 * @param format `jpg` for the card with the article's picture, where it has one; the other is always there
 * @returns the path of an article's social card in a language
 */
export function cardPath(locale: Locale, slug: string, format: 'png' | 'jpg' = 'png'): string {
  return `${articlePath(locale, slug)}card.${format}`
}

/**
 * @param file name of a document that lies beside the text
 * @returns the path of the document in a language
 */
export function documentPath(locale: Locale, slug: string, file: string): string {
  return `${articlePath(locale, slug)}${file}`
}

/** @returns the path of the social card of the site itself, for pages that are not an article */
export function siteCardPath(locale: Locale): string {
  return `${frontPath(locale)}card.png`
}

/** @returns the paths of a language's feeds: Atom, and JSON Feed */
export function feedPaths(locale: Locale): { readonly atom: string; readonly json: string } {
  return listFeedPaths(frontPath(locale))
}

/**
 * @param list the path of a list of articles: a front page, a topic, a year
 * @returns the paths of its feeds: Atom, and JSON Feed
 */
export function listFeedPaths(list: string): { readonly atom: string; readonly json: string } {
  return { atom: `${list}feed.xml`, json: `${list}feed.json` }
}

/**
 * @param list the path of a list of articles, which is that of its newest page
 * @param page number of an older page, counted from the oldest
 */
export function olderPagePath(list: string, page: number | string): string {
  return `${list}page/${page}/`
}

/** @returns the path of the list of articles on a topic, by the topic's identifier */
export function topicPath(locale: Locale, topic: string): string {
  return `${frontPath(locale)}topics/${topic}/`
}

/** @returns the path of the list of articles of a year of the Common Era */
export function archivePath(locale: Locale, year: string | number): string {
  return `${frontPath(locale)}archive/${year}/`
}

/** @returns the path of the page that leads to all years and topics */
export function archiveIndexPath(locale: Locale): string {
  return `${frontPath(locale)}archive/`
}

/** @returns the path of the search page, in whose folder its index is */
export function searchPath(locale: Locale): string {
  return `${frontPath(locale)}search/`
}

/** @returns the path of the page that lists what is saved on the reader's device */
export function savedPath(locale: Locale): string {
  return `${frontPath(locale)}saved/`
}

/**
 * @param size width and height in px
 * @param maskable whether it may be cut to any shape
 * @returns the path of the site's icon as a PNG
 */
export function iconPath(size: number, maskable = false): string {
  return `/icon-${maskable ? 'maskable-' : ''}${size}.png`
}
