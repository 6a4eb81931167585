import path from 'node:path'
import { articles, sumOfArticle } from '../articles/library'
import { articlePath } from '../i18n/addresses'
import { searchedText } from '../search/article-words'
import { isSearchedPart, writeSearchIndex } from '../search/write-index'
import type { BuildPlan } from './build-plan'
import { codeStampOf } from './build-stamp'
import { carryOver, factsOfPages, filesWithCompressed } from './carry-over'
import { compressSite } from './compress'
import { finishPages, joinPages } from './finish-pages'
import { writeHeadersFile } from './headers-file'
import { printPages, sheetsOfRoutes } from './press/press'
import { filesWritten, type PublishedSite } from './published-site'
import { putPictures } from './put-pictures'
import { filesIn } from './site-files'
import { fileOfPath } from './site-links'
import { completeWithStandby, formerSite, standbyOf } from './standby'

/** Where a build has its things: absolute paths of folders. */
export type BuildFolders = {
  /** The export, which becomes the site. */
  readonly site: string
  /** Next's own output, `.next`. */
  readonly distDir: string
  /** The published site. */
  readonly out: string
}

/** A site that waits to be published. */
export type FinishedSite = {
  /** What the next build must know of it once it is in `out/`. */
  readonly published: PublishedSite
  /** What is known of the site that is in `out/` now, where files of it were taken over. */
  readonly before: PublishedSite | undefined
}

/**
 * Makes the site out of an export: its pages finished, those that the plan did not render taken over from the published
 * site, their pictures, headers, and a compressed version beside every file.
 *
 * @param folders where everything is
 * @param plan what was rendered; without one, everything was
 * @throws WrongPrint as `printPages` does, and an Error that says what is wrong with which page; the published site is
 *   as it was
 */
export async function finishSite(
  { site, distDir, out }: BuildFolders,
  plan: BuildPlan | undefined,
): Promise<FinishedSite> {
  const stamp = plan?.stamp ?? codeStampOf(path.dirname(out))
  const former = plan && plan.unchanged.length > 0 ? formerSite(out, stamp) : undefined
  if (plan && plan.unchanged.length > 0 && !former)
    throw new Error('The published site was changed while this build ran: build again.')
  const before = former?.known
  const carried = new Set<string>()
  const takeOver = (files: readonly string[]) => {
    if (before) for (const file of filesWithCompressed(before, files)) carried.add(file)
  }

  const { rendered = [], printed = [], unchanged = [] } = plan ?? {}
  const archived = new Set(rendered.filter((page) => page.isArchived).map(({ path }) => fileOfPath(path)))
  const sheets = printed.length > 0 ? await sheetsOfRoutes(site, rendered) : undefined
  const pages = await finishPages(site, distDir, (file) => archived.has(file))
  const press = sheets && (await printPages(site, printed, rendered, sheets))
  for (const [page, facts] of press?.facts ?? []) pages.set(page, facts)
  const compressed = [...pages.keys(), ...printed.map(({ path }) => fileOfPath(path))]
  takeOver(unchanged.map((page) => fileOfPath(page).slice(1)))
  for (const [page, facts] of before ? factsOfPages(before, unchanged) : []) pages.set(page, facts)
  takeOver(putPictures(site, pages, before))
  await joinPages(site, pages, carried)
  const search = writeSearchIndex(
    site,
    articles(),
    sumOfArticle,
    former && { folder: former.folder, texts: former.known.searched },
    (article, version) =>
      press?.words.get(articlePath(version.locale, article.slug)) ?? searchedText(article, version),
  )
  takeOver(search.former)

  await writeHeadersFile(site, [...filesIn(site), ...carried])
  const isArchived = (file: string) => archived.has(`/${file}`) || isSearchedPart(file)
  await compressSite(site, new Set(compressed.map((file) => file.slice(1))), isArchived)

  const made = filesIn(site)
  if (former?.folder === standbyOf(out)) completeWithStandby(site, former, carried)
  else if (former) carryOver(former.folder, site, carried)
  const known = [...carried].map((file) => [file, before?.files[file]])
  const files: PublishedSite['files'] = { ...Object.fromEntries(known), ...filesWritten(site, made) }
  return { published: { stamp, sums: plan?.sums ?? {}, searched: search.texts, files, pages }, before }
}
