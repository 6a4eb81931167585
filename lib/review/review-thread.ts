import type { Article } from '../articles/article'
import type { Term } from '../articles/glossary'
import type { Finding } from './finding'
import { reviewArticles } from './review'

/** What a thread is asked to review. */
export type ReviewTask = { readonly articles: readonly Article[]; readonly terms: readonly Term[] }

/**
 * What a thread of the review runs.
 *
 * @param task some articles, and the glossary
 * @returns for each article, in their order, what was found in it
 */
export default function reviewEach({ articles, terms }: ReviewTask): Finding[][] {
  return articles.map((article) => reviewArticles([article], { terms }))
}
