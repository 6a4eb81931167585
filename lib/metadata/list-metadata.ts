import type { Metadata } from 'next'
import { archiveIndexPath } from '../i18n/addresses'
import { type Locale, localeCodes } from '../i18n/locales'
import { messagesIn, translatorIn } from '../i18n/messages'
import { listingWords } from '../lists/list-words'
import { type Listing, listPath } from '../lists/listing'
import { languageVersions, listingVersions } from './language-versions'
import { pageMetadata } from './page-metadata'

/**
 * Metadata of a page of a list, but for the front page itself. Each page is its own canonical one: it holds articles that no
 * other page of the list does.
 *
 * @param listing one page of a list
 * @throws as `pageMetadata` does
 */
export function listMetadata(listing: Listing): Metadata {
  const { locale, list, path } = listing
  const { title, about, span } = listingWords(listing)
  return pageMetadata({
    locale,
    path,
    title: span ? `${title} ${span}` : title,
    description: span ? `${about}, ${span}` : about,
    site: messagesIn(locale).site,
    languages: listingVersions(listing),
    ...(list.of === 'all' ? {} : { list: { path: listPath(locale, list), title } }),
  })
}

/**
 * Metadata of the page that leads to all years and topics.
 *
 * @throws as `pageMetadata` does
 */
export function archiveMetadata(locale: Locale): Metadata {
  const { site, archive } = messagesIn(locale)
  return pageMetadata({
    locale,
    path: archiveIndexPath(locale),
    title: archive.title,
    description: translatorIn(locale)('archive.about', { site: site.name }),
    site,
    languages: languageVersions(localeCodes, archiveIndexPath),
  })
}
