import { existsSync, linkSync, mkdirSync, renameSync, rmdirSync, rmSync, unlinkSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { type PublishedSite, publishedSite } from './published-site'
import { filesIn } from './site-files'

/*
 * The standby is a second tree of the published site, beside it, whose files are links to the same bytes. The next build
 * brings it up to date and puts it in the site's place, and the site that was there becomes the standby. So a build that
 * changes one article neither links the hundred thousand names of an archive anew nor removes those of the former site,
 * which takes longer still; what it costs is a second folder for each folder.
 */

/**
 * @param out folder of the published site
 * @returns the folder of its standby: beside it, so that a rename is all it takes
 */
export function standbyOf(out: string): string {
  return path.join(path.dirname(out), `.${path.basename(out)}.standby`)
}

/** A site that a build can take files over from. */
export type FormerSite = {
  /** Folder of the published site, or of its standby. */
  readonly folder: string
  /** What is known of it. */
  readonly known: PublishedSite
}

/**
 * @param out folder of the published site
 * @param stamp what pages depend on now
 * @returns the standby where it is the published site to the last file, else the published site itself, or undefined where
 *   there is any doubt: see `publishedSite`
 */
export function formerSite(out: string, stamp: string): FormerSite | undefined {
  const [project, standby] = [path.dirname(out), standbyOf(out)]
  const inStep = existsSync(standby) ? publishedSite(project, stamp, standby) : undefined
  // Nothing may be in it that is not known: it would be published.
  if (inStep && filesIn(standby).length === Object.keys(inStep.files).length)
    return { folder: standby, known: inStep }
  const known = publishedSite(project, stamp, out)
  return known && { folder: out, known }
}

/**
 * Makes a site whole out of the standby: what a build has made comes into it, what the site has no more is taken out, and
 * it takes the place of what was made.
 *
 * @param site folder of what the build has made; then of the whole site
 * @param standby what it is made whole with
 * @param carried paths of the files from the site's root that stay as they are
 * @throws when a file cannot be moved or removed
 */
export function completeWithStandby(site: string, standby: FormerSite, carried: ReadonlySet<string>): void {
  const stale = Object.keys(standby.known.files).filter((file) => !carried.has(file))
  bringUp(standby.folder, stale, filesIn(site), (file, place) => renameSync(path.join(site, file), place))
  rmSync(site, { recursive: true })
  renameSync(standby.folder, site)
}

/**
 * Makes the standby of a published site out of the site that was there before it, or removes that, where nothing was taken
 * over from it or the file system has no links.
 *
 * @param out folder of the published site
 * @param former folder of the site before it; it is gone afterwards
 * @param published what is known of the published site
 * @param before what is known of the site before it, where files of that were taken over
 */
export async function keepStandby(
  out: string,
  former: string,
  published: PublishedSite,
  before: PublishedSite | undefined,
): Promise<void> {
  const standby = standbyOf(out)
  await rm(standby, { recursive: true, force: true })
  if (before && isBroughtUp(former, out, before, published)) await rename(former, standby)
  else await rm(former, { recursive: true, force: true })
}

function isBroughtUp(
  former: string,
  out: string,
  { files: had }: PublishedSite,
  { files: has }: PublishedSite,
): boolean {
  const differs = (file: string) => had[file]?.[0] !== has[file]?.[0] || had[file]?.[1] !== has[file]?.[1]
  const [stale, fresh] = [Object.keys(had).filter(differs), Object.keys(has).filter(differs)]
  try {
    bringUp(former, stale, fresh, (file, place) => linkSync(path.join(out, file), place))
    return true
  } catch {
    return false
  }
}

/** Takes files out of a tree, with the folders that they leave empty, and puts others into it. */
function bringUp(
  tree: string,
  stale: readonly string[],
  fresh: readonly string[],
  put: (file: string, place: string) => void,
): void {
  for (const file of stale) unlinkSync(path.join(tree, file))
  for (const folder of new Set(stale.map((file) => path.dirname(file)))) removeIfEmpty(tree, folder)
  for (const file of fresh) {
    const place = path.join(tree, file)
    mkdirSync(path.dirname(place), { recursive: true })
    put(file, place)
  }
}

/** Removes a folder of a tree when it is empty, and those above it that it leaves empty. */
function removeIfEmpty(tree: string, folder: string): void {
  try {
    for (let one = folder; one !== '.'; one = path.dirname(one)) rmdirSync(path.join(tree, one))
  } catch {
    // Something is left in it.
  }
}
