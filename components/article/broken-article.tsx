import type { Article } from '@/lib/content/articles/article'
import type { Problem } from '@/lib/content/problem'
import { articlePath } from '@/lib/i18n/addresses'
import type { Locale } from '@/lib/i18n/locales'
import { Masthead } from '../site/masthead'
import { SiteFooter } from '../site/site-footer'
import { ContentProblems } from './content-problems'

/** What stands, in development alone, where an article would be if its files could be read. */
export function BrokenArticle({
  article,
  problems,
  locale,
}: {
  /** The article in its other languages, where those can be read. */
  article: Article | undefined
  problems: readonly Problem[]
  locale: Locale
}) {
  const read = article?.versions.map((version) => version.locale) ?? []
  const paths = Object.fromEntries(read.map((code) => [code, articlePath(code, article?.slug ?? '')]))
  return (
    <>
      <Masthead locale={locale} paths={paths} />
      <main id="text">
        <ContentProblems problems={problems} locale={locale} />
      </main>
      <SiteFooter />
    </>
  )
}
