import { getGone } from '../../content/articles/library'
import { articlePath } from '../../i18n/addresses'
import { type LocalizedMessage, localizeMessage } from '../../i18n/localized-message'
import { withBasePath } from '../../i18n/site-url'

const DEAD = {
  en: '{page} links to {address}, but the site has no {file}',
  th: '{page} มีลิงก์ไปยัง {address} แต่เว็บไซต์ไม่มี {file}',
}

/**
 * The file of a site that answers an address.
 *
 * @param address as it stands in a page: `/th/`, `/en/#p2`, `feed.xml`, `https://…`
 * @param page path of the page it stands in, such as `/th/index.html`
 * @param site the site's own address, as `siteUrl` gives it: what is below it is the site's, too
 * @returns path of the file from the site's root, or undefined for an address of another site or scheme; for one that climbs
 *   out of the path that the site lies under, a path that no file has
 */
export function fileOfAddress(address: string, page: string, site: string): string | undefined {
  // Nearly all are of this kind, and an archive has a million of them.
  if (PLAIN.test(address)) return fileOfPath(address)
  const home = new URL(`${site}/`)
  const base = home.pathname.slice(0, -1)
  let url: URL
  try {
    url = new URL(withBasePath(address, base), site + page)
  } catch {
    return undefined
  }
  if (url.origin !== home.origin) return undefined
  const pathname = decoded(url.pathname)
  if (pathname.startsWith(home.pathname)) return fileOfPath(pathname.slice(base.length))
  return WITH_HOST.test(address) ? undefined : `/..${pathname}`
}

/** What is encoded as nothing is stays as it is: no file has such a name. */
function decoded(pathname: string): string {
  try {
    return decodeURIComponent(pathname)
  } catch {
    return pathname
  }
}

/** An address that says its host, or a scheme. */
const WITH_HOST = /^\s*([a-z][a-z0-9+.-]*:|[/\\]{2})/i

/** A path from the site's root in which nothing is to be resolved or decoded. */
const PLAIN = /^\/(?:[\w-]+\/)*(?:[\w-]+(?:\.[\w.-]+)?)?$/

/**
 * @param pathname a path of the site, without a query or a fragment, such as `/th/`
 * @returns path of the file that answers it, such as `/th/index.html`
 */
export function fileOfPath(pathname: string): string {
  return pathname.endsWith('/') ? `${pathname}index.html` : pathname
}

/**
 * @returns the addresses of articles that were withdrawn or have ended, under each of their names
 * @throws as `getGone` does
 */
export function goneAddresses(): string[] {
  return getGone().flatMap(({ locale, slug, formerly }) =>
    [slug, ...formerly].map((name) => articlePath(locale, name)),
  )
}

/**
 * Finds addresses of the site itself that nothing answers.
 *
 * @param pages path of each page from the site's root, with the addresses in it
 * @param isThere whether the site has a file, by its path from the site's root, such as `/th/index.html`
 * @param site the site's own address
 * @returns a sentence for each, with the page and the address
 */
export function deadLinks(
  pages: Iterable<readonly [page: string, addresses: readonly string[]]>,
  isThere: (file: string) => boolean,
  site: string,
): LocalizedMessage[] {
  const answers = new Map<string, boolean>()
  const answered = (file: string) => {
    const known = answers.get(file)
    if (known !== undefined) return known
    const there = isThere(file)
    answers.set(file, there)
    return there
  }
  // The pages of an archive have a million addresses, and nearly all stand in many of them.
  const alive = new Set<string>()
  const dead = new Map<string, LocalizedMessage>()
  for (const [page, addresses] of pages)
    for (const address of addresses) {
      if (alive.has(address)) continue
      const file = fileOfAddress(address, page, site)
      if (file && !answered(file))
        dead.set(`${page} ${address}`, localizeMessage(DEAD, { page, address, file }))
      else if (address.startsWith('/')) alive.add(address)
    }
  return [...dead.values()]
}
