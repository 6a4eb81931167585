import { localeCodes } from '@/lib/i18n/locales'
import { PLACEHOLDER } from '@/lib/store/static-params'

export const dynamic = 'force-static'

type Params = { locale: string; file: string[] }

/** A build puts the search index into the site itself: this is for the development server, which makes it when it is asked for. */
export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale, file: [PLACEHOLDER] }))
}

export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, file } = await params
  if (process.env.NODE_ENV === 'production') return new Response(null, { status: 404 })
  const { indexOf } = await import('@/lib/search/index-of')
  const found = indexOf(locale).find(({ name }) => name === file.join('/'))
  return found ? new Response(new Uint8Array(found.bytes)) : new Response(null, { status: 404 })
}
