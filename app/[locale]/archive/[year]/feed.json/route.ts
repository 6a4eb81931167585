import { JSON_FEED_TYPE, jsonFeed } from '@/lib/feeds/json-feed'
import { listFeed } from '@/lib/feeds/list-feed'
import { isPlaceholder, staticParamsInAll } from '@/lib/store/static-params'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; year: string }

export function generateStaticParams() {
  return staticParamsInAll('year-feed.json')
}

/** The feed of a year in one language, in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, year } = await params
  if (isPlaceholder(year)) return new Response(null, { status: 404 })
  return new Response(jsonFeed(listFeed(locale, { of: 'year', year })), {
    headers: { 'content-type': JSON_FEED_TYPE },
  })
}
