import { readFileSync } from 'node:fs'
import { keptForBuild } from '../articles/kept-for-build'
import { ofProcess } from '../articles/of-process'
import type { Locale } from '../i18n/locales'
import { writeWhole } from '../whole-file'
import { type PageKind, type SitePage, sitePages } from './site-pages'

/** What one build does: which pages it renders, and which it takes from the published site as they are. */
export type BuildPlan = {
  /** What all pages depend on besides their articles, as `codeStampOf` says. */
  readonly stamp: string
  /** Every page of the routes that have many: its path, and the sum of its articles. */
  readonly sums: Readonly<Record<string, string>>
  /** The paths among them whose published files are taken over. */
  readonly unchanged: readonly string[]
  /** The others. */
  readonly rendered: readonly SitePage[]
}

/** Names the file of the plan, for the processes of the build. */
export const PLAN_VARIABLE = 'OTAGAI_PLAN'

/**
 * @param stamp what all pages depend on besides their articles
 * @param pages every page of the routes that have many
 * @param published the sums of the pages whose published files can be trusted, by path
 * @returns which of the pages to render
 */
export function planBuild(
  stamp: string,
  pages: readonly SitePage[],
  published: Readonly<Record<string, string>>,
): BuildPlan {
  const isUnchanged = ({ path, sum }: SitePage) => published[path] === sum
  return {
    stamp,
    sums: Object.fromEntries(pages.map(({ path, sum }) => [path, sum])),
    unchanged: pages.filter(isUnchanged).map(({ path }) => path),
    rendered: pages.filter((page) => !isUnchanged(page)),
  }
}

/** Keeps a plan in a file, for {@link planOfBuild}. */
export function keepPlan(file: string, plan: BuildPlan): void {
  writeWhole(file, JSON.stringify(plan))
}

/**
 * @returns the plan of the running build, or undefined where there is none: then every page is rendered
 * @throws when the file that the build names is not there
 */
export function planOfBuild(): BuildPlan | undefined {
  const file = process.env[PLAN_VARIABLE]
  if (!file) return undefined
  return ofProcess('plan', () => JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')))
}

const allPages = keptForBuild('pages', sitePages)

/**
 * The parameters of a route's pages that this build renders, for `generateStaticParams`.
 *
 * @param kind the route
 * @param none the parameters of a page for no article: Next cannot export a route without a page, so where nothing of a
 *   route is to be rendered there is this one, which finishing the site takes away again
 * @param locale the language, where the route is below a page that has chosen it
 */
export function pagesToRender<Params>(kind: PageKind, none: Params, locale: Locale): Params[] {
  const pages = planOfBuild()?.rendered ?? allPages()
  const params = pages
    .filter((page) => page.kind === kind && page.locale === locale)
    .map((page) => page.params as Params)
  return params.length > 0 ? params : [none]
}
