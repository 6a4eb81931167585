import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { compressFile } from './compress'
import { finishPage } from './finish-page'
import { fileOfAddress } from './site-links'

/** What the rest of the site must know of a finished page. */
export type PageFacts = {
  /** The text of each inline style sheet. */
  readonly styles: readonly string[]
  /** The addresses of the site itself that the page refers to, each once. */
  readonly addresses: readonly string[]
}

/** A page of an export that is to be finished. */
export type UnfinishedPage = {
  /** Folder of the export. */
  readonly site: string
  /** Path of the page's file from there. */
  readonly page: string
  /** Paths of the reader's scripts. */
  readonly readerScripts: readonly string[]
  /** The site's own origin. */
  readonly origin: string
  /** Whether it is seldom opened: see `compressFile`. */
  readonly isArchived: boolean
}

/**
 * Finishes the HTML of a page.
 *
 * @param html the page
 * @param options path of its `page` from the site's root; whether it `isPrinted` by the press; and as of an
 *   {@link UnfinishedPage}
 * @returns the finished page, and what is in it
 * @throws as `finishPage` does
 */
export function finishHtml(
  html: string,
  options: Pick<UnfinishedPage, 'page' | 'readerScripts' | 'origin'> & { readonly isPrinted?: boolean },
): { readonly html: string; readonly facts: PageFacts } {
  const { page, readerScripts, origin, isPrinted = false } = options
  const finished = finishPage(html, { readerScripts, isPrinted, isHttps: origin.startsWith('https:') })
  const own = finished.addresses.filter((address) => fileOfAddress(address, `/${page}`, origin))
  return { html: finished.html, facts: { styles: finished.styles, addresses: [...new Set(own)] } }
}

/**
 * Finishes one page of an export in its place, and compresses it. Pool threads run this module.
 *
 * @param unfinished the page
 * @returns what is in it, or what is wrong with it
 */
export default async function finishFile(
  unfinished: UnfinishedPage,
): Promise<PageFacts | { readonly wrong: string }> {
  const { site, page, isArchived } = unfinished
  const place = path.join(site, page)
  try {
    const { html, facts } = finishHtml(await readFile(place, 'utf8'), unfinished)
    await writeFile(place, html)
    await compressFile(place, isArchived)
    return facts
  } catch (error) {
    return { wrong: `/${page}: ${(error as Error).message}` }
  }
}
