import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { feedArticles } from '@/lib/sharing/feed-articles'
import { JSON_FEED_TYPE, jsonFeed } from '@/lib/sharing/json-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string }

export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale }))
}

/** A language's feed in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale } = await params
  const { site, article } = messagesIn(locale)
  const json = jsonFeed({ locale, site, articles: feedArticles(locale, article) })
  return new Response(json, { headers: { 'content-type': JSON_FEED_TYPE } })
}
