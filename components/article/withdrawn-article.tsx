import { useTranslations } from 'next-intl'
import type { WithdrawnVersion } from '@/lib/content/articles/visibility'
import { articlePath, frontPath } from '@/lib/i18n/addresses'
import { Masthead } from '../site/masthead'
import { NoWrapText } from '../site/no-wrap-text'
import { SiteFooter } from '../site/site-footer'
import styles from './withdrawn-article.module.css'

/** What stands at the address of an article that was withdrawn: that it was, and why. */
export function WithdrawnArticle({ slug, locale, words, locales }: WithdrawnVersion) {
  const t = useTranslations()
  const paths = Object.fromEntries(locales.map((code) => [code, articlePath(code, slug)]))
  return (
    <>
      <Masthead locale={locale} paths={paths} />
      <main id="text" className={styles.message}>
        <h1>
          <NoWrapText text={t('withdrawn.title')} locale={locale} />
        </h1>
        {words && (
          <p lang={words.locale}>
            <NoWrapText text={words.text} locale={words.locale} />
          </p>
        )}
        <p>
          <a href={frontPath(locale)}>{t('notFound.front')}</a>
        </p>
      </main>
      <SiteFooter />
    </>
  )
}
