import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import path from 'node:path'

const made = new Set<string>()

/**
 * Puts a stored file into a site. It is linked, not copied, where the file system can: no build writes into a file that is
 * there.
 *
 * @param from absolute path of the file in the store
 * @param to absolute path in the site, where nothing is yet; folders that are missing are made
 * @throws when the file is not there
 */
export function putFile(from: string | undefined, to: string): void {
  if (!from) throw new Error(`${to}: the store was emptied while this build ran. Build again.`)
  const folder = path.dirname(to)
  if (!made.has(folder)) mkdirSync(folder, { recursive: true })
  made.add(folder)
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
