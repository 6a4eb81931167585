import { isLocale, type Locale } from '../../i18n/locales'
import { type Article, type ArticleVersion, versionIn } from './article'
import { contentHash, type Fingerprint, fingerprint } from './fingerprint'

/** What a translation was made from: a version of its article, as it was at the time. */
export type TranslationRecord = Fingerprint & {
  /** The language it was translated from: the original's as a rule, but another may have come between. */
  readonly locale: Locale
}

const FORM = /^([A-Za-z0-9-]+):([0-9a-f]{12}):([0-9a-f]{6}(?:\.[0-9a-f]{6})*)$/

/**
 * Reads a record as it stands in a front matter: language, sum of the whole, sums of the parts.
 *
 * @param text such as `th:0123456789ab:012345.6789ab`
 * @returns the record; undefined when it has another form, names no language of the site, or its sums do not agree,
 *   as when a digit was mistyped or a part cut off
 */
export function readRecord(text: string): TranslationRecord | undefined {
  const [, locale, whole, joined] = FORM.exec(text) ?? []
  if (!isLocale(locale) || !whole || !joined) return undefined
  const parts = joined.split('.')
  return contentHash(parts) === whole ? { locale, whole, parts } : undefined
}

/**
 * @param record what a translation was made from
 * @returns it as it stands in a front matter, on one line
 */
export function recordText({ locale, whole, parts }: TranslationRecord): string {
  return `${locale}:${whole}:${parts.join('.')}`
}

/**
 * @param source a version that a translation is made from
 * @returns its record as it is now
 */
export function recordOf(source: ArticleVersion): TranslationRecord {
  return { locale: source.locale, ...fingerprint(source) }
}

/**
 * Where one version stands against what it was translated from:
 * `original`, it was written first; `up-to-date`; `behind`, its source has changed since; `unrecorded`, nobody noted
 * what it was made from.
 */
export type TranslationState = 'original' | 'up-to-date' | 'behind' | 'unrecorded'

/** A version that a translation is made from, and whether it has changed since. */
export type Translation = {
  readonly state: TranslationState
  /** What it is made from as it is now; undefined for an original, and where that is not published. */
  readonly source?: ArticleVersion
}

/**
 * @param article an article
 * @param version one of its versions
 * @returns where that version stands; a source that is not published leaves it unrecorded, since nobody could read on there
 */
export function translationOf(article: Article, version: ArticleVersion): Translation {
  if (version.locale === article.original) return { state: 'original' }
  const record = version.translatedFrom
  const source = versionIn(article, record?.locale ?? article.original)
  if (!record || !source) return { state: 'unrecorded', ...(source ? { source } : {}) }
  return { state: fingerprint(source).whole === record.whole ? 'up-to-date' : 'behind', source }
}
