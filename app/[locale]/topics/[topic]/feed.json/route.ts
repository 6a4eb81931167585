import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { JSON_FEED_TYPE, jsonFeed } from '@/lib/sharing/json-feed'
import { listFeed } from '@/lib/sharing/list-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; topic: string }

export function generateStaticParams(): Params[] {
  return localeCodes.flatMap((locale) =>
    pagesToRender('topic-feed.json', { topic: NO_ARTICLE }, locale).map(({ topic }) => ({ locale, topic })),
  )
}

/** The feed of a topic in one language, in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, topic } = await params
  if (topic === NO_ARTICLE) return new Response(null, { status: 404 })
  return new Response(jsonFeed(listFeed(locale, { of: 'topic', topic })), {
    headers: { 'content-type': JSON_FEED_TYPE },
  })
}
