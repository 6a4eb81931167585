import type { Metadata } from 'next'
import { getLocale, getTranslations } from 'next-intl/server'
import { ArticleTeaser } from '@/components/article-teaser'
import { Colophon } from '@/components/colophon'
import styles from '@/components/front-page.module.css'
import { Masthead } from '@/components/masthead'
import { versionIn } from '@/lib/articles/article'
import { articles } from '@/lib/articles/library'
import { frontPath } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { frontMetadata } from '@/lib/sharing/page-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  return frontMetadata(locale, messagesIn(locale).site)
}

export default async function FrontPage() {
  const locale = await getLocale()
  const t = await getTranslations()
  const paths = Object.fromEntries(localeCodes.map((code) => [code, frontPath(code)]))
  const here = articles().filter((article) => versionIn(article, locale))
  return (
    <>
      <Masthead locale={locale} paths={paths} />
      <main id="text" className={styles.front}>
        <p className={styles.tagline}>{t('site.tagline')}</p>
        <h1 className={styles.title}>{t('front.title')}</h1>
        {here.length === 0 && <p>{t('front.empty')}</p>}
        {here.map((article, index) => (
          <ArticleTeaser key={article.slug} article={article} locale={locale} lead={index === 0} />
        ))}
      </main>
      <Colophon />
    </>
  )
}
