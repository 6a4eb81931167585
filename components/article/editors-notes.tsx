import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { noteHtml } from '@/lib/content/articles/article-text'
import styles from './editors-notes.module.css'

/** What the editors must tell their readers about the text: corrections, and figures that do not add up. */
export function EditorsNotes({ version }: { version: ArticleVersion }) {
  const t = useTranslations('article')
  if (version.notes.length === 0) return null
  return (
    <section className={styles.notes} aria-labelledby="notes">
      <h2 id="notes">{t('notes')}</h2>
      <ul>
        {version.notes.map((note) => (
          // biome-ignore lint/security/noDangerouslySetInnerHtml: lib/markdown sanitises what it returns
          <li key={note} dangerouslySetInnerHTML={{ __html: noteHtml(version, note) }} />
        ))}
      </ul>
    </section>
  )
}
