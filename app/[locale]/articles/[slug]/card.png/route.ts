import { articleCard } from '@/lib/cards/card-content'
import { versionIn } from '@/lib/content/articles/article'
import { articleBySlug } from '@/lib/content/articles/library'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { PLACEHOLDER } from '@/lib/store/static-params'

export const dynamic = 'force-static'

type Params = { locale: string; slug: string }

/** A build puts the cards into the site itself: this is for the development server, which draws them when they are asked for. */
export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale, slug: PLACEHOLDER }))
}

/** The social card of an article in one language. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, slug } = await params
  const article = articleBySlug(slug)
  const version = article && versionIn(article, locale)
  if (!article || !version) return new Response(null, { status: 404 })
  const { cardPng } = await import('@/lib/store/cards')
  const png = await cardPng(articleCard(article, version, messagesIn(locale).site))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
