import { archiveIn } from '@/lib/articles/archive'
import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { ATOM_TYPE, atomFeed } from '@/lib/sharing/atom-feed'
import { listFeed } from '@/lib/sharing/list-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; year: string }

export function generateStaticParams(): Params[] {
  const feeds = localeCodes.flatMap((locale) =>
    [...archiveIn(locale).byYear.keys()].map((year) => ({ locale, year })),
  )
  return feeds.length > 0 ? feeds : localeCodes.map((locale) => ({ locale, year: NO_ARTICLE }))
}

/** The feed of a year in one language, in Atom. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, year } = await params
  return new Response(atomFeed(listFeed(locale, { of: 'year', year })), {
    headers: { 'content-type': ATOM_TYPE },
  })
}
