import { useTranslations } from 'next-intl'
import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import { translationOf } from '@/lib/content/articles/translation-record'
import { articlePath } from '@/lib/i18n/addresses'
import { languageName } from '@/lib/i18n/language-names'
import type { Locale } from '@/lib/i18n/locales'
import { NoWrapWords } from '../site/no-wrap-text'
import styles from './stale-translation-notice.module.css'

/**
 * Tells readers of a translation that the text it was made from has changed since, and leads them there; nothing where the
 * two are in step.
 */
export function StaleTranslationNotice({
  article,
  version,
  locale = version.locale,
}: {
  article: Article
  version: ArticleVersion
  /** The language of the page, where that is another than the translation's. */
  locale?: Locale
}) {
  const t = useTranslations('translation')
  const { state, source } = translationOf(article, version)
  if (state !== 'behind' || !source) return null
  return (
    <p className={styles.newer} role="note">
      <NoWrapWords locale={locale}>
        {t.rich('behind', {
          source: languageName(source.locale, locale),
          translation: languageName(version.locale, locale),
          link: (words) => (
            <a
              key="link"
              href={articlePath(source.locale, article.slug)}
              hrefLang={source.locale}
              data-keeps-place=""
              suppressHydrationWarning
            >
              <NoWrapWords locale={locale}>{words}</NoWrapWords>
            </a>
          ),
        })}
      </NoWrapWords>
    </p>
  )
}
