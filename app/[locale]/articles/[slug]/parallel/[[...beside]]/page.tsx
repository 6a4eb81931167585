import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ParallelPage } from '@/components/parallel/parallel-page'
import { type Article, type ArticleVersion, versionIn } from '@/lib/content/articles/article'
import { articleBySlug } from '@/lib/content/articles/library'
import { languagesBeside } from '@/lib/content/articles/parallel'
import { messagesIn } from '@/lib/i18n/messages'
import { parallelMetadata } from '@/lib/metadata/parallel-metadata'
import { isPlaceholder, staticParams } from '@/lib/store/static-params'

export const dynamicParams = false

type Pair = { article: Article; first: ArticleVersion; second: ArticleVersion }

type Params = { params: Promise<{ slug: string; beside?: string[] }> }

/** The usual pair has the plain address; a third language and more are named in it. */
export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return staticParams('parallel', locale)
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const pair = await pairOf(params)
  if (!pair) return {}
  const { article, first, second } = pair
  const { site, parallel } = messagesIn(first.locale)
  return parallelMetadata(article, first, second.locale, { site, title: parallel.title })
}

export default async function Page({ params }: Params) {
  const pair = await pairOf(params)
  return pair ? <ParallelPage {...pair} /> : null
}

async function pairOf(params: Params['params']): Promise<Pair | undefined> {
  const { slug, beside = [] } = await params
  if (isPlaceholder(slug)) return undefined
  const locale = await getLocale()
  const article = articleBySlug(slug)
  const first = article && versionIn(article, locale)
  const second = article && versionIn(article, beside[0] ?? languagesBeside(article, locale)[0] ?? locale)
  if (!first || !second || first === second) notFound()
  return { article, first, second }
}
