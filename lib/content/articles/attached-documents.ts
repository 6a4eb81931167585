import { formatFileSize } from '../../i18n/file-size'
import type { Locale } from '../../i18n/locales'
import { endingOf } from '../../markdown/document-types'
import type { DocumentLookup, ShownDocument } from '../../markdown/documents'
import type { ArticleVersion } from './article'
import type { PublishedDocument } from './document-field'

/** A document of the list under a text. */
export type AttachedDocument = ShownDocument & { readonly label: string }

/**
 * @param version one article in one language
 * @returns the documents that are listed under its text, in their order
 */
export function attachedDocuments(version: ArticleVersion): readonly AttachedDocument[] {
  const lookup = documentLookup(version)
  return (version.attachments ?? []).flatMap(({ file, label }) => {
    const document = lookup(file)
    return document ? [{ label, ...document }] : []
  })
}

/**
 * @param version one article in one language
 * @returns finds its documents by their names
 */
export function documentLookup({ documents, locale }: ArticleVersion): DocumentLookup {
  return (name) => {
    const document = documents?.[name]
    if (!document) return undefined
    const { path, media } = document
    return { path, facts: factsOf(document, locale), ...(media ? { media } : {}) }
  }
}

function factsOf({ path, bytes }: PublishedDocument, locale: Locale): string {
  return `${endingOf(path).slice(1).toUpperCase()}, ${formatFileSize(bytes, locale)}`
}
