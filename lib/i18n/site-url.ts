/** Where the finished site is served when nobody has said otherwise: on the developer's own machine. */
const LOCAL_SITE = 'http://localhost:3000'

/**
 * The public origin of the site, which every absolute address begins with.
 *
 * @returns an origin without a slash at its end, such as `https://news.example`: `SITE_URL`, else http://localhost:3000
 * @throws when `SITE_URL` is not an http or https origin, saying what was found and what to write
 */
export function siteUrl(): string {
  const given = process.env.SITE_URL?.trim()
  if (!given) return LOCAL_SITE
  const url = URL.canParse(given) ? new URL(given) : undefined
  const reason = whyNotOrigin(url)
  if (!url || reason) {
    throw new Error(
      `SITE_URL is "${given}": ${reason}. Write the public origin of the site alone, such as https://news.example.`,
    )
  }
  return url.origin
}

/** @returns why an address cannot be the site's origin, or undefined when it can */
function whyNotOrigin(url: URL | undefined): string | undefined {
  if (!url) return 'this is not an address'
  if (url.protocol !== 'https:' && url.protocol !== 'http:')
    return 'it begins neither with https:// nor http://'
  if (url.username || url.password) return 'it holds a user name or a password, which every reader would see'
  if (url.pathname !== '/') return `it has a path, "${url.pathname}", but the site is served from the root`
  if (url.search || url.hash) return 'it has a query or a fragment'
  return undefined
}

/**
 * @param path a path of the site, from `addresses.ts`
 * @returns the same as an absolute address, as links that are shared need it
 * @throws as {@link siteUrl} does, and when `path` does not begin with a slash
 */
export function absolute(path: string): string {
  if (!path.startsWith('/') || path.startsWith('//')) throw new Error(`"${path}" is not a path of the site.`)
  return `${siteUrl()}${path}`
}

/**
 * What a production build must be told when nobody said where it will be served: previews and feeds
 * would point readers to their own machine.
 *
 * @returns one line, or undefined when `SITE_URL` is set
 */
export function missingSiteUrlWarning(): string | undefined {
  if (process.env.SITE_URL?.trim()) return undefined
  return `SITE_URL is not set: links that are shared will point to ${LOCAL_SITE}. Set it to the site's public origin.`
}
