import { archiveIn } from '@/lib/articles/archive'
import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { JSON_FEED_TYPE, jsonFeed } from '@/lib/sharing/json-feed'
import { listFeed } from '@/lib/sharing/list-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; topic: string }

export function generateStaticParams(): Params[] {
  const feeds = localeCodes.flatMap((locale) =>
    [...archiveIn(locale).byTopic.keys()].map((topic) => ({ locale, topic })),
  )
  return feeds.length > 0 ? feeds : localeCodes.map((locale) => ({ locale, topic: NO_ARTICLE }))
}

/** The feed of a topic in one language, in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, topic } = await params
  return new Response(jsonFeed(listFeed(locale, { of: 'topic', topic })), {
    headers: { 'content-type': JSON_FEED_TYPE },
  })
}
