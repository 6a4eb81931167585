import { versionIn } from '@/lib/articles/article'
import { articleBySlug, articles } from '@/lib/articles/library'
import { messagesIn } from '@/lib/i18n/messages'
import { cardPng } from '@/lib/sharing/card-cache'
import { articleCard } from '@/lib/sharing/card-content'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; slug: string }

export function generateStaticParams(): Params[] {
  return articles().flatMap(({ slug, versions }) => versions.map(({ locale }) => ({ locale, slug })))
}

/** The social card of an article in one language. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, slug } = await params
  const article = articleBySlug(slug)
  const version = article && versionIn(article, locale)
  if (!article || !version) return new Response(null, { status: 404 })
  const png = await cardPng(articleCard(article, version, messagesIn(locale).site))
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } })
}
