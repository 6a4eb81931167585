import type { Article } from '../content/articles/article'
import type { Term } from '../content/site/glossary'
import type { ReviewConfiguration } from './configuration'
import type { Finding } from './finding'
import { reviewArticles } from './review'

/** What a thread is asked to review. */
export type ReviewTask = {
  readonly articles: readonly Article[]
  /** The glossary as JSON: one thread gets the same for all its tasks, and prepares it once. */
  readonly glossary: string
  readonly configuration: ReviewConfiguration
}

let known = { glossary: '[]', terms: [] as readonly Term[] }

/**
 * What a thread of the review runs.
 *
 * @param task some articles, the glossary, and how the review is set up
 * @returns for each article, in their order, what was found in it, with questions that all articles answer
 */
export default function reviewEach({ articles, glossary, configuration }: ReviewTask): Finding[][] {
  if (known.glossary !== glossary) known = { glossary, terms: JSON.parse(glossary) as readonly Term[] }
  const { terms } = known
  return articles.map((article) => reviewArticles([article], { terms, configuration, keepsQuestions: true }))
}
