import { frontPath } from '@/lib/i18n/addresses'
import { locales } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { NoWrapText } from './no-wrap-text'
import styles from './not-found-message.module.css'
import { SiteIcon } from './site-icon'

/** What stands where a page does not: said in every language, since the address tells none. */
export function NotFoundMessage() {
  return (
    <main className={styles.message}>
      <h1>
        <SiteIcon className={styles.icon} />
        <span>404</span>
      </h1>
      {locales.map(({ code }) => {
        const { notFound } = messagesIn(code)
        return (
          <section key={code} lang={code}>
            <h2>
              <NoWrapText text={notFound.title} locale={code} />
            </h2>
            <p>
              <NoWrapText text={notFound.text} locale={code} />
            </p>
            <p>
              <a href={frontPath(code)} hrefLang={code}>
                {notFound.front}
              </a>
            </p>
          </section>
        )
      })}
    </main>
  )
}
