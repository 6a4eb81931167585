import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { ATOM_TYPE, atomFeed } from '@/lib/sharing/atom-feed'
import { listFeed } from '@/lib/sharing/list-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; topic: string }

export function generateStaticParams(): Params[] {
  return localeCodes.flatMap((locale) =>
    pagesToRender('topic-feed.xml', { topic: NO_ARTICLE }, locale).map(({ topic }) => ({ locale, topic })),
  )
}

/** The feed of a topic in one language, in Atom. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, topic } = await params
  if (topic === NO_ARTICLE) return new Response(null, { status: 404 })
  return new Response(atomFeed(listFeed(locale, { of: 'topic', topic })), {
    headers: { 'content-type': ATOM_TYPE },
  })
}
