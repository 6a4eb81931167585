import { getTranslations } from 'next-intl/server'
import { type Article, versionIn } from '@/lib/content/articles/article'
import { languageName } from '@/lib/i18n/language-names'
import { type Locale, locales } from '@/lib/i18n/locales'
import { NoWrapText } from '../site/no-wrap-text'
import styles from './missing-languages.module.css'

/**
 * Says, in the reader's language and in the missing one, that a translation is not there.
 *
 * A reader who was sent a link may read only the language that is missing, so the line stands in it too.
 */
export async function MissingLanguages({ article, locale }: { article: Article; locale: Locale }) {
  const missing = locales.filter(({ code }) => !versionIn(article, code))
  if (missing.length === 0) return null
  return (
    <ul className={styles.missing}>
      {
        await Promise.all(
          missing.flatMap(({ code }) =>
            [locale, code].map(async (said) => (
              <li key={said + code} lang={said}>
                <NoWrapText
                  text={(await getTranslations({ locale: said, namespace: 'languages' }))('missing', {
                    language: languageName(code, said),
                  })}
                  locale={said}
                />
              </li>
            )),
          ),
        )
      }
    </ul>
  )
}
