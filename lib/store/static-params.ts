import { buildMemo, readingOnce } from '../content/build-memo'
import { type Locale, localeCodes } from '../i18n/locales'
import { plannedBuild } from './planned-build'
import { type PageKind, type SitePage, sitePages } from './site-pages'

/*
 * Next cannot export a route without a page (https://nextjs.org/docs/app/api-reference/functions/generate-static-params),
 * and a build renders only the pages that the store lacks. So a route of which nothing is rendered exports one page called
 * `-`, as no article, topic or year can be. What is in this file is all that knows of it: routes ask `staticParams` what to
 * render (those that a build makes without Next have this page alone, and answer in development) and `isPlaceholder` whether they render anything, and finishing the site takes such pages away.
 */
export const PLACEHOLDER = '-'

/** What the one page of a route without pages is called. */
const NONE: Readonly<Record<PageKind, SitePage['params']>> = {
  article: { slug: PLACEHOLDER },
  parallel: { slug: PLACEHOLDER, beside: [] },
  older: { page: PLACEHOLDER },
  topic: { topic: PLACEHOLDER, older: [] },
  'topic-feed.xml': { topic: PLACEHOLDER },
  'topic-feed.json': { topic: PLACEHOLDER },
  year: { year: PLACEHOLDER, older: [] },
  'year-feed.xml': { year: PLACEHOLDER },
  'year-feed.json': { year: PLACEHOLDER },
}

const allPages = buildMemo('pages', () => readingOnce(sitePages))

/**
 * The pages of a route that are rendered, for `generateStaticParams`: those that the store lacks; outside of a build all.
 *
 * @param kind the route
 * @param locale the language, where the route is below a page that has chosen it
 * @returns the parameters of each page, never none
 * @throws ContentError with everything that is wrong in the content
 */
export function staticParams(kind: PageKind, locale: Locale): SitePage['params'][] {
  const pages = plannedBuild()?.pages.filter(({ isStored }) => !isStored) ?? allPages()
  const params = pages
    .filter((page) => page.kind === kind && page.locale === locale)
    .map((page) => page.params)
  return params.length > 0 ? params : [NONE[kind]]
}

/**
 * The same for a route that chooses the language itself.
 *
 * @param kind the route
 * @returns the parameters of each page with its `locale`, never none
 * @throws ContentError with everything that is wrong in the content
 */
export function staticParamsInAll(kind: PageKind): (SitePage['params'] & { locale: Locale })[] {
  return localeCodes.flatMap((locale) => staticParams(kind, locale).map((params) => ({ ...params, locale })))
}

/**
 * @param part a part of an address, such as an article's name
 * @returns whether it belongs to a page that stands for none
 */
export function isPlaceholder(part: string): boolean {
  return part === PLACEHOLDER
}
