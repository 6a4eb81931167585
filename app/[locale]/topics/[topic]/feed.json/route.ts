import { JSON_FEED_TYPE, jsonFeed } from '@/lib/feeds/json-feed'
import { listFeed } from '@/lib/feeds/list-feed'
import { isPlaceholder, staticParamsInAll } from '@/lib/store/static-params'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; topic: string }

export function generateStaticParams() {
  return staticParamsInAll('topic-feed.json')
}

/** The feed of a topic in one language, in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, topic } = await params
  if (isPlaceholder(topic)) return new Response(null, { status: 404 })
  return new Response(jsonFeed(listFeed(locale, { of: 'topic', topic })), {
    headers: { 'content-type': JSON_FEED_TYPE },
  })
}
