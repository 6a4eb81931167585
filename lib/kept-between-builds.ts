import type { Dirent } from 'node:fs'
import { readdir, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'

/**
 * So many days what no whole build used is kept: an article that is taken back, or a branch that is built now and
 * then, finds its pictures again.
 */
const KEPT_FOR = 30

const DAY = 24 * 60 * 60 * 1000

/**
 * Notes that something made by an earlier build was used by this one, so that it is kept on.
 *
 * @param kept path of a file or a folder
 * @returns once noted; nothing happens where it is not there
 */
export async function noteUse(kept: string): Promise<void> {
  const now = new Date()
  await utimes(kept, now, now).catch(() => undefined)
}

/**
 * Removes what no build has used for 30 days. To be called after a build that used all that the site needs: one that
 * takes pages over as they are does not look at their pictures.
 *
 * @param folder absolute path of a folder whose files and folders are kept between builds; it need not be there
 * @param now the time, in milliseconds since 1970
 * @returns the names of what was removed
 */
export async function removeUnused(folder: string, now = Date.now()): Promise<string[]> {
  const kept = await readdir(folder, { withFileTypes: true }).catch((): Dirent[] => [])
  const removed: string[] = []
  for (const { name } of kept) {
    const file = path.join(/* turbopackIgnore: true */ folder, name)
    // Another build may have removed it meanwhile.
    const used = await stat(file).catch(() => undefined)
    if (!used || now - used.mtimeMs < KEPT_FOR * DAY) continue
    await rm(file, { recursive: true, force: true })
    removed.push(name)
  }
  return removed
}
