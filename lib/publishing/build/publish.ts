import { existsSync } from 'node:fs'
import { mkdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'

/** Folder of the finished site, in that of the project. */
export const PUBLISHED_FOLDER = 'out'

/** Folder of a site that is made to be looked at before its time. */
export const PREVIEW_FOLDER = 'preview'

/** Where a site waits while its successor takes its place: beside it, so that a rename is all it takes. */
function asideOf(folder: string): string {
  return path.join(path.dirname(folder), `.${path.basename(folder)}.previous`)
}

/**
 * Mends what a swap left that was broken off (a power cut, a killed process): brings the former site back when
 * no site is in its place, else removes it. Does nothing when all is well.
 *
 * @param to folder of the published site
 */
export async function recoverSite(to: string): Promise<void> {
  const aside = asideOf(to)
  if (!existsSync(aside)) return
  if (existsSync(to)) await remove(aside)
  else await rename(aside, to)
}

/**
 * Puts a finished site in the place of the published one. Both are moved whole by renaming, so a reader of the
 * folder sees the old site or the new one, never a mixture; when the new one cannot be moved, the old one is put back.
 *
 * @param from folder of the finished site; it is gone afterwards
 * @param to folder of the published site, on the same file system; it need not exist
 * @param retire what becomes of the former site, given its folder, which must be gone afterwards
 * @throws when `from` is not there, or a folder cannot be renamed: `to` is then as it was
 */
export async function publishSite(
  from: string,
  to: string,
  retire: (former: string) => Promise<void> = remove,
): Promise<void> {
  if (!existsSync(from)) throw new Error(`There is no finished site in ${from} to publish.`)
  await recoverSite(to)
  await mkdir(path.dirname(to), { recursive: true })
  const aside = asideOf(to)
  const replaces = existsSync(to)
  if (replaces) await rename(to, aside)
  try {
    await rename(from, to)
  } catch (error) {
    if (replaces) await rename(aside, to)
    throw error
  }
  if (replaces) await retire(aside)
}

function remove(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true })
}
