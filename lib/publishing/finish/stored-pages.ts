import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { PlannedPage } from '../../store/planned-build'
import type { Store } from '../../store/store'
import { COMPRESSED, compressed } from './compress'
import type { PageFacts } from './page-facts'
import { putFile } from './put-file'
import { fileOfPath } from './site-links'

/** What the store keeps of a page by its ending: its file and the compressed versions of that, and what is known of it. */
const FACTS = '.facts'

/**
 * @param page a page of the site
 * @returns the path of its file from the site's root
 */
export function fileOfPage({ path }: Pick<PlannedPage, 'path'>): string {
  return fileOfPath(path).slice(1)
}

/**
 * @param store the store of pages
 * @param page a page, with its key
 * @returns whether all that is kept of it is there
 */
export function isStoredPage(store: Store, page: Pick<PlannedPage, 'path' | 'key'>): boolean {
  const { name, endings } = stored(page)
  return [...endings, ...(isHtml(page) ? [FACTS] : [])].every((ending) => store.has(name + ending))
}

/**
 * Keeps a finished page.
 *
 * @param store the store of pages
 * @param page the page, with its key
 * @param bytes its file
 * @param facts what the site must know of it; a feed has none
 */
export async function storePage(
  store: Store,
  page: PlannedPage,
  bytes: Buffer,
  facts: PageFacts | undefined,
): Promise<void> {
  const { name } = stored(page)
  store.put(name, bytes)
  for (const [ending, packed] of await compressed(bytes, page.isArchived)) store.put(name + ending, packed)
  if (facts) store.put(name + FACTS, Buffer.from(JSON.stringify(facts)))
}

/**
 * Puts a kept page into a site.
 *
 * @param store the store of pages
 * @param page the page, with its key
 * @param site absolute path of the site's folder
 * @returns what is known of the page; nothing of a feed
 * @throws when it is not kept
 */
export function putPage(store: Store, page: PlannedPage, site: string): PageFacts | undefined {
  const { name, endings } = stored(page)
  for (const ending of endings)
    putFile(store.pathOf(name + ending), path.join(site, fileOfPage(page) + ending))
  return isHtml(page) ? JSON.parse(readFileSync(store.pathOf(name + FACTS) ?? '', 'utf8')) : undefined
}

function stored({ path: address, key }: Pick<PlannedPage, 'path' | 'key'>) {
  return { name: key + path.extname(fileOfPath(address)), endings: ['', ...COMPRESSED] }
}

function isHtml({ path }: Pick<PlannedPage, 'path'>): boolean {
  return path.endsWith('/')
}
