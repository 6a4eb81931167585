/** Names whose content never changes, because a sum of it is part of the name. */
const HASHED = [/^\/_next\/static\//, /\.[0-9a-f]{8,}\.[a-z0-9]+$/]

/** Types that a host must state with their character set, or that hosts are known to get wrong. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  json: 'application/json; charset=utf-8',
  webmanifest: 'application/manifest+json; charset=utf-8',
}

/** Feeds have types of their own: RFC 4287, section 7, and https://www.jsonfeed.org/version/1.1/. */
const FEEDS: Readonly<Record<string, string>> = {
  'feed.xml': 'application/atom+xml; charset=utf-8',
  'feed.json': 'application/feed+json; charset=utf-8',
}

/**
 * The headers that the site is served with, whoever serves it.
 *
 * @param path path of a file of the site from its root, beginning with `/`, such as `/th/index.html`
 * @returns header fields by their lower-case names; the content type only where it is not left to the server
 */
export function headersFor(path: string): Record<string, string> {
  const headers: Record<string, string> = {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'strict-origin-when-cross-origin',
    // A year is the longest that RFC 9111 caches honour; pages are asked for again and answered 304.
    'cache-control': HASHED.some((name) => name.test(path))
      ? 'public, max-age=31536000, immutable'
      : 'no-cache',
  }
  const type = FEEDS[path.slice(path.lastIndexOf('/') + 1)] ?? TYPES[path.slice(path.lastIndexOf('.') + 1)]
  if (type) headers['content-type'] = type
  return headers
}
