import type { Article, ArticleVersion } from '../../content/articles/article'
import { type Translation, translationOf } from '../../content/articles/translation-record'
import { type PastWording, wordingInHistory } from './source-history'
import { type WordingChange, wordingChanges } from './wording-changes'

/** Where a version stands against its source, and how the two have parted. */
export type Staleness = Translation & {
  /** What has changed in the source since; only for a version that is behind. */
  readonly changes?: readonly WordingChange[]
  /** The commit whose source it was made from, where git has one. */
  readonly since?: Pick<PastWording, 'commit' | 'day'>
}

/**
 * @param article an article
 * @param version one of its versions
 * @returns its state; for one that is behind, the changes word by word where git has the source as it was, else the
 *   parts that are not as they were, by their fingerprints
 */
export function stalenessOf(article: Article, version: ArticleVersion): Staleness {
  const translation = translationOf(article, version)
  const { state, source } = translation
  const record = version.translatedFrom
  if (state !== 'behind' || !source || !record) return translation
  const past = wordingInHistory(source.file, record)
  return {
    ...translation,
    changes: wordingChanges(past ?? record, source, source.locale),
    ...(past ? { since: { commit: past.commit, day: past.day } } : {}),
  }
}
