import type { MetadataRoute } from 'next'
import type { Article } from '../articles/article'
import type { PartialDate } from '../i18n/dates'
import { absolute } from '../i18n/site-url'
import { articleVersions, frontVersions, hreflang, type LanguageVersions } from './language-versions'

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
      ...(page.lastModified ? { lastModified: page.lastModified } : {}),
    }))
  })
}

/**
 * The pages of every site: the front pages with the page to choose a language, and the articles. Lists of
 * articles (topics, years) are added by whoever shows them, with `languageVersions` and {@link lastChange}.
 *
 * @param articles all articles that are published
 */
export function listedPages(articles: readonly Article[]): readonly ListedPage[] {
  return [
    { ...frontVersions(), ...lastChange(articles) },
    ...articles.map((article) => ({ ...articleVersions(article), ...lastChange([article]) })),
  ]
}

/**
 * @param articles what a page shows
 * @returns when the page last changed: the latest date of them, or nothing when it shows none
 */
export function lastChange(articles: readonly Article[]): { readonly lastModified?: PartialDate } {
  const dates = articles.map(({ date, updated }) => updated ?? date).sort()
  const latest = dates.at(-1)
  return latest === undefined ? {} : { lastModified: latest }
}
