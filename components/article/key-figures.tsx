import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './key-figures.module.css'

/** The figures of an article in a box that can be read in five seconds; nothing where there are none. */
export function KeyFigures({
  version,
  heading: Heading = 'h2',
}: {
  version: ArticleVersion
  /** Level of its heading, one below what it stands under. */
  heading?: 'h2' | 'h3'
}) {
  const t = useTranslations('article')
  if (version.keyFigures.length === 0) return null
  return (
    <section className={styles.figures} aria-labelledby="key-figures">
      <Heading id="key-figures">{t('keyFigures')}</Heading>
      <dl>
        {version.keyFigures.map(({ value, label }) => (
          <div key={value + label}>
            <dt>
              <NoWrapText text={label} locale={version.locale} />
            </dt>
            <dd>
              <NoWrapText text={value} locale={version.locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
