import type { MetadataRoute } from 'next'
import { type Article, lastChanged } from '../content/articles/article'
import { machineDate } from '../content/moments'
import { archiveIndexPath, searchPath } from '../i18n/addresses'
import type { PartialDate } from '../i18n/dates'
import { localeCodes } from '../i18n/locales'
import { absolute } from '../i18n/site-url'
import { type Archive, archiveOf } from '../lists/archive'
import { listings, listsIn } from '../lists/listing'
import {
  articleVersions,
  frontVersions,
  hreflang,
  type LanguageVersions,
  languageVersions,
  listingVersions,
  listVersions,
} from './language-versions'

/** A page in its languages, with the day, month or year of its last change where there is one. */
export type ListedPage = LanguageVersions & { readonly lastModified?: PartialDate }

/**
 * The sitemap: an entry for each version of each page, which names all versions, itself included, and `x-default`
 * (https://developers.google.com/search/docs/specialty/international/localized-versions#sitemap).
 *
 * A date is as precise as it is known; sitemaps take a year or a month alone (https://www.w3.org/TR/NOTE-datetime).
 *
 * @param pages all pages that search engines should know
 * @throws when `SITE_URL` is wrong
 */
export function sitemap(pages: readonly ListedPage[]): MetadataRoute.Sitemap {
  return pages.flatMap((page) => {
    const languages = hreflang(page)
    const paths = new Set([...page.versions.map(({ path }) => path), page.fallback])
    return [...paths].map((path) => ({
      url: absolute(path),
      alternates: { languages },
      ...(page.lastModified ? { lastModified: machineDate(page.lastModified) } : {}),
    }))
  })
}

/**
 * The pages of the site that are to be found: the front pages with the page to choose a language, the articles, the lists
 * of articles with all their pages, and the search.
 *
 * @param articles all articles that are published, the newest first
 */
export function listedPages(articles: readonly Article[]): readonly ListedPage[] {
  return [
    { ...frontVersions(), ...lastChange(articles) },
    ...articles.map((article) => ({ ...articleVersions(article), ...lastChange([article]) })),
    { ...languageVersions(localeCodes, archiveIndexPath), ...lastChange(articles) },
    languageVersions(localeCodes, searchPath),
    ...listPages(localeCodes.map((locale) => archiveOf(articles, locale))),
  ]
}

/** The pages of all lists but the front pages: the newest page of each in its languages, every older one in its own. */
function listPages(archives: readonly Archive[]): ListedPage[] {
  const lists = new Map(archives.flatMap(listsIn).map((list) => [JSON.stringify(list), list]))
  return [...lists.values()].flatMap((list) => {
    const pages = archives.flatMap((archive) => listings(archive, list))
    const newest = pages.filter(({ page }) => page === undefined).flatMap((one) => one.articles)
    const older = pages
      .filter(({ page }) => page !== undefined)
      .map((one) => ({ ...listingVersions(one), ...lastChange(one.articles) }))
    return list.of === 'all' ? older : [{ ...listVersions(list, archives), ...lastChange(newest) }, ...older]
  })
}

/**
 * @param articles what a page shows
 * @returns when the page last changed: the latest date of them, or nothing when it shows none
 */
export function lastChange(articles: readonly Article[]): { readonly lastModified?: PartialDate } {
  const latest = articles.map(lastChanged).sort().at(-1)
  return latest === undefined ? {} : { lastModified: latest }
}
