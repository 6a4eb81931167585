import { frontPath } from '@/lib/i18n/addresses'
import { locales } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import styles from './language-chooser.module.css'
import { NoWrapText } from './no-wrap-text'
import { SiteIcon } from './site-icon'

/** The page at `/`: the languages of the site as plain links, each introduced in itself. */
export function LanguageChooser() {
  return (
    <main className={styles.chooser} data-choose-language>
      <h1>
        <SiteIcon className={styles.icon} />
        <span lang="en">Otagai</span>
      </h1>
      <ul>
        {locales.map(({ code, name }) => {
          const { site, languages } = messagesIn(code)
          return (
            <li key={code} lang={code}>
              <a href={frontPath(code)} hrefLang={code} rel="alternate" aria-label={languages.continue}>
                {name}
              </a>
              <p>
                <NoWrapText text={site.tagline} locale={code} />
              </p>
            </li>
          )
        })}
      </ul>
    </main>
  )
}
