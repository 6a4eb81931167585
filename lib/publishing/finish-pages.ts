import { existsSync, readdirSync, rmdirSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import Tinypool from 'tinypool'
import { coresUsed } from '../cores'
import { NO_ARTICLE } from '../i18n/addresses'
import { siteUrl } from '../i18n/site-url'
import { FINISHING_VARIABLE } from '../prepared-build'
import { refuseClientModules } from './client-modules'
import finishFile, { type PageFacts, type UnfinishedPage } from './finish-file'
import { readerScripts } from './reader-script'
import { filesIn } from './site-files'
import { deadLinks } from './site-links'

/** Copies of the page for missing addresses that only Next's own server has a use for. */
const UNSERVED_PAGES = ['404/index.html', '_not-found/index.html']

/**
 * Finishes every page of an export: without the framework's script and payload.
 *
 * @param site folder of the export; it is changed
 * @param distDir folder of Next's own output, `.next`
 * @param isArchived whether a page is seldom opened, by the path of its file from the site's root
 * @returns what is in each page, by the path of its file from the site's root, such as `/th/index.html`
 * @throws an Error that names each page and what is wrong with it
 */
export async function finishPages(
  site: string,
  distDir: string,
  isArchived: (file: string) => boolean,
): Promise<Map<string, PageFacts>> {
  await refuseClientModules(distDir)
  await Promise.all(UNSERVED_PAGES.map((page) => rm(path.join(site, page), { force: true })))
  const files = filesIn(site)
  // A route of which nothing is rendered has one page for no article, because Next exports none without.
  const ofNothing = files.filter((file) => file.split('/').includes(NO_ARTICLE))
  for (const file of ofNothing) await rm(path.join(site, file), { force: true })
  const made = files.filter((file) => !ofNothing.includes(file))
  await removePayload(site, made)

  const unfinished = made
    .filter((file) => file.endsWith('.html') && !UNSERVED_PAGES.includes(file))
    .map((page): UnfinishedPage => {
      const rest = {
        readerScripts: readerScripts().map(({ path }) => path),
        origin: siteUrl(),
        isArchived: isArchived(`/${page}`),
      }
      return { site, page, ...rest }
    })
  const pages = new Map<string, PageFacts>()
  const wrong: string[] = []
  for (const [index, finished] of (await finishAll(unfinished)).entries()) {
    if ('wrong' in finished) wrong.push(finished.wrong)
    else pages.set(`/${unfinished[index]?.page}`, finished)
  }
  refusePages(wrong)
  return pages
}

/**
 * Sees to it that the pages of a site are one: no file that nothing refers to any more, no link that leads nowhere.
 *
 * @param site folder of what was made of the site; it is changed
 * @param pages what is in each page of the site
 * @param carried paths of the files from the site's root that are not made again
 * @throws an Error that names each page with such a link, and the link
 */
export async function joinPages(
  site: string,
  pages: ReadonlyMap<string, PageFacts>,
  carried: ReadonlySet<string>,
): Promise<void> {
  const assets = new Set<string>()
  const styles = new Set<string>()
  for (const facts of pages.values()) {
    for (const address of facts.addresses) if (address.startsWith(ASSETS)) assets.add(address)
    for (const style of facts.styles) styles.add(style)
  }
  await removeUnusedAssets(site, assets, [...styles].join('\n'))
  const linking = [...pages].map(([page, facts]) => [page, facts.addresses] as const)
  const made = new Set(filesIn(site))
  const isThere = (file: string) => carried.has(file.slice(1)) || made.has(file.slice(1))
  refusePages(deadLinks(linking, isThere, siteUrl()))
  removeEmptyFolders(site)
}

/** Below this many pages, starting threads takes longer than they save. */
const WORTH_THREADS = 40

async function finishAll(unfinished: readonly UnfinishedPage[]) {
  const thread = process.env[FINISHING_VARIABLE]
  if (!thread || unfinished.length < WORTH_THREADS) {
    const finished: Awaited<ReturnType<typeof finishFile>>[] = []
    for (const page of unfinished) finished.push(await finishFile(page))
    return finished
  }
  const pool = new Tinypool({ filename: thread, minThreads: 1, maxThreads: coresUsed() })
  try {
    return await Promise.all(unfinished.map((page): ReturnType<typeof finishFile> => pool.run(page)))
  } finally {
    await pool.destroy()
  }
}

/**
 * @param wrong a line for each page that something is wrong with
 * @throws an Error with all of them, when there are any
 */
export function refusePages(wrong: readonly string[]): void {
  if (wrong.length > 0)
    throw new Error(`The site cannot be published:\n${wrong.map((line) => `  ${line}`).join('\n')}`)
}

/** The flight payload that the framework's own navigation would load: `index.txt`, `__next.….txt`. */
async function removePayload(site: string, files: readonly string[]) {
  const payload = files.filter((file) => /(^|\/)(index|__next\.[^/]*|_not-found|404)\.txt$/.test(file))
  await Promise.all(payload.map((file) => rm(path.join(site, file))))
}

/** Addresses of what the bundler makes. */
const ASSETS = '/_next/'

/** What the bundler made and no finished page refers to: chunks, build manifests, style sheets now inline. */
async function removeUnusedAssets(site: string, assets: ReadonlySet<string>, styles: string) {
  const made = path.join(site, ASSETS)
  if (!existsSync(made)) return
  for (const file of filesIn(made)) {
    const address = ASSETS + file
    if (!assets.has(address) && !styles.includes(address)) await rm(path.join(made, file))
  }
}

function removeEmptyFolders(folder: string): boolean {
  let empty = true
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory() && removeEmptyFolders(place)) rmdirSync(place)
    else empty = false
  }
  return empty
}
