import type { Article, ArticleVersion } from '../articles/article'
import { languageName } from '../i18n/language-names'
import { changesReport } from './changes-report'
import { type Finding, type Told, tell } from './finding'
import { displayLanguages } from './messages'
import { type Staleness, stalenessOf } from './staleness'

/** A translation whose source has changed since. */
export type StaleTranslation = Staleness & { readonly article: Article; readonly version: ArticleVersion }

/**
 * Finds the translations that have fallen behind. It asks git, so it is for the review and not for a build, which never
 * fails for them.
 *
 * @param articles the articles to look through
 */
export function staleTranslations(articles: readonly Article[]): readonly StaleTranslation[] {
  return articles.flatMap((article) =>
    article.versions
      .map((version) => ({ article, version, ...stalenessOf(article, version) }))
      .filter(({ state }) => state === 'behind'),
  )
}

/**
 * @param stale a translation that has fallen behind
 * @returns it as a warning of the review, with the parts that have changed and the command that ends it
 */
export function staleFinding({ article, version, source, changes = [] }: StaleTranslation): Finding {
  const language = Object.fromEntries(
    displayLanguages.map((said) => [said, languageName(source?.locale ?? '', said)]),
  ) as Told
  const words = changes.map(({ name, after }) => name || (after ? `after ${after}` : '…')).join(', ')
  const { slug, original } = article
  const from = source && source.locale !== original ? ` --from ${source.locale}` : ''
  const command = `npm run reviewed -- ${slug} ${version.locale}${from}`
  return {
    check: 'source',
    severity: 'warning',
    file: version.file,
    line: 1,
    slug,
    locale: version.locale,
    words,
    ...tell('source.changed', { language, words, command }),
  }
}

/**
 * @param stale a translation that has fallen behind
 * @param colour whether the terminal shows colours
 * @returns what has changed in its source since, part by part, for people to read
 */
export function staleReport({ source, changes = [], since }: StaleTranslation, colour: boolean): string {
  const head = `${source?.file ?? ''}${since ? ` since ${since.day} (${since.commit})` : ''}`
  return [head, ...changesReport(changes, colour).map((line) => `  ${line}`), ''].join('\n')
}
