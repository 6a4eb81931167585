import type { Article, ArticleVersion } from '../../content/articles/article'
import { languageName } from '../../i18n/language-names'
import {
  type DisplayLanguage,
  displayLanguages,
  type LocalizedMessage,
  localizeMessage,
  sameMessage,
} from '../../i18n/localized-message'
import { type Finding, reviewMessage } from '../finding'
import { changesReport, placeOf } from './changes-report'
import { type Staleness, stalenessOf } from './staleness'

const SINCE = { en: '{file} since {day} ({commit})', th: '{file} ตั้งแต่ {day} ({commit})' }

/** A translation whose source has changed since. */
export type StaleTranslation = Staleness & { readonly article: Article; readonly version: ArticleVersion }

/**
 * Finds the translations that have fallen behind. It asks git, so it is for the review and not for a build, which never
 * fails for them.
 *
 * @param articles the articles to look through
 * @returns each translation whose original has changed since, with the change
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
  ) as LocalizedMessage
  const places = changes.map(placeOf)
  const placesIn = (said: DisplayLanguage) => places.map((place) => place[said]).join(', ')
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
    words: placesIn('en'),
    ...reviewMessage('source.changed', {
      language,
      words: { en: placesIn('en'), th: placesIn('th') },
      command,
    }),
  }
}

/**
 * @param stale a translation that has fallen behind
 * @param options the language of the report, and whether the terminal shows colours
 * @returns what has changed in its source since, part by part, for people to read
 */
export function staleReport(
  { source, changes = [], since }: StaleTranslation,
  options: { readonly language: DisplayLanguage; readonly colour: boolean },
): string {
  const file = source?.file ?? ''
  const head = since ? localizeMessage(SINCE, { file, ...since }) : sameMessage(file)
  return [head[options.language], ...changesReport(changes, options).map((line) => `  ${line}`), ''].join(
    '\n',
  )
}
