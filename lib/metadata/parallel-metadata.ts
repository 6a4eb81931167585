import type { Metadata } from 'next'
import { sharedCard } from '../cards/card-content'
import type { Article, ArticleVersion } from '../content/articles/article'
import { pairPath } from '../content/articles/parallel'
import { articlePath } from '../i18n/addresses'
import type { Locale } from '../i18n/locales'
import type { SiteWords } from '../i18n/messages'
import { absolute } from '../i18n/site-url'
import { articleVersions } from './language-versions'
import { pageMetadata } from './page-metadata'

/**
 * Metadata of an article beside its translation. Both texts have pages of their own, so search engines are to leave this
 * one out and are led to the article; without a place in their lists it names no other languages either.
 *
 * @param article the article
 * @param version the version that comes first
 * @param beside the language of the other
 * @param words the site's words in the language of the page, and what a page of two languages is called in it
 * @throws as `pageMetadata` does
 */
export function parallelMetadata(
  article: Article,
  version: ArticleVersion,
  beside: Locale,
  words: { readonly site: SiteWords; readonly title: string },
): Metadata {
  const { locale, headline, standfirst } = version
  const metadata = pageMetadata({
    locale,
    path: pairPath(article, locale, beside),
    title: `${headline} (${words.title})`,
    description: standfirst,
    site: words.site,
    languages: articleVersions(article),
    card: sharedCard(article, version, words.site),
    unlisted: true,
  })
  const canonical = absolute(articlePath(locale, article.slug))
  return {
    ...metadata,
    openGraph: { ...metadata.openGraph, url: canonical },
    alternates: {
      canonical,
      types: metadata.alternates?.types ?? {},
    },
  }
}
