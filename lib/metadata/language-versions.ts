import { type Article, versionIn } from '../content/articles/article'
import { articlePath, ENTRY_PATH, frontPath } from '../i18n/addresses'
import { defaultLocale, type Locale, localeCodes } from '../i18n/locales'
import { absolute } from '../i18n/site-url'
import { type Archive, archiveIn } from '../lists/archive'
import { type ArticleList, type Listing, listedArticles, listPath } from '../lists/listing'

/**
 * One page in all the languages it exists in. Metadata and sitemap are both made from it, so they cannot
 * disagree, and each version names the same others.
 */
export type LanguageVersions = {
  /** The versions there are, each with its path. */
  readonly versions: readonly { readonly locale: Locale; readonly path: string }[]
  /** Path of the page for a reader who asks for none of those languages: hreflang `x-default`. */
  readonly fallback: string
}

/**
 * @param locales the languages that a page exists in, at least one
 * @param pathIn the page's path in one of them
 * @returns the page in those languages; the fallback is the site's default language, else the first
 * @throws when no language is given
 */
export function languageVersions(
  locales: readonly Locale[],
  pathIn: (locale: Locale) => string,
): LanguageVersions {
  const [first] = locales
  if (first === undefined) throw new Error('A page must exist in at least one language.')
  return {
    versions: locales.map((locale) => ({ locale, path: pathIn(locale) })),
    fallback: pathIn(locales.includes(defaultLocale) ? defaultLocale : first),
  }
}

/**
 * @param article an article
 * @param pathIn the path of one of its pages (the article itself unless given: a parallel page, say)
 * @returns that page in the languages the article is written in, and no other
 */
export function articleVersions(
  article: Article,
  pathIn: (locale: Locale, slug: string) => string = articlePath,
): LanguageVersions {
  const written = localeCodes.filter((locale) => versionIn(article, locale))
  return languageVersions(written, (locale) => pathIn(locale, article.slug))
}

/**
 * The front pages and the page that lets readers choose among them. That page is the fallback, as Google
 * advises for language selectors: https://developers.google.com/search/docs/specialty/international/localized-versions#xdefault
 */
export function frontVersions(): LanguageVersions {
  return { ...languageVersions(localeCodes, frontPath), fallback: ENTRY_PATH }
}

/**
 * @param list a list that has an article in some language
 * @param archives what is published in each language
 * @returns the newest page of the list in the languages that it has an article in, and no other
 */
export function listVersions(list: ArticleList, archives: readonly Archive[]): LanguageVersions {
  if (list.of === 'all') return frontVersions()
  const written = archives.filter((archive) => listedArticles(archive, list).length > 0)
  return languageVersions(
    written.map(({ locale }) => locale),
    (locale) => listPath(locale, list),
  )
}

/**
 * @param listing one page of a list
 * @returns that page in its languages. An older page is in one alone: articles that are not translated shift what stands
 *   on it, so no page of another language is the same.
 */
export function listingVersions({ locale, list, page, path }: Listing): LanguageVersions {
  if (page !== undefined) return languageVersions([locale], () => path)
  return listVersions(list, localeCodes.map(archiveIn))
}

/**
 * @param page a page in its languages
 * @returns absolute addresses by hreflang value, itself included, ending with `x-default`
 */
export function hreflang(page: LanguageVersions): Readonly<Record<string, string>> {
  return Object.fromEntries([
    ...page.versions.map(({ locale, path }) => [locale, absolute(path)]),
    ['x-default', absolute(page.fallback)],
  ])
}
