import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { JSON_FEED_TYPE, jsonFeed } from '@/lib/sharing/json-feed'
import { listFeed } from '@/lib/sharing/list-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; year: string }

export function generateStaticParams(): Params[] {
  return localeCodes.flatMap((locale) =>
    pagesToRender('year-feed.json', { year: NO_ARTICLE }, locale).map(({ year }) => ({ locale, year })),
  )
}

/** The feed of a year in one language, in JSON Feed. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, year } = await params
  if (year === NO_ARTICLE) return new Response(null, { status: 404 })
  return new Response(jsonFeed(listFeed(locale, { of: 'year', year })), {
    headers: { 'content-type': JSON_FEED_TYPE },
  })
}
