import { type CardFormat, cardFiles } from '@/lib/cards/card-content'
import { versionIn } from '@/lib/content/articles/article'
import { articleBySlug } from '@/lib/content/articles/library'
import { localeCodes } from '@/lib/i18n/locales'
import { messagesIn } from '@/lib/i18n/messages'
import { PLACEHOLDER } from '@/lib/store/static-params'

/** What the address of a card says. */
export type CardParams = { locale: string; slug: string }

/** A build puts the cards into the site itself: their routes are for the development server, which draws them when they are asked for. */
export function cardParams(): CardParams[] {
  return localeCodes.map((locale) => ({ locale, slug: PLACEHOLDER }))
}

/**
 * @param params which article, in which language
 * @param format of the card that is asked for
 * @returns the card, or that there is none
 */
export async function cardAnswer({ locale, slug }: CardParams, format: CardFormat): Promise<Response> {
  const article = articleBySlug(slug)
  const version = article && versionIn(article, locale)
  const files = version ? cardFiles(article, version, messagesIn(locale).site) : []
  const file = files.find((one) => one.format === format)
  if (!file) return new Response(null, { status: 404 })
  const { cardBytes } = await import('@/lib/store/cards')
  const type = format === 'jpg' ? 'image/jpeg' : 'image/png'
  return new Response(new Uint8Array(await cardBytes(file.card)), { headers: { 'content-type': type } })
}
