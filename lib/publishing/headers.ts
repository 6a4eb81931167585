import { endingIn, FILE_TYPES, SHRINKS } from './file-types'
import { contentSecurityPolicy, PERMISSIONS_POLICY, type SiteFacts } from './security-policy'

/**
 * One header field and who gets which value. The expressions are of the kind that JavaScript, nginx (PCRE) and Caddy
 * (RE2) read alike: no looking around.
 */
export type HeaderRule = {
  /** Name of the field in lower case. */
  readonly field: string
  /** Values for some files: the first whose expression finds something in the path is sent. */
  readonly cases: readonly HeaderCase[]
  /** Value for all other files; without it they have no such field. */
  readonly otherwise?: string
}

/** A value for the files whose path, from the site's root and beginning with `/`, an expression finds something in. */
export type HeaderCase = { readonly files: RegExp; readonly value: string }

/** A year, the longest that caches honour (RFC 9111, section 5.2.2.1, and RFC 8246). */
const FOR_EVER = 'public, max-age=31536000, immutable'

/** Names whose content never changes, because a sum of it is part of the name. */
const HASHED = /^\/_next\/static\/|\.[0-9a-f]{8,}\.[a-z0-9]+$/

/** Pages, by their address or their file. */
export const PAGES = /(\/|\.html)$/

/** What is sent in the encoding that the asker can read, by its address or its file. */
const SHRINKING = new RegExp(`/$|${SHRINKS.source}`)

/** Two years, as browsers' preload lists ask; other names under the same domain are their owner's to decide. */
const HTTPS_ONLY = 'max-age=63072000'

/**
 * The one table of the headers that the site is served with, whoever serves it: the local server sends them, and the
 * files for other hosts (`out/_headers`, `deploy/`) are written from it.
 *
 * @param site what is particular to the built site
 * @returns one rule for each field
 */
export function headerTable(site: SiteFacts): readonly HeaderRule[] {
  const everywhere = (field: string, value: string): HeaderRule => ({ field, cases: [], otherwise: value })
  // What says how a page is to be shown would weigh on every font and card in vain.
  const onPages = (field: string, value: string): HeaderRule => ({ field, cases: [{ files: PAGES, value }] })
  return [
    onPages('content-security-policy', contentSecurityPolicy(site)),
    onPages('permissions-policy', PERMISSIONS_POLICY),
    onPages('referrer-policy', 'strict-origin-when-cross-origin'),
    onPages('cross-origin-opener-policy', 'same-origin'),
    everywhere('x-content-type-options', 'nosniff'),
    ...(site.https ? [everywhere('strict-transport-security', HTTPS_ONLY)] : []),
    {
      field: 'cross-origin-resource-policy',
      // Cards, icons and feeds are there for other sites to show; pages, script and fonts are not.
      cases: [{ files: /(\/|\.(html|css|js|woff2))$/, value: 'same-origin' }],
      otherwise: 'cross-origin',
    },
    {
      field: 'cache-control',
      cases: [{ files: HASHED, value: FOR_EVER }],
      // Kept, but asked for again each time and answered 304: so no old page ever meets a new file, nor the reverse.
      otherwise: 'no-cache',
    },
    { field: 'vary', cases: [{ files: SHRINKING, value: 'Accept-Encoding' }] },
    {
      field: 'content-type',
      cases: [
        { files: /\/$/, value: 'text/html; charset=utf-8' },
        ...FILE_TYPES.map(({ endings, type }) => ({ files: endingIn(endings), value: type })),
      ],
    },
  ]
}

/**
 * @param rule a field of the table
 * @param path path of a file of the site from its root, beginning with `/`, or of a page's address
 * @returns the field's value for it, if it has one
 */
export function valueFor({ cases, otherwise }: HeaderRule, path: string): string | undefined {
  return cases.find(({ files }) => files.test(path))?.value ?? otherwise
}

/**
 * @param path path of a file of the site from its root, beginning with `/`, such as `/th/index.html`, or of a page's address
 * @param site what is particular to the built site
 * @returns header fields by their lower-case names; a content type only for names that the table knows
 */
export function headersFor(path: string, site: SiteFacts): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const rule of headerTable(site)) {
    const value = valueFor(rule, path)
    if (value) headers[rule.field] = value
  }
  return headers
}

/** Whether a file may be kept for ever under its name. */
export function isHashed(path: string): boolean {
  return HASHED.test(path)
}
