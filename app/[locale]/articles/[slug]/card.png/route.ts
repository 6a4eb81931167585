import { versionIn } from '@/lib/articles/article'
import { articleBySlug } from '@/lib/articles/library'
import { NO_ARTICLE } from '@/lib/i18n/addresses'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { cardPng } from '@/lib/sharing/card-cache'
import { articleCard } from '@/lib/sharing/card-content'

export const dynamic = 'force-static'
export const dynamicParams = false

type Params = { locale: string; slug: string }

export function generateStaticParams(): Params[] {
  return localeCodes.flatMap((locale) =>
    pagesToRender('card', { slug: NO_ARTICLE }, locale).map(({ slug }) => ({ locale, slug })),
  )
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
