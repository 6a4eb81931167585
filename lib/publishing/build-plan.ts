import { readFileSync } from 'node:fs'
import { keptForBuild } from '../articles/kept-for-build'
import { ofProcess } from '../articles/of-process'
import type { Locale } from '../i18n/locales'
import { PLAN_VARIABLE } from '../prepared-build'
import { writeWhole } from '../whole-file.mjs'
import { type PageKind, type SitePage, sitePages } from './site-pages'

/** What one build does: which pages it renders, and which it takes from the published site as they are. */
export type BuildPlan = {
  /** What all pages depend on besides their articles, as `codeStampOf` says. */
  readonly stamp: string
  /** Every page of the routes that have many: its path, and the sum of its articles. */
  readonly sums: Readonly<Record<string, string>>
  /** The paths among them whose published files are taken over. */
  readonly unchanged: readonly string[]
  /** Those that Next.js renders. */
  readonly rendered: readonly SitePage[]
  /** The others, which the press prints: see `press/press.ts`. */
  readonly printed: readonly SitePage[]
}

/** So many pages of each route and language Next.js renders in any case: they prove that the press prints the same. */
const PROOFS = 2

/** Fewer pages than this Next.js renders sooner than the press is made. */
const WORTH_PRINTING = 40

/**
 * @param stamp what all pages depend on besides their articles
 * @param pages every page of the routes that have many
 * @param published the sums of the pages whose published files can be trusted, by path
 * @param options `press`: whether the press may be used
 * @returns which of the pages to make, and how
 */
export function planBuild(
  stamp: string,
  pages: readonly SitePage[],
  published: Readonly<Record<string, string>>,
  { press = true }: { press?: boolean } = {},
): BuildPlan {
  const isUnchanged = ({ path, sum }: SitePage) => published[path] === sum
  const made = pages.filter((page) => !isUnchanged(page))
  const printed = press ? beyondProofs(made) : []
  return {
    stamp,
    sums: Object.fromEntries(pages.map(({ path, sum }) => [path, sum])),
    unchanged: pages.filter(isUnchanged).map(({ path }) => path),
    ...(printed.length < WORTH_PRINTING
      ? { rendered: made, printed: [] }
      : { rendered: made.filter((page) => !printed.includes(page)), printed }),
  }
}

function beyondProofs(pages: readonly SitePage[]): SitePage[] {
  const proofs = new Map<string, number>()
  return pages.filter(({ kind, locale }) => {
    const before = proofs.get(`${kind} ${locale}`) ?? 0
    proofs.set(`${kind} ${locale}`, before + 1)
    return before >= PROOFS
  })
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
