import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { ATOM_TYPE, atomFeed } from '@/lib/sharing/atom-feed'
import { listFeed } from '@/lib/sharing/list-feed'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; year: string }

export function generateStaticParams(): Params[] {
  return localeCodes.flatMap((locale) =>
    pagesToRender('year-feed.xml', { year: NO_ARTICLE }, locale).map(({ year }) => ({ locale, year })),
  )
}

/** The feed of a year in one language, in Atom. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, year } = await params
  if (year === NO_ARTICLE) return new Response(null, { status: 404 })
  return new Response(atomFeed(listFeed(locale, { of: 'year', year })), {
    headers: { 'content-type': ATOM_TYPE },
  })
}
