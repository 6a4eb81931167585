import { siteCard } from '@/lib/cards/card-content'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { cardBytes } from '@/lib/store/cards'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string }

export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale }))
}

/** The social card of the site in one language. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale } = await params
  const png = await cardBytes(siteCard(locale, messagesIn(locale).site))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
