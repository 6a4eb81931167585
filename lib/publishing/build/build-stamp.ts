import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { siteUrl } from '../../i18n/site-url'
import { addFiles, CODE } from '../../store/code-stamp'
import type { PlannedBuild } from '../../store/planned-build'
import { writeFileAtomic } from '../../write-file-atomic.mjs'

/** What tells whether a site is still the right one. */
export type BuildTimes = Pick<PlannedBuild, 'stamp' | 'nextChange' | 'sums'>

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
  const chosen = process.env.CONTENT_DIR
  sum.update(`${siteUrl()}\0${chosen ?? ''}\0`)
  addFiles(sum, project, [...CODE, 'content', ...(chosen ? [chosen] : [])])
  return sum.digest('hex')
}

/**
 * Notes what the site in `out/` was built from.
 *
 * @param project folder of the project
 * @param built what `stampOf` returned before that build, when something of it appears or ends of itself, and the sums of its
 *   articles
 */
export function writeStamp(project: string, { stamp, nextChange, sums }: BuildTimes): void {
  const articles = Object.entries(sums).map(([slug, sum]) => `${slug} ${sum}\n`)
  writeFileAtomic(path.join(project, STAMP), [`${stamp}\n${nextChange ?? ''}\n`, ...articles].join(''))
}

/**
 * @param project folder of the project
 * @returns the articles that the site in `out/` has, by their slugs, with their sums at the time; none where there is no site, or
 *   nobody noted them
 */
export function publishedSums(project: string): ReadonlyMap<string, string> {
  const file = path.join(project, STAMP)
  if (!existsSync(path.join(project, 'out/index.html')) || !existsSync(file)) return new Map()
  const [, , ...articles] = readFileSync(file, 'utf8').trimEnd().split('\n')
  return new Map(articles.map((line) => line.split(' ') as [string, string]))
}

/**
 * @param project folder of the project
 * @param now the time, in milliseconds since 1970
 * @returns whether `out/` is missing, was built from anything but what is there now, or lacks an article whose time has come
 */
export async function needsBuild(project: string, now = Date.now()): Promise<boolean> {
  const file = path.join(project, STAMP)
  if (!existsSync(path.join(project, 'out/index.html')) || !existsSync(file)) return true
  const [stamp, nextChange] = (await readFile(file, 'utf8')).split('\n')
  return stamp !== stampOf(project) || (!!nextChange && now >= Number(nextChange))
}
