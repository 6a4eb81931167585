import { existsSync, readdirSync, readFileSync, rmdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { readerScripts } from '../../client/reader-script'
import { LocalizedError } from '../../i18n/localized-error'
import { type DisplayLanguage, type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { siteUrl } from '../../i18n/site-url'
import type { PlannedPage } from '../../store/planned-build'
import { isPlaceholder } from '../../store/static-params'
import { storeOf } from '../../store/store'
import { finishHtml, type PageFacts } from './page-facts'
import { filesIn } from './site-files'
import { deadLinks, fileOfPath, goneAddresses } from './site-links'
import { fileOfPage, storePage } from './stored-pages'

/** Copies of the page for missing addresses that only Next's own server has a use for. */
const UNSERVED_PAGES = ['404/index.html', '_not-found/index.html']

/** The flight payload that the framework's own navigation would load: `index.txt`, `__next.….txt`. */
const PAYLOAD = /(^|\/)(index|__next\.[^/]*|_not-found|404)\.txt$/

/**
 * Finishes every page of an export: without the framework's script and payload. Those of the routes that have many go into
 * the store.
 *
 * @param site folder of the export; it is changed
 * @param rendered the pages of the routes that have many, as far as they are in the export
 * @returns what is in each other page, by the path of its file from the site's root, such as `/th/index.html`
 * @throws LocalizedError that names each page and what is wrong with it
 */
export async function finishPages(
  site: string,
  rendered: readonly PlannedPage[],
): Promise<Map<string, PageFacts>> {
  const store = storeOf('pages')
  const toStore = new Map(rendered.map((page) => [fileOfPage(page), page]))
  const [scripts, url] = [readerScripts().map(({ path }) => path), siteUrl()]
  const pages = new Map<string, PageFacts>()
  const wrong: LocalizedMessage[] = []
  for (const file of filesIn(site)) {
    const place = path.join(site, file)
    const page = toStore.get(file)
    if (UNSERVED_PAGES.includes(file) || PAYLOAD.test(file) || file.split('/').some(isPlaceholder))
      rmSync(place)
    else if (file.endsWith('.html'))
      try {
        const { html, facts } = finishHtml(readFileSync(place, 'utf8'), {
          page: file,
          readerScripts: scripts,
          site: url,
        })
        if (page) await storePage(store, page, Buffer.from(html), facts)
        else writeFileSync(place, html)
        if (!page) pages.set(`/${file}`, facts)
      } catch (error) {
        const reason = error instanceof LocalizedError ? error.localized : (error as Error).message
        wrong.push(localizeMessage(WRONG_PAGE, { page: `/${file}`, reason }))
      }
    else if (page) await storePage(store, page, readFileSync(place), undefined)
    if (page) rmSync(place)
  }
  assertPages(wrong)
  return pages
}

/**
 * Removes what the bundler made and no finished page refers to: chunks, build manifests, style sheets now inline.
 *
 * @param site folder of the site; it is changed
 * @param pages what is in each page of the site
 */
export function pruneAssets(site: string, pages: ReadonlyMap<string, PageFacts>): void {
  const used = new Set([...pages.values()].flatMap(({ addresses }) => addresses))
  const made = path.join(site, ASSETS)
  if (existsSync(made))
    for (const file of filesIn(made)) if (!used.has(ASSETS + file)) rmSync(path.join(made, file))
  removeEmptyFolders(site)
}

/**
 * @param site folder of the site
 * @param pages what is in each page of the site
 * @throws LocalizedError that names each page with a link that leads nowhere, and the link
 */
export function assertLinks(site: string, pages: ReadonlyMap<string, PageFacts>): void {
  const linking = [...pages].map(([page, facts]) => [page, facts.addresses] as const)
  const made = new Set(filesIn(site))
  // What has ended since a link to it was written is told by the review, and keeps nothing else from readers.
  const ended = new Set(goneAddresses().map(fileOfPath))
  const isThere = (file: string) => made.has(file.slice(1)) || ended.has(file)
  assertPages(deadLinks(linking, isThere, siteUrl()))
}

const WRONG = { en: 'The site cannot be published:\n{pages}', th: 'ยังเผยแพร่เว็บไซต์ไม่ได้:\n{pages}' }
const WRONG_PAGE = { en: '{page}: {reason}', th: '{page}: {reason}' }

function assertPages(wrong: readonly LocalizedMessage[]): void {
  if (wrong.length === 0) return
  const lines = (language: DisplayLanguage) => wrong.map((line) => `  ${line[language]}`).join('\n')
  throw new LocalizedError(localizeMessage(WRONG, { pages: { en: lines('en'), th: lines('th') } }))
}

/** Addresses of what the bundler makes. */
const ASSETS = '/_next/'

function removeEmptyFolders(folder: string): boolean {
  let empty = true
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory() && removeEmptyFolders(place)) rmdirSync(place)
    else empty = false
  }
  return empty
}
