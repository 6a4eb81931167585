import { useTranslations } from 'next-intl'
import { type Locale, locales } from '@/lib/i18n/locales'
import styles from './language-switch.module.css'

/**
 * The languages of this very page as links, so that one tap gives the same page in another language.
 *
 * Accessible because: it is a labelled `nav`; each language is written in itself and marked with `lang`;
 * the current one is text with `aria-current`, not a link to where one already is; a language that the page
 * does not exist in is not offered at all.
 */
export function LanguageSwitch({
  locale,
  paths,
}: {
  locale: Locale
  paths: Partial<Record<Locale, string>>
}) {
  const t = useTranslations('languages')
  return (
    <nav className={styles.switch} aria-label={t('label')}>
      <ul>
        {locales.map(({ code, name }) => {
          const path = paths[code]
          if (code === locale)
            return (
              <li key={code}>
                <span lang={code} aria-current="true">
                  {name}
                </span>
              </li>
            )
          return (
            path && (
              <li key={code}>
                <a
                  href={path}
                  lang={code}
                  hrefLang={code}
                  rel="alternate"
                  data-keeps-place=""
                  suppressHydrationWarning
                >
                  {name}
                </a>
              </li>
            )
          )
        })}
      </ul>
    </nav>
  )
}
