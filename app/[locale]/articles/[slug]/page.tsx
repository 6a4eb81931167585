import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ArticlePage } from '@/components/article/article-page'
import { BrokenArticle } from '@/components/article/broken-article'
import { type Article, type ArticleVersion, versionIn } from '@/lib/content/articles/article'
import { articleBySlug, problemsOfArticle, slugsWithProblems } from '@/lib/content/articles/library'
import { topicName } from '@/lib/content/site/topics'
import { articlePath, frontPath } from '@/lib/i18n/addresses'
import { messagesIn } from '@/lib/i18n/messages'
import { articleMetadata } from '@/lib/metadata/page-metadata'
import { breadcrumbs, jsonLd, newsArticle } from '@/lib/metadata/structured-data'
import { isPlaceholder, staticParams } from '@/lib/store/static-params'

export const dynamicParams = false

type Params = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  // In development an article has a page for what is wrong in it, too.
  const broken = slugsWithProblems().map((slug) => ({ slug }))
  return [...staticParams('article', locale), ...broken]
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { article, version } = await articleOf(params)
  if (!article || !version) return {}
  return articleMetadata(article, version, wordsFor(article, version))
}

export default async function Page({ params }: Params) {
  const { article, version, problems } = await articleOf(params)
  if (!article || !version) {
    if (problems.length === 0) return null
    return <BrokenArticle article={article} problems={problems} locale={await getLocale()} />
  }
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
      <ArticlePage article={article} version={version} problems={problems} />
    </>
  )
}

function wordsFor(article: Article, { locale }: ArticleVersion) {
  return {
    site: messagesIn(locale).site,
    topics: article.topics.map((topic) => topicName(topic, locale)),
  }
}

/** Nothing for the page that stands for none; what is wrong alone, in development, where a version cannot be read. */
async function articleOf(params: Params['params']) {
  const { slug } = await params
  if (isPlaceholder(slug)) return { problems: [] }
  const article = articleBySlug(slug)
  const version = article && versionIn(article, await getLocale())
  // The name of a folder may need changing because it cannot stand in an address.
  const problems = problemsOfArticle(decodeURIComponent(slug))
  if (!version && problems.length === 0) notFound()
  return { article, version, problems }
}
