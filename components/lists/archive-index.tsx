import { useTranslations } from 'next-intl'
import { topics } from '@/lib/content/site/topics'
import { archiveIndexPath, frontPath } from '@/lib/i18n/addresses'
import { formatDate } from '@/lib/i18n/dates'
import { type Locale, localeCodes } from '@/lib/i18n/locales'
import { archiveIn } from '@/lib/lists/archive'
import { type ArticleList, listPath } from '@/lib/lists/listing'
import { Masthead } from '../site/masthead'
import { NoWrapText } from '../site/no-wrap-text'
import { SiteFooter } from '../site/site-footer'
import styles from './archive-index.module.css'
import { FeedLinks } from './feed-links'
import listPage from './list-page.module.css'

/** The page that leads to all that is published in a language: by topic, and by year in the era of the language. */
export function ArchiveIndex({ locale }: { locale: Locale }) {
  const t = useTranslations()
  const { articles, byTopic, byYear } = archiveIn(locale)
  const paths = Object.fromEntries(localeCodes.map((code) => [code, archiveIndexPath(code)]))
  return (
    <>
      <Masthead locale={locale} paths={paths} />
      <main id="text" className={listPage.page}>
        <h1 className={listPage.title}>{t('archive.title')}</h1>
        {articles.length === 0 && <p>{t('front.empty')}</p>}
        {articles.length > 0 && (
          <div className={styles.ways}>
            <section>
              <h2>{t('archive.topics')}</h2>
              <ul>
                {topics().map(({ id, names }) => (
                  <Way
                    key={id}
                    locale={locale}
                    list={{ of: 'topic', topic: id }}
                    name={names[locale]}
                    count={byTopic.get(id)?.length}
                  />
                ))}
              </ul>
            </section>
            <section>
              <h2>{t('archive.years')}</h2>
              <ul>
                {[...byYear].map(([year, { length }]) => (
                  <Way
                    key={year}
                    locale={locale}
                    list={{ of: 'year', year }}
                    name={formatDate(year, locale)}
                    count={length}
                  />
                ))}
              </ul>
            </section>
          </div>
        )}
        <FeedLinks list={frontPath(locale)} />
      </main>
      <SiteFooter />
    </>
  )
}

function Way(props: {
  locale: Locale
  list: ArticleList
  name: string | undefined
  count: number | undefined
}) {
  const { locale, list, name, count } = props
  const t = useTranslations('archive')
  if (!name || !count) return null
  return (
    <li>
      <a href={listPath(locale, list)}>
        <NoWrapText text={name} locale={locale} />
      </a>{' '}
      <span>{t('stories', { count })}</span>
    </li>
  )
}
