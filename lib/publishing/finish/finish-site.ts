import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { getArticles, getWithdrawn } from '../../content/articles/library'
import { cardPath, documentPath, siteCardPath } from '../../i18n/addresses'
import { PICTURES_PATH } from '../../pictures/variants'
import { movedPages } from '../../store/moved-pages'
import type { PlannedBuild } from '../../store/planned-build'
import { storeOf } from '../../store/store'
import { putSearchIndex } from '../build/searched-texts'
import { writeHeadersFile } from '../headers/headers-file'
import { compressSite } from './compress'
import { assertLinks, finishPages, pruneAssets } from './finish-pages'
import type { PageFacts } from './page-facts'
import { putFile } from './put-file'
import { putWorker } from './put-worker'
import { writeRedirectsFile } from './redirects-file'
import { filesIn } from './site-files'
import { fileOfPage, putPage } from './stored-pages'

/**
 * Makes the site out of an export: its pages finished, and from the store the pages that were not rendered, cards,
 * pictures and the words of the search; headers, and a compressed version beside every file.
 *
 * @param site absolute path of the export's folder, which becomes the site
 * @param plan what the build puts together
 * @throws an Error that says what is wrong with which page; the published site is as it was
 */
export async function finishSite(site: string, plan: PlannedBuild): Promise<void> {
  const pages = await finishPages(
    site,
    plan.pages.filter(({ isStored }) => !isStored),
  )
  for (const [page, facts] of putPages(site, plan)) pages.set(page, facts)
  const cards = storeOf('cards')
  for (const { path: address, name } of plan.cards) putFile(cards.pathOf(name), path.join(site, address))
  for (const { locale, slug, formerly } of getWithdrawn())
    for (const name of [slug, ...formerly])
      putFile(path.join(site, siteCardPath(locale)), path.join(site, cardPath(locale, name)))
  putPictures(site, pages)
  putDocuments(site)
  pruneAssets(site, pages)
  assertLinks(site, pages)
  const texts = putSearchIndex(site, plan.searched)
  putWorker(site)

  await writeRedirectsFile(site, movedPages())
  await writeHeadersFile(site, filesIn(site))
  await compressSite(site, new Set([...plan.pages.map(fileOfPage), ...texts]))
}

function* putPages(site: string, plan: PlannedBuild): Generator<[file: string, facts: PageFacts]> {
  const store = storeOf('pages')
  for (const page of plan.pages) {
    const facts = putPage(store, page, site)
    if (facts) yield [`/${fileOfPage(page)}`, facts]
  }
}

/** Puts the pictures that the pages of a site show into it, and no other. */
function putPictures(site: string, pages: ReadonlyMap<string, PageFacts>): void {
  const store = storeOf('pictures')
  const shown = new Set([...pages.values()].flatMap(({ addresses }) => addresses))
  for (const address of shown)
    if (address.startsWith(PICTURES_PATH))
      putFile(store.pathOf(address.slice(PICTURES_PATH.length)), path.join(site, address))
}

/**
 * Copies the documents of what is published into a site, at former addresses too. They are not linked: what is written into
 * the content folder later must not reach readers, nor its rights keep a server from reading.
 */
function putDocuments(site: string): void {
  for (const { slug, formerly = [], versions } of getArticles())
    for (const { locale, documents = {} } of versions)
      for (const [name, { file }] of Object.entries(documents)) {
        const bytes = readFileSync(file)
        for (const one of [slug, ...formerly]) {
          const to = path.join(site, documentPath(locale, one, name))
          mkdirSync(path.dirname(to), { recursive: true })
          writeFileSync(to, bytes)
        }
      }
}
