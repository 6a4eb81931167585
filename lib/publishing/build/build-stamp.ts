import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { addFiles, CODE } from '../../store/code-stamp'
import { writeFileAtomic } from '../../write-file-atomic.mjs'

/** What of the environment changes the site. */
const SETTINGS = ['SITE_URL', 'CONTENT_DIR']

/** Kept beside the build, not in the published folder. */
const STAMP = '.cache/build-stamp'

/**
 * Sums up everything a build of the project depends on.
 *
 * @param project folder of the project
 * @returns a SHA-256 in hex of the inputs' paths and bytes and of the settings: equal stamps, equal sites
 */
export function stampOf(project: string): string {
  const sum = createHash('sha256')
  for (const name of SETTINGS) sum.update(`${name}=${process.env[name] ?? ''}\0`)
  const chosen = process.env.CONTENT_DIR
  addFiles(sum, project, [...CODE, 'content', ...(chosen ? [chosen] : [])])
  return sum.digest('hex')
}

/**
 * Notes what the site in `out/` was built from.
 *
 * @param project folder of the project
 * @param stamp what `stampOf` returned before that build
 */
export function writeStamp(project: string, stamp: string): void {
  writeFileAtomic(path.join(project, STAMP), `${stamp}\n`)
}

/**
 * @param project folder of the project
 * @returns whether `out/` is missing, or was built from anything but what is there now
 */
export async function needsBuild(project: string): Promise<boolean> {
  const file = path.join(project, STAMP)
  if (!existsSync(path.join(project, 'out/index.html')) || !existsSync(file)) return true
  return (await readFile(file, 'utf8')).trim() !== stampOf(project)
}
