import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { COMPRESSED } from './compress'
import type { PageFacts } from './finish-file'
import type { PublishedSite } from './published-site'
import { fileOfPath } from './site-links'

/** What was taken over from the published site. */
export type CarriedOver = {
  /** Paths of the files from the site's root. */
  readonly files: readonly string[]
  /** What is known of the pages among them, by the path of their file. */
  readonly pages: ReadonlyMap<string, PageFacts>
}

/**
 * Puts pages of the published site into its successor as they are, with their compressed versions. A file is linked, not
 * copied, where the file system can: no build writes into a file that is there.
 *
 * @param out folder of the published site
 * @param site folder of its successor
 * @param published what is known of the published site
 * @param paths the paths of the pages to take over, such as `/th/articles/a/`
 * @throws when a file cannot be put there
 */
export function carryOver(
  out: string,
  site: string,
  published: PublishedSite,
  paths: readonly string[],
): CarriedOver {
  const pages = new Map<string, PageFacts>()
  for (const page of paths) {
    const file = fileOfPath(page)
    const facts = published.pages.get(file)
    if (facts) pages.set(file, facts)
  }
  const names = paths.map((page) => fileOfPath(page).slice(1))
  return { files: carryOverFiles(out, site, published, names), pages }
}

/**
 * Puts files of the published site into its successor as they are, with their compressed versions.
 *
 * @param out folder of the published site
 * @param site folder of its successor
 * @param published what is known of the published site
 * @param names paths of the files from the site's root; what is not known of the published site is passed over
 * @returns the paths of what is there now
 * @throws when a file cannot be put there
 */
export function carryOverFiles(
  out: string,
  site: string,
  published: PublishedSite,
  names: readonly string[],
): string[] {
  const files: string[] = []
  const made = new Set<string>()
  for (const file of names) {
    for (const name of [file, ...COMPRESSED.map((ending) => file + ending)]) {
      if (!published.files[name]) continue
      const to = path.join(site, name)
      const folder = path.dirname(to)
      if (!made.has(folder)) mkdirSync(folder, { recursive: true })
      made.add(folder)
      linkOrCopy(path.join(out, name), to)
      files.push(name)
    }
  }
  return files
}

/**
 * Links a file, or copies it where the file system cannot link.
 *
 * @param from path of a file that nobody writes into any more
 * @param to path of a file that is not there yet
 */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to)
  } catch {
    copyFileSync(from, to)
  }
}
