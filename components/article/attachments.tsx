import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { attachedDocuments } from '@/lib/content/articles/attached-documents'
import { DocumentLink } from './document-link'
import styles from './editors-notes.module.css'

/** The documents that belong to the text, to be opened or kept. */
export function Attachments({ version }: { version: ArticleVersion }) {
  const t = useTranslations('article')
  return (
    <section className={styles.notes} aria-labelledby="documents">
      <h2 id="documents">{t('documents')}</h2>
      <ul>
        {attachedDocuments(version).map((document) => (
          <li key={`${document.path} ${document.label}`}>
            <DocumentLink document={document} locale={version.locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
