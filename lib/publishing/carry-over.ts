import { copyFileSync, linkSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { COMPRESSED } from './compress'
import type { PageFacts } from './finish-file'
import type { PublishedSite } from './published-site'
import { fileOfPath } from './site-links'

/**
 * @param published what is known of the published site
 * @param paths the paths of pages to take over, such as `/th/articles/a/`
 * @returns what is known of them, by the path of their file; nothing of what is no page
 */
export function factsOfPages(
  published: PublishedSite,
  paths: readonly string[],
): ReadonlyMap<string, PageFacts> {
  const known = new Map<string, PageFacts>()
  for (const page of paths) {
    const file = fileOfPath(page)
    const facts = published.pages.get(file)
    if (facts) known.set(file, facts)
  }
  return known
}

/**
 * @param published what is known of the published site
 * @param files paths of files from the site's root
 * @returns those of them that it has, and their compressed versions
 */
export function filesWithCompressed(published: PublishedSite, files: readonly string[]): string[] {
  return files
    .flatMap((file) => [file, ...COMPRESSED.map((ending) => file + ending)])
    .filter((name) => published.files[name])
}

/**
 * Puts files of a site into another folder as they are. A file is linked, not copied, where the file system can: no build
 * writes into a file that is there.
 *
 * @param from folder of the site
 * @param to folder that has none of them yet
 * @param files paths of the files from there
 * @throws when a file cannot be put there
 */
export function carryOver(from: string, to: string, files: Iterable<string>): void {
  const made = new Set<string>()
  for (const file of files) {
    const place = path.join(to, file)
    const folder = path.dirname(place)
    if (!made.has(folder)) mkdirSync(folder, { recursive: true })
    made.add(folder)
    try {
      linkSync(path.join(from, file), place)
    } catch {
      copyFileSync(path.join(from, file), place)
    }
  }
}
