import type { AttachedDocument } from '@/lib/content/articles/attached-documents'
import type { Locale } from '@/lib/i18n/locales'
import { NoWrapText } from '../site/no-wrap-text'

/** A document by what it is, with its kind and size behind: readers know what they load before they do. */
export function DocumentLink({ document, locale }: { document: AttachedDocument; locale: Locale }) {
  const { path, label, facts } = document
  return (
    <>
      <a href={path}>
        <NoWrapText text={label} locale={locale} />
      </a>{' '}
      <span className="keep">({facts})</span>
    </>
  )
}
