import { existsSync } from 'node:fs'
import { readdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { articlePath, NO_ARTICLE } from '../i18n/addresses'
import { localeCodes } from '../i18n/locales'
import { refuseClientModules } from './client-modules'
import { finishPage } from './finish-page'
import { readerScripts } from './reader-script'
import { deadLinks } from './site-links'

/** Copies of the page for missing addresses that only Next's own server has a use for. */
const UNSERVED_PAGES = ['404/index.html', '_not-found/index.html']

/** What finishing a site found in it that its headers must allow. */
export type FinishedSite = {
  /** The text of every inline style sheet, each once, in order. */
  readonly styles: readonly string[]
}

/**
 * Makes an exported site the published one: every page without the framework's script, no file that nothing
 * refers to any more, no link that leads nowhere.
 *
 * @param site folder of the export; it is changed
 * @param distDir folder of Next's own output, `.next`
 * @param origin the site's public origin
 * @returns what is inline in its pages
 * @throws an Error that names each page and what is wrong with it
 */
export async function finishSite(site: string, distDir: string, origin: string): Promise<FinishedSite> {
  await refuseClientModules(distDir)
  await Promise.all(UNSERVED_PAGES.map((page) => rm(path.join(site, page), { force: true })))
  // A route that has no page of its own has one for no article, because Next exports none without.
  for (const locale of localeCodes)
    await rm(path.join(site, articlePath(locale, NO_ARTICLE)), { recursive: true, force: true })
  const files = (await readdir(site, { recursive: true }))
    .map((file) => file.split(path.sep).join('/'))
    .sort()
  await removePayload(site, files)

  const styles = new Set<string>()
  const addresses = new Map<string, readonly string[]>()
  const wrong: string[] = []
  for (const page of files.filter((file) => file.endsWith('.html') && !UNSERVED_PAGES.includes(file))) {
    const place = path.join(site, page)
    try {
      const finished = finishPage(await readFile(place, 'utf8'), {
        readerScripts: readerScripts().map(({ path }) => path),
      })
      await writeFile(place, finished.html)
      for (const style of finished.styles) styles.add(style)
      addresses.set(`/${page}`, finished.addresses)
    } catch (error) {
      wrong.push(`/${page}: ${(error as Error).message}`)
    }
  }
  await removeUnusedAssets(site, [...addresses.values()].flat(), [...styles].join('\n'))
  wrong.push(...deadLinks(addresses, site, origin))
  if (wrong.length > 0)
    throw new Error(`The site cannot be published:\n${wrong.map((line) => `  ${line}`).join('\n')}`)
  await removeEmptyFolders(site)
  return { styles: [...styles].sort() }
}

/** The flight payload that the framework's own navigation would load: `index.txt`, `__next.….txt`. */
async function removePayload(site: string, files: readonly string[]) {
  const payload = files.filter((file) => /(^|\/)(index|__next\.[^/]*|_not-found|404)\.txt$/.test(file))
  await Promise.all(payload.map((file) => rm(path.join(site, file))))
}

/** What the bundler made and no finished page refers to: chunks, build manifests, style sheets now inline. */
async function removeUnusedAssets(site: string, addresses: readonly string[], styles: string) {
  const made = path.join(site, '_next')
  if (!existsSync(made)) return
  const used = new Set(addresses.filter((address) => address.startsWith('/_next/')))
  for (const entry of await readdir(made, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue
    const place = path.join(entry.parentPath, entry.name)
    const address = `/${path.relative(site, place).split(path.sep).join('/')}`
    if (!used.has(address) && !styles.includes(address)) await rm(place)
  }
}

async function removeEmptyFolders(folder: string): Promise<boolean> {
  let empty = true
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    const place = path.join(folder, entry.name)
    if (entry.isDirectory() && (await removeEmptyFolders(place))) await rmdir(place)
    else empty = false
  }
  return empty
}
