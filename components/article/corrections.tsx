import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './editors-notes.module.css'
import { PublicationDate } from './publication-date'

/**
 * What was wrong in the text and has been put right, each with its day, the latest first. Like notes and documents it is a
 * section: reader modes take `<aside>` out.
 */
export function Corrections({ version }: { version: ArticleVersion }) {
  const t = useTranslations('article')
  const { corrections = [], locale } = version
  if (corrections.length === 0) return null
  return (
    <section className={styles.notes} aria-labelledby="corrections">
      <h2 id="corrections">{t('corrections')}</h2>
      <ul>
        {corrections.map(({ date, text }) => (
          <li key={`${date} ${text}`}>
            <PublicationDate date={date} locale={locale} withHour />{' '}
            <NoWrapText text={text} locale={locale} />
          </li>
        ))}
      </ul>
    </section>
  )
}
