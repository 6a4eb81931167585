import { readLibrary } from '../../content/articles/library'
import { RECORD_KEY } from '../../content/front-matter/record-key'
import { ownPages } from '../addresses/own-pages'
import { reviewConfiguration } from '../configuration'
import { byPlace, type Finding } from '../finding'
import { problemFindings } from '../problem-findings'
import { reviewArticles } from '../review'

/**
 * Reviews an article for what stops its translations from being in step with their source.
 *
 * @param slug the article
 * @param files its translations that are asked for, as they are shown
 * @returns the errors in them that nobody has acknowledged, by file and line; a record that was broken by hand is none,
 *   for it is written anew
 * @throws ContentError when the glossary or `review.yaml` is wrong
 */
export function translationErrors(slug: string, files: readonly string[]): Finding[] {
  const { records, problems } = readLibrary()
  const articles = records.map(({ article }) => article)
  const unread = problems.flatMap((problem) => problem.slug ?? [])
  const found = reviewArticles(
    articles.filter((article) => article.slug === slug),
    { configuration: reviewConfiguration(), pages: ownPages(articles, unread) },
  )
  const unreadable = problemFindings(problems.filter(({ field }) => field !== RECORD_KEY))
  return [...found, ...unreadable]
    .filter(({ file, severity }) => severity === 'error' && files.includes(file))
    .sort(byPlace)
}
