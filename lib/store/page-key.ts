import { createHash } from 'node:crypto'
import { versionIn } from '../content/articles/article'
import { sumOfArticle } from '../content/articles/library'
import { topicName } from '../content/site/topics'
import { namesInTeaser, namesInText } from './shown-names'
import type { PageWithContent } from './site-pages'

/**
 * Sums up all that a page is made from: the articles that it shows, the names of its topics, the lists and pages that it
 * leads to, and of the glossary the names that its words may hold.
 *
 * @param page a page of the site
 * @param code what all pages depend on: see `codeStamp`
 * @returns 32 hexadecimal digits: where they are equal, so are the pages
 * @throws ContentError when the topics or the glossary are wrong
 */
export function pageKey(page: PageWithContent, code: string): string {
  const { kind, path, locale, isArchived, shown } = page
  const { articles, texts, locales, topics, leadsTo = null } = shown
  const names = articles.flatMap((article, index) =>
    locales.flatMap((code) => {
      const version = versionIn(article, code)
      if (!version) return []
      return texts === 'all' || (texts === 'first' && index === 0)
        ? namesInText(version)
        : namesInTeaser(version)
    }),
  )
  const madeFrom = [
    [code, kind, path, isArchived, leadsTo],
    articles.map(({ slug }) => [slug, sumOfArticle(slug)]),
    topics.map((topic) => topicName(topic, locale)),
    [...new Set(names)].sort(),
  ]
  return createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex').slice(0, 32)
}
