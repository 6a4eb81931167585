import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { ATOM_TYPE, atomFeed } from '@/lib/sharing/atom-feed'
import { feedArticles } from '@/lib/sharing/feed-articles'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string }

export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale }))
}

/** A language's feed in Atom. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale } = await params
  const { site, article } = messagesIn(locale)
  const xml = atomFeed({ locale, site, articles: feedArticles(locale, article) })
  return new Response(xml, { headers: { 'content-type': ATOM_TYPE } })
}
