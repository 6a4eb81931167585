import { ATOM_TYPE, atomFeed } from '@/lib/feeds/atom-feed'
import { listFeed } from '@/lib/feeds/list-feed'
import { isPlaceholder, staticParamsInAll } from '@/lib/store/static-params'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; year: string }

export function generateStaticParams() {
  return staticParamsInAll('year-feed.xml')
}

/** The feed of a year in one language, in Atom. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, year } = await params
  if (isPlaceholder(year)) return new Response(null, { status: 404 })
  return new Response(atomFeed(listFeed(locale, { of: 'year', year })), {
    headers: { 'content-type': ATOM_TYPE },
  })
}
