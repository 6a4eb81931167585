import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/articles/article'
import styles from './key-figures.module.css'
import { UnbrokenText } from './unbroken-text'

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
              <UnbrokenText text={label} locale={version.locale} />
            </dt>
            <dd>
              <UnbrokenText text={value} locale={version.locale} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
