import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getLocale } from 'next-intl/server'
import { ArticlePage } from '@/components/article/article-page'
import { BrokenArticle } from '@/components/article/broken-article'
import { MovedArticle } from '@/components/article/moved-article'
import { WithdrawnArticle } from '@/components/article/withdrawn-article'
import { type Article, type ArticleVersion, versionIn } from '@/lib/content/articles/article'
import {
  articleBySlug,
  articleOfFormerSlug,
  getWithdrawn,
  problemsOfArticle,
} from '@/lib/content/articles/library'
import type { WithdrawnVersion } from '@/lib/content/articles/visibility'
import type { Problem } from '@/lib/content/problem'
import { topicName } from '@/lib/content/site/topics'
import { articlePath, frontPath } from '@/lib/i18n/addresses'
import { messagesIn } from '@/lib/i18n/messages'
import { articleMetadata, withdrawnMetadata } from '@/lib/metadata/article-metadata'
import { breadcrumbs, jsonLd, newsArticle } from '@/lib/metadata/structured-data'
import { isPlaceholder, staticParams } from '@/lib/store/static-params'

type Params = { params: Promise<{ locale: string; slug: string }> }

export function generateStaticParams({ params: { locale } }: { params: { locale: string } }) {
  return staticParams('article', locale)
}

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const { article, version, withdrawn } = await articleOf(params)
  if (withdrawn) {
    const { site, withdrawn: words } = messagesIn(withdrawn.locale)
    return withdrawnMetadata(withdrawn.locale, withdrawn.slug, { site, title: words.title })
  }
  if (!article || !version) return {}
  return articleMetadata(article, version, wordsFor(article, version))
}

export default async function Page({ params }: Params) {
  const { article, version, problems, withdrawn, isFormer } = await articleOf(params)
  if (withdrawn) return <WithdrawnArticle {...withdrawn} />
  if (article && version && isFormer)
    return <MovedArticle version={version} path={articlePath(version.locale, article.slug)} />
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

type Found = {
  readonly article?: Article | undefined
  readonly version?: ArticleVersion | undefined
  readonly problems: readonly Problem[]
  /** Whether the address is one that the article had before. */
  readonly isFormer?: boolean
  readonly withdrawn?: WithdrawnVersion
}

/** Nothing for the page that stands for none; what is wrong alone, in development, where a version cannot be read. */
async function articleOf(params: Params['params']): Promise<Found> {
  const { slug } = await params
  if (isPlaceholder(slug)) return { problems: [] }
  const locale = await getLocale()
  const article = articleBySlug(slug) ?? articleOfFormerSlug(slug)
  const version = article && versionIn(article, locale)
  const withdrawn = getWithdrawn().find(
    (one) => one.locale === locale && [one.slug, ...one.formerly].includes(slug),
  )
  if (withdrawn) return { withdrawn, problems: [] }
  // The name of a folder may need changing because it cannot stand in an address.
  const problems = problemsOfArticle(decodeURIComponent(slug))
  if (!version && problems.length === 0) notFound()
  return { article, version, problems, isFormer: article !== undefined && article.slug !== slug }
}
