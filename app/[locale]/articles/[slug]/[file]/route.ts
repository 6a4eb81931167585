import { readFile } from 'node:fs/promises'
import { versionIn } from '@/lib/content/articles/article'
import { articleBySlug } from '@/lib/content/articles/library'
import { localeCodes } from '@/lib/i18n/locales'
import { CAPTIONS_ENDING, CAPTIONS_TYPE, endingOf, PUBLISHED_TYPES } from '@/lib/markdown/document-types'
import { PLACEHOLDER } from '@/lib/store/static-params'

export const dynamic = 'force-static'

type Params = { locale: string; slug: string; file: string }

/** A build puts the documents into the site itself: this is for the development server. */
export function generateStaticParams(): Params[] {
  return localeCodes.map((locale) => ({ locale, slug: PLACEHOLDER, file: PLACEHOLDER }))
}

/** A document of an article in one language, as it lies in the content folder now. */
export async function GET(_: Request, { params }: { params: Promise<Params> }) {
  const { locale, slug, file } = await params
  const article = articleBySlug(slug)
  const document = article && versionIn(article, locale)?.documents?.[file]
  const ending = endingOf(file)
  const type = ending === CAPTIONS_ENDING ? CAPTIONS_TYPE : PUBLISHED_TYPES.get(ending)
  if (!document || !type) return new Response(null, { status: 404 })
  const bytes = await readFile(/* turbopackIgnore: true */ document.file)
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': type } })
}
