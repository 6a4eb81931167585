import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { MovedArticle } from '@/components/article/moved-article'
import { ParallelPage } from '@/components/parallel/parallel-page'
import { type Article, type ArticleVersion, versionIn } from '@/lib/content/articles/article'
import { articleBySlug, articleOfFormerSlug } from '@/lib/content/articles/library'
import { languagesBeside, pairPath } from '@/lib/content/articles/parallel'
import { messagesIn } from '@/lib/i18n/messages'
import { parallelMetadata } from '@/lib/metadata/parallel-metadata'
import { isPlaceholder, staticParams } from '@/lib/store/static-params'

type Pair = {
  article: Article
  first: ArticleVersion
  second: ArticleVersion
  /** Whether the address is one that the article had before. */
  isFormer: boolean
}

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
  if (!pair) return null
  const { article, first, second, isFormer } = pair
  return isFormer ? (
    <MovedArticle version={first} path={pairPath(article, first.locale, second.locale)} />
  ) : (
    <ParallelPage article={article} first={first} second={second} />
  )
}

async function pairOf(params: Params['params']): Promise<Pair | undefined> {
  const { slug, beside = [] } = await params
  if (isPlaceholder(slug)) return undefined
  const locale = await getLocale()
  const article = articleBySlug(slug) ?? articleOfFormerSlug(slug)
  const first = article && versionIn(article, locale)
  const second = article && versionIn(article, beside[0] ?? languagesBeside(article, locale)[0] ?? locale)
  if (!first || !second || first === second) notFound()
  return { article, first, second, isFormer: article?.slug !== slug }
}
