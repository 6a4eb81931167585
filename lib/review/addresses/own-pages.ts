import { type Article, type ArticleVersion, versionIn } from '../../content/articles/article'
import { published, type Visibility, visibilityAt } from '../../content/articles/visibility'
import { publishingMoment } from '../../content/build-snapshot'
import { articlePath } from '../../i18n/addresses'
import { isLocale, type Locale } from '../../i18n/locales'
import { memoize } from '../../memoize'
import type { Severity } from '../finding'
import type { MessageKey } from '../messages'
import { type ReviewedText, reviewedText } from '../pair/reviewed-text'
import { decodedOf } from './odd-characters'
import { hasPlace, placeMeant, placesIn } from './places'
import { isPublicFile, pathsMeant, sitePaths } from './site-paths'

/** A page of the site that a text links to; what is to be said of it is known when all articles are. */
export type PageQuestion = {
  /** Its path, as it was written. */
  readonly path: string
  readonly fragment: string
  /** Whether it was written from where the article is, which other places of the text cannot follow. */
  readonly isRelative: boolean
  /** The article that it stands in, by its name, and the language of the text. */
  readonly slug: string
  readonly locale: Locale
  /** Whether the text is kept from readers: then it may lead to what is, too. */
  readonly isDraft: boolean
}

/** What is wrong with a link to a page of the site, as a message of the review. */
export type PageAnswer = {
  readonly message: MessageKey
  readonly values: Readonly<Record<string, string>>
  /** Where it matters less than the rule says. */
  readonly severity?: Severity
}

/** The pages of the site, as far as texts link to them. */
export type OwnPages = {
  /** @returns what is wrong with a link to a page; undefined where it leads there */
  readonly fault: (question: PageQuestion) => PageAnswer | undefined
  /** @returns the path of the same page in the language of the text, where that is another and there is one */
  readonly inOwnLanguage: (question: PageQuestion) => string | undefined
}

/**
 * @param all the articles of the site, drafts among them; looked through when the first question is asked
 * @param unread names of articles that cannot be read, so that nothing is said of links to them
 * @param at the moment that the site is made for, in milliseconds since 1970
 */
export function ownPages(
  all: readonly Article[],
  unread: readonly string[] = [],
  at = publishingMoment(),
): OwnPages {
  let known: ReadonlySet<string> | undefined
  const isPage = (asked: string) => {
    known ??= sitePaths(published(all, at))
    return known.has(asked) || isPublicFile(asked)
  }
  const isSeen = (article: Article, version: ArticleVersion, visibility: Visibility = 'visible') =>
    !version.draft && !versionIn(article, article.original)?.draft && visibilityAt(article, at) === visibility
  const isHidden = ({ slug, isDraft }: PageQuestion) => {
    const article = bySlug.get(slug)
    return isDraft || (article !== undefined && visibilityAt(article, at) !== 'visible')
  }
  // Former addresses lead on.
  const bySlug = new Map(all.flatMap((one) => [one.slug, ...(one.formerly ?? [])].map((slug) => [slug, one])))
  const textOf = memoize(reviewedText)

  const fault = (question: PageQuestion): PageAnswer | undefined => {
    const { path, fragment, isRelative, locale } = question
    const asked = decodedOf(path)
    const hash = fragment && `#${fragment}`
    const [, language = '', slug = ''] = /^\/([^/]+)\/articles\/([^/]+)\/$/.exec(asked ?? '') ?? []
    const article = bySlug.get(slug)
    const isThere = unread.includes(slug) || (asked !== undefined && isPage(asked))
    if (article && isLocale(language)) {
      const version = versionIn(article, language)
      if (!version) return otherLanguage(article, locale)
      // The link was right when it was written: that the clock has gone on stops no build.
      if (isSeen(article, version, 'expired') && !isHidden(question))
        return { message: 'addresses.ended', values: {}, severity: 'warning' }
      // What readers cannot see yet may lead to what they cannot see yet.
      if (!isSeen(article, version) && !isHidden(question)) return { message: 'addresses.draft', values: {} }
      if (!hasPlace(fragment, version, textOf(version)))
        return placeFault(fragment, textOf(version), articlePath(language, slug))
    } else if (!isThere) {
      const guess = asked && pathsMeant(asked, locale, [...bySlug.keys()]).find(isPage)
      if (guess) return meant(guess + hash)
      return { message: 'addresses.page', values: { example: articlePath(locale, '…') } }
    }
    return isRelative ? meant(path + hash) : undefined
  }

  const inOwnLanguage = ({ path, fragment, locale }: PageQuestion) => {
    const [, first = '', rest = ''] = /^\/([^/]+)(\/.*)$/.exec(path) ?? []
    if (!isLocale(first) || first === locale || !isPage(path)) return undefined
    const own = `/${locale}${rest}`
    return isPage(own) ? own + (fragment && `#${fragment}`) : undefined
  }
  return { fault, inOwnLanguage }
}

/** What is told of a link to an article in a language that it is not in. */
function otherLanguage(article: Article, locale: Locale): PageAnswer {
  const other = versionIn(article, locale)?.locale ?? article.original
  return { message: 'addresses.language', values: { meant: articlePath(other, article.slug) } }
}

function meant(address: string): PageAnswer {
  return { message: 'addresses.meant', values: { meant: address } }
}

/**
 * @param fragment what stands behind the `#` of an address and is no place
 * @param text the text that it leads to
 * @param page path of its page; empty where the address stands in that text
 * @returns what is told of it
 */
export function placeFault(fragment: string, text: ReviewedText, page = ''): PageAnswer {
  const place = placeMeant(fragment, text)
  if (place) return meant(`${page}#${place}`)
  return { message: 'addresses.place', values: { fragment: `#${fragment}`, places: placesIn(text) } }
}
