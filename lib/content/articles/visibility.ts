import type { Locale } from '../../i18n/locales'
import type { ArticleFacts } from '../front-matter/front-matter-schema'
import { endOf, startOf } from '../moments'
import { type Article, versionIn } from './article'

/** Whether readers may see an article: not yet, now, or no more. */
export type Visibility = 'held' | 'visible' | 'expired'

type Times = Pick<ArticleFacts, 'date' | 'expires' | 'lead' | 'leadUntil'>

/**
 * @param article the facts of an article
 * @param at a moment, in milliseconds since 1970
 * @returns whether readers may see it then; a date without an hour begins with its first moment, and ends with its last
 */
export function visibilityAt({ date, expires }: Times, at: number): Visibility {
  if (at < startOf(date)) return 'held'
  return expires !== undefined && at >= endOf(expires) ? 'expired' : 'visible'
}

/**
 * @param article the facts of an article
 * @param at a moment, in milliseconds since 1970
 * @returns whether its editor wants it at the top of the front page then
 */
export function isLeadAt({ lead, leadUntil }: Times, at: number): boolean {
  return lead === true && (leadUntil === undefined || at < endOf(leadUntil))
}

/**
 * What of the articles readers may see. An article whose original is a draft is a draft in every language.
 *
 * @param read articles as they were read, drafts among them
 * @param at the moment that the site is made for, in milliseconds since 1970
 * @returns the articles that are visible then, without their drafts and without what was withdrawn
 */
export function published(read: readonly Article[], at: number): readonly Article[] {
  return withoutDrafts(read)
    .filter((article) => visibilityAt(article, at) === 'visible' && !isWithdrawn(article))
    .map((article) => ({ ...article, versions: article.versions.filter(({ withdrawn }) => !withdrawn) }))
}

/**
 * @param read articles as they were read, drafts among them
 * @param at the moment that the site is made for, in milliseconds since 1970
 * @returns the articles that are held back until later, without drafts, the next to appear first
 */
export function heldBack(read: readonly Article[], at: number): readonly Article[] {
  return withoutDrafts(read)
    .filter((article) => visibilityAt(article, at) === 'held')
    .sort((a, b) => startOf(a.date) - startOf(b.date))
}

/**
 * @param read articles as they were read, drafts among them
 * @param at a moment, in milliseconds since 1970
 * @returns the next moment at which an article appears, ends, or leaves the top of the front page; undefined when none will
 */
export function nextChange(read: readonly Article[], at: number): number | undefined {
  const moments = withoutDrafts(read).flatMap(({ date, expires, lead, leadUntil }) => [
    startOf(date),
    ...(expires === undefined ? [] : [endOf(expires)]),
    ...(lead && leadUntil !== undefined ? [endOf(leadUntil)] : []),
  ])
  const later = moments.filter((moment) => moment > at)
  return later.length > 0 ? Math.min(...later) : undefined
}

/** A version that was withdrawn, as readers are told of it. */
export type WithdrawnVersion = {
  readonly slug: string
  readonly locale: Locale
  /** The languages in which the article has an address. */
  readonly locales: readonly Locale[]
  /** What an editor says of it, in the language of the version, or else in that of the original. */
  readonly words: { readonly text: string; readonly locale: Locale } | undefined
  /** The slugs that the article had before, the oldest first. */
  readonly formerly: readonly string[]
}

/**
 * @param read articles as they were read
 * @param at the moment that the site is made for, in milliseconds since 1970
 * @returns the versions that readers may know of and that were withdrawn: with an original all of its article
 */
export function withdrawnVersions(read: readonly Article[], at: number): readonly WithdrawnVersion[] {
  const seen = withoutDrafts(read).filter((article) => visibilityAt(article, at) === 'visible')
  return seen.flatMap((article) => {
    const { slug, versions, formerly = [] } = article
    const locales = versions.map(({ locale }) => locale)
    const gone = versions.filter(({ withdrawn }) => withdrawn || isWithdrawn(article))
    return gone.map((version) => {
      const said = [version, versionIn(article, article.original)].find((one) => one?.withdrawn)
      const words = said?.withdrawn ? { text: said.withdrawn, locale: said.locale } : undefined
      return { slug, locale: version.locale, locales, words, formerly }
    })
  })
}

/** A version that readers may have kept, and that they are to see no more. */
export type GoneVersion = Pick<WithdrawnVersion, 'slug' | 'locale' | 'formerly'>

/**
 * @param read articles as they were read
 * @param at the moment that the site is made for, in milliseconds since 1970
 * @returns the versions that were withdrawn or have expired; drafts, which nobody has seen, are none
 */
export function goneVersions(read: readonly Article[], at: number): readonly GoneVersion[] {
  const expired = withoutDrafts(read).filter((article) => visibilityAt(article, at) === 'expired')
  return [
    ...withdrawnVersions(read, at),
    ...expired.flatMap(({ slug, versions, formerly = [] }) =>
      versions.map(({ locale }) => ({ slug, locale, formerly })),
    ),
  ]
}

/** With its original, an article is withdrawn in every language. */
function isWithdrawn(article: Article): boolean {
  return versionIn(article, article.original)?.withdrawn !== undefined
}

function withoutDrafts(read: readonly Article[]): readonly Article[] {
  return read
    .filter((article) => !versionIn(article, article.original)?.draft)
    .map((article) => ({ ...article, versions: article.versions.filter(({ draft }) => !draft) }))
}
