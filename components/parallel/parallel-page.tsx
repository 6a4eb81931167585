import { useTranslations } from 'next-intl'
import type { Article, ArticleVersion } from '@/lib/content/articles/article'
import { languagesBeside, pairPath, pairPaths } from '@/lib/content/articles/parallel'
import { articlePath } from '@/lib/i18n/addresses'
import { languageName } from '@/lib/i18n/language-names'
import type { Locale } from '@/lib/i18n/locales'
import { StaleTranslationNotice } from '../article/stale-translation-notice'
import { Masthead } from '../site/masthead'
import { SiteFooter } from '../site/site-footer'
import styles from './parallel-page.module.css'
import { ParallelText } from './parallel-text'

/**
 * An article beside its translation, paragraph by paragraph: in two columns where there is room, else one below the other.
 *
 * Accessible because: each row is read in one language and then in the other, each marked with its `lang`; the order of
 * the source is that of the screen at every width.
 */
export function ParallelPage({
  article,
  first,
  second,
}: {
  article: Article
  first: ArticleVersion
  second: ArticleVersion
}) {
  const t = useTranslations('parallel')
  const { locale } = first
  return (
    <>
      <Masthead locale={locale} paths={pairPaths(article, locale, second.locale)} />
      <main id="text">
        <article className={styles.article}>
          <div className={styles.head}>
            <p className={styles.title}>{t('title')}</p>
            <p>
              <a
                className={styles.back}
                href={articlePath(locale, article.slug)}
                data-keeps-place=""
                suppressHydrationWarning
              >
                {t('back')}
              </a>
            </p>
            <BesideLinks article={article} locale={locale} beside={second.locale} />
            <StaleTranslationNotice article={article} version={first} />
            <StaleTranslationNotice article={article} version={second} locale={locale} />
          </div>
          <ParallelText first={first} second={second} />
        </article>
      </main>
      <SiteFooter />
    </>
  )
}

/** The languages that the first can be set beside, where there are several. */
function BesideLinks({ article, locale, beside }: { article: Article; locale: Locale; beside: Locale }) {
  const t = useTranslations('parallel')
  const others = languagesBeside(article, locale)
  if (others.length < 2) return null
  return (
    <nav className={styles.beside} aria-label={t('beside')}>
      <span aria-hidden="true">{t('beside')}</span>
      <ul>
        {others.map((code) => (
          <li key={code}>
            {code === beside ? (
              <span aria-current="true">{languageName(code, locale)}</span>
            ) : (
              <a href={pairPath(article, locale, code)} data-keeps-place="" suppressHydrationWarning>
                {languageName(code, locale)}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  )
}
