import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ArticleReader } from '@/components/article-reader'
import { type Article, type ArticleVersion, versionIn } from '@/lib/articles/article'
import { articleBySlug } from '@/lib/articles/library'
import { topicName } from '@/lib/articles/topics'
import { articlePath, frontPath, NO_ARTICLE } from '@/lib/i18n/addresses'
import { messagesIn } from '@/lib/i18n/messages'
import { pagesToRender } from '@/lib/publishing/build-plan'
import { articleMetadata } from '@/lib/sharing/page-metadata'
import { breadcrumbs, jsonLd, newsArticle } from '@/lib/sharing/structured-data'

export const dynamicParams = false

type Params = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return pagesToRender('article', { slug: NO_ARTICLE }, locale)
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const found = await articleOf(params)
  if (!found) return {}
  const { article, version } = found
  return articleMetadata(article, version, wordsFor(article, version))
}

export default async function ArticlePage({ params }: Params) {
  const found = await articleOf(params)
  if (!found) return null
  const { article, version } = found
  const words = wordsFor(article, version)
  const { locale, headline } = version
  const data = jsonLd(
    newsArticle(article, version, words),
    breadcrumbs([
      { name: words.site.name, path: frontPath(locale) },
      { name: headline, path: articlePath(locale, article.slug) },
    ]),
  )
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: jsonLd escapes what could end the element */}
      <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: data }} />
      <ArticleReader article={article} version={version} />
    </>
  )
}

function wordsFor(article: Article, { locale }: ArticleVersion) {
  return {
    site: messagesIn(locale).site,
    topics: article.topics.map((topic) => topicName(topic, locale)),
  }
}

async function articleOf(params: Params['params']) {
  const { slug } = await params
  if (slug === NO_ARTICLE) return undefined
  const article = articleBySlug(slug)
  const version = article && versionIn(article, await getLocale())
  if (!article || !version) notFound()
  return { article, version }
}
