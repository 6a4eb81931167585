import type { Metadata } from 'next'
import { getLocale } from 'next-intl/server'
import { SavedPanel } from '@/components/saved/saved-panel'
import { SavedScript } from '@/components/saved/saved-script'
import { Masthead } from '@/components/site/masthead'
import { SiteFooter } from '@/components/site/site-footer'
import { savedPath } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { languageVersions } from '@/lib/metadata/language-versions'
import { pageMetadata } from '@/lib/metadata/page-metadata'

export async function generateMetadata(): Promise<Metadata> {
  const locale = await getLocale()
  const { site, saved } = messagesIn(locale)
  const metadata = pageMetadata({
    locale,
    path: savedPath(locale),
    title: saved.title,
    description: saved.description,
    site,
    languages: languageVersions(localeCodes, savedPath),
    unlisted: true,
  })
  // What is in no list of a search engine names no other languages to it.
  const { languages: _, ...alternates } = metadata.alternates ?? {}
  return { ...metadata, alternates }
}

/** What is saved on the reader's device. The worker shows it, too, where there is neither a network nor a saved page. */
export default async function SavedPage() {
  const locale = await getLocale()
  const paths = Object.fromEntries(localeCodes.map((code) => [code, savedPath(code)]))
  return (
    <>
      <SavedScript />
      <Masthead locale={locale} paths={paths} />
      <main id="text">
        <SavedPanel locale={locale} />
      </main>
      <SiteFooter />
    </>
  )
}
