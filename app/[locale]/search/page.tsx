import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { SearchPanel } from '@/components/search/search-panel'
import { SearchScript } from '@/components/search/search-script'
import { Masthead } from '@/components/site/masthead'
import { SiteFooter } from '@/components/site/site-footer'
import { searchPath } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { languageVersions } from '@/lib/metadata/language-versions'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const { site, search } = messagesIn(locale)
  return pageMetadata({
    locale,
    path: searchPath(locale),
    title: search.title,
    description: search.description,
    site,
    languages: languageVersions(localeCodes, searchPath),
  })
}

/** The search of one language. What it finds comes from the index that is written when the site is finished. */
export default async function SearchPage() {
  const locale = await getLocale()
  const paths = Object.fromEntries(localeCodes.map((code) => [code, searchPath(code)]))
  return (
    <>
      <SearchScript />
      <Masthead locale={locale} paths={paths} />
      <main id="text">
        <SearchPanel locale={locale} />
      </main>
      <SiteFooter />
    </>
  )
}
