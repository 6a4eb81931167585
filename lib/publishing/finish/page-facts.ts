import { finishPage } from './finish-page'
import { fileOfAddress } from './site-links'

/** What the rest of the site must know of a finished page. */
export type PageFacts = {
  /** The addresses of the site itself that the page and its style sheets refer to, each once. */
  readonly addresses: readonly string[]
}

/** What a style sheet loads of what the bundler made. */
const LOADED = /\/_next\/[^)"'\s]+/g

/**
 * Finishes the HTML of a page.
 *
 * @param html the page as Next.js exports it
 * @param options path of its `page` from the site's root; paths of the reader's scripts; the `site`'s own address, as `siteUrl` gives it
 * @returns the finished page, and what is in it
 * @throws as `finishPage` does
 */
export function finishHtml(
  html: string,
  { page, readerScripts, site }: { page: string; readerScripts: readonly string[]; site: string },
): { readonly html: string; readonly facts: PageFacts } {
  const base = new URL(site).pathname.replace(/\/$/, '')
  const finished = finishPage(html, { readerScripts, isHttps: site.startsWith('https:'), base })
  const own = finished.addresses.filter((address) => fileOfAddress(address, `/${page}`, site))
  const loaded = finished.styles.flatMap((style) => style.match(LOADED) ?? [])
  return { html: finished.html, facts: { addresses: [...new Set([...own, ...loaded])] } }
}
