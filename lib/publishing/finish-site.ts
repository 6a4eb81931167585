import path from 'node:path'
import { articles, sumOfArticle } from '../articles/library'
import { articlePath } from '../i18n/addresses'
import { siteUrl } from '../i18n/site-url'
import { searchedText } from '../search/article-words'
import { isSearchedPart, writeSearchIndex } from '../search/write-index'
import type { BuildPlan } from './build-plan'
import { codeStampOf } from './build-stamp'
import { carryOver, carryOverFiles } from './carry-over'
import { compressSite } from './compress'
import { finishPages, joinPages } from './finish-pages'
import { writeHeadersFile } from './headers-file'
import { printPages, sheetsOfRoutes } from './press/press'
import { filesWritten, type PublishedSite, publishedSite } from './published-site'
import { putPictures } from './put-pictures'
import { hashSource } from './security-policy'
import { writeServerConfigurations } from './server-configurations'
import { filesIn } from './site-files'
import { fileOfPath } from './site-links'

/** Where a build has its things: absolute paths of folders. */
export type BuildFolders = {
  /** The export, which becomes the site. */
  readonly site: string
  /** For configurations of servers, published together with the site. */
  readonly configurations: string
  /** Next's own output, `.next`. */
  readonly distDir: string
  /** The published site. */
  readonly out: string
}

/**
 * Makes the site out of an export: its pages finished, those that the plan did not render taken over from the published
 * site, their pictures, headers, configurations of servers, and a compressed version beside every file.
 *
 * @param folders where everything is
 * @param plan what was rendered; without one, everything was
 * @returns what the next build must know of the site once it is in `out/`
 * @throws WrongPrint as `printPages` does, and an Error that says what is wrong with which page; the published site is
 *   as it was
 */
export async function finishSite(
  { site, configurations, distDir, out }: BuildFolders,
  plan: BuildPlan | undefined,
): Promise<PublishedSite> {
  const project = path.dirname(out)
  const stamp = plan?.stamp ?? codeStampOf(project)
  const before = plan && plan.unchanged.length > 0 ? publishedSite(project, stamp) : undefined
  if (plan && plan.unchanged.length > 0 && !before)
    throw new Error('The published site was changed while this build ran: build again.')

  const { rendered = [], printed = [] } = plan ?? {}
  const archived = new Set(rendered.filter((page) => page.isArchived).map(({ path }) => fileOfPath(path)))
  const sheets = printed.length > 0 ? await sheetsOfRoutes(site, rendered) : undefined
  const pages = await finishPages(site, distDir, (file) => archived.has(file))
  const press = sheets && (await printPages(site, printed, rendered, sheets))
  for (const [page, facts] of press?.facts ?? []) pages.set(page, facts)
  const compressed = [...pages.keys(), ...printed.map(({ path }) => fileOfPath(path))].map((file) =>
    file.slice(1),
  )
  const carried = before && carryOver(out, site, before, plan?.unchanged ?? [])
  for (const [page, facts] of carried?.pages ?? []) pages.set(page, facts)
  putPictures({ site, out }, pages, before)
  await joinPages(site, pages)
  const search = writeSearchIndex(
    site,
    articles(),
    sumOfArticle,
    before && { folder: out, texts: before.searched },
    (article, version) =>
      press?.words.get(articlePath(version.locale, article.slug)) ?? searchedText(article, version),
  )
  const former = before ? carryOverFiles(out, site, before, search.former) : []
  const carriedFiles = [...(carried?.files ?? []), ...former]

  const styles = new Set([...pages.values()].flatMap((facts) => facts.styles))
  const facts = { styles: [...styles].sort().map(hashSource).sort(), https: siteUrl().startsWith('https:') }
  await writeHeadersFile(site, facts)
  await writeServerConfigurations(configurations, facts)
  const done = new Set([...compressed, ...carriedFiles])
  const isArchived = (file: string) => archived.has(`/${file}`) || isSearchedPart(file)
  await compressSite(site, done, isArchived)

  const known = Object.fromEntries(carriedFiles.map((file) => [file, before?.files[file]]))
  return {
    stamp,
    sums: plan?.sums ?? {},
    searched: search.texts,
    files: filesWritten(site, filesIn(site), known as PublishedSite['files']),
    pages,
  }
}
