import type { Person } from '../front-matter/people'
import { type Article, type ArticleVersion, versionIn } from './article'

/** Who made a version of an article. */
export type Credits = {
  readonly authors: readonly Person[]
  /** None of an original. */
  readonly translators: readonly Person[]
  readonly photographers: readonly Person[]
}

/**
 * @param article an article
 * @param version one of its versions
 * @returns who made it; a translation that does not name the authors and the photographers has those of the original, as
 *   they are written there
 */
export function creditsOf(article: Article, version: ArticleVersion): Credits {
  const original = versionIn(article, article.original)
  return {
    authors: version.authors ?? original?.authors ?? [],
    translators: version.translators ?? [],
    photographers: version.photographers ?? original?.photographers ?? [],
  }
}

/**
 * @param version a version of an article
 * @returns the names of all people whom it names itself, each once
 */
export function namesOfPeople({ authors, translators, photographers }: ArticleVersion): readonly string[] {
  const people = [authors, translators, photographers].flatMap((list) => list ?? [])
  return [...new Set(people.map(({ name }) => name))]
}
