import { useTranslations } from 'next-intl'
import type { ArticleVersion } from '@/lib/content/articles/article'
import { Masthead } from '../site/masthead'
import { NoWrapText } from '../site/no-wrap-text'
import { SiteFooter } from '../site/site-footer'
import styles from './withdrawn-article.module.css'

/** What stands at a former address of an article: it leads on by itself, without script, and has a link as well. */
export function MovedArticle({ version, path }: { version: ArticleVersion; path: string }) {
  const t = useTranslations('moved')
  const { locale, headline } = version
  return (
    <>
      <meta httpEquiv="refresh" content={`0; url=${path}`} />
      <Masthead locale={locale} paths={{ [locale]: path }} />
      <main id="text" className={styles.message}>
        <h1>
          <NoWrapText text={t('title')} locale={locale} />
        </h1>
        <p>
          <a href={path}>
            <NoWrapText text={headline} locale={locale} />
          </a>
        </p>
      </main>
      <SiteFooter />
    </>
  )
}
