import type { ReactNode } from 'react'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { noteHtml } from '@/lib/content/articles/article-text'
import { attachedDocuments } from '@/lib/content/articles/attached-documents'
import { formatDate } from '@/lib/i18n/dates'
import type { Locale } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { DocumentLink } from '../article/document-link'
import { NoWrapText } from '../site/no-wrap-text'
import { both, html, numbers, Row, type Sides } from './parallel-row'
import styles from './parallel-text.module.css'

/** The documents, the editor's notes and the corrections of two versions, item by item. */
export function ParallelLists({ sides }: { sides: Sides }) {
  return (
    <>
      <ListRows
        sides={sides}
        id="documents"
        heading={(locale) => messagesIn(locale).article.documents}
        items={documentsOf}
      />
      <ListRows
        sides={sides}
        id="notes"
        heading={(locale) => messagesIn(locale).article.notes}
        items={notesOf}
      />
      <ListRows
        sides={sides}
        id="corrections"
        heading={(locale) => messagesIn(locale).article.corrections}
        items={correctionsOf}
      />
    </>
  )
}

/** What stands below the text: the items of a list under its heading. */
function ListRows({
  sides,
  id,
  heading,
  items,
}: {
  sides: Sides
  id: string
  heading: (locale: Locale) => string
  items: (version: ArticleVersion) => readonly ReactNode[]
}) {
  const lists = sides.map(items)
  const length = Math.max(...lists.map((list) => list.length))
  if (length === 0) return null
  return (
    <>
      <Row sides={sides} id={id} className={styles.heading}>
        {both(sides, (version) => items(version).length > 0 && <h2>{heading(version.locale)}</h2>)}
      </Row>
      {numbers(lists).map((index) => (
        <Row key={index} sides={sides} className={styles.note}>
          {[lists[0]?.[index], lists[1]?.[index]]}
        </Row>
      ))}
    </>
  )
}

function documentsOf(version: ArticleVersion): ReactNode[] {
  return attachedDocuments(version).map((document) => (
    <p key={`${document.path} ${document.label}`}>
      <DocumentLink document={document} locale={version.locale} />
    </p>
  ))
}

function notesOf(version: ArticleVersion): ReactNode[] {
  return version.notes.map((note) => html(`<p>${noteHtml(version, note)}</p>`))
}

function correctionsOf({ corrections = [], locale }: ArticleVersion): ReactNode[] {
  return corrections.map(({ date, text }) => (
    <p key={`${date} ${text}`}>
      {formatDate(date, locale)}
      {': '}
      <NoWrapText text={text} locale={locale} />
    </p>
  ))
}
