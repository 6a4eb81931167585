import { JSON_FEED_TYPE, jsonFeed } from '@/lib/feeds/json-feed'
import { listFeed } from '@/lib/feeds/list-feed'
import { localeCodes } from '@/lib/i18n/locales'
import { ALL } from '@/lib/lists/listing'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string }

export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale }))
}

/** A language's feed in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale } = await params
  return new Response(jsonFeed(listFeed(locale, ALL)), { headers: { 'content-type': JSON_FEED_TYPE } })
}
