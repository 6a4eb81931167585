import { createHash } from 'node:crypto'
import { sharedCard } from '../cards/card-content'
import { versionIn } from '../content/articles/article'
import { sumOfArticle } from '../content/articles/library'
import { topicName } from '../content/site/topics'
import { messagesIn } from '../i18n/messages'
import { namesInTeaser, namesInText } from './shown-names'
import type { PageWithContent } from './site-pages'

/**
 * Sums up all that a page is made from: the articles that it shows, the names of its topics, the lists and pages that it
 * leads to, the cards that it names, and of the glossary the names that its words may hold.
 *
 * @param page a page of the site
 * @param code what all pages depend on: see `codeStamp`
 * @returns 32 hexadecimal digits: where they are equal, so are the pages
 * @throws ContentError when the topics or the glossary are wrong
 */
export function pageKey(page: PageWithContent, code: string): string {
  const { kind, path, locale, isArchived, shown } = page
  const { articles, texts, locales, topics, leadsTo = null } = shown
  const shows = articles.flatMap((article, index) =>
    locales.flatMap((code) => {
      const version = versionIn(article, code)
      const isWhole = texts === 'all' || (texts === 'first' && index === 0)
      return version ? [{ article, version, isWhole }] : []
    }),
  )
  const names = shows.flatMap(({ version, isWhole }) => (isWhole ? namesInText : namesInTeaser)(version))
  // Pages and feeds with the whole text name its card by a sum of all that it shows, topics and names that they do not show too.
  const cards = shows
    .filter(({ version, isWhole }) => isWhole && version.locale === locale)
    .map(({ article, version }) => sharedCard(article, version, messagesIn(locale).site).path)
  const madeFrom = [
    [code, kind, path, isArchived, leadsTo],
    articles.map(({ slug }) => [slug, sumOfArticle(slug)]),
    topics.map((topic) => topicName(topic, locale)),
    [...new Set(names)].sort(),
    cards,
  ]
  return createHash('sha256').update(JSON.stringify(madeFrom)).digest('hex').slice(0, 32)
}
