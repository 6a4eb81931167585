import { ATOM_TYPE, atomFeed } from '@/lib/feeds/atom-feed'
import { listFeed } from '@/lib/feeds/list-feed'
import { localeCodes } from '@/lib/i18n/locales'
import { ALL } from '@/lib/lists/listing'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string }

export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale }))
}

/** A language's feed in Atom. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale } = await params
  return new Response(atomFeed(listFeed(locale, ALL)), { headers: { 'content-type': ATOM_TYPE } })
}
