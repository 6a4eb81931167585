import { endingIn, FILE_TYPES, SHRINKS } from './file-types'
import { DOCUMENT_POLICY, PAGE_HEADER_POLICY, PERMISSIONS_POLICY } from './security-policy'

/** One header field and who gets which value. */
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

/** Files that browsers show as documents of the site, although they are no pages. */
const DOCUMENTS = /\.(svg|xml|json|webmanifest)$/

/** What is sent in the encoding that the asker can read, by its address or its file. */
const SHRINKING = new RegExp(`/$|${SHRINKS.source}`)

/**
 * Two years, as browsers' preload lists ask; other names under the same domain are their owner's to decide. Over http
 * browsers pass over it (RFC 6797, section 8.1), so it can always be sent.
 */
const HTTPS_ONLY = 'max-age=63072000'

/**
 * The one table of the headers that the site is served with, whoever serves it: the local server sends them, `out/_headers`
 * is written from it, and `deploy/nginx.conf` and `deploy/Caddyfile` say the same, which the tests see to. It is the same
 * for every build: what is particular to a page is said in the page.
 */
export const HEADER_TABLE: readonly HeaderRule[] = [
  {
    field: 'content-security-policy',
    cases: [
      { files: PAGES, value: PAGE_HEADER_POLICY },
      { files: DOCUMENTS, value: DOCUMENT_POLICY },
    ],
  },
  // What says how a page is to be shown would weigh on every font and card in vain.
  onPages('permissions-policy', PERMISSIONS_POLICY),
  onPages('referrer-policy', 'strict-origin-when-cross-origin'),
  onPages('cross-origin-opener-policy', 'same-origin'),
  everywhere('x-content-type-options', 'nosniff'),
  everywhere('strict-transport-security', HTTPS_ONLY),
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

function everywhere(field: string, value: string): HeaderRule {
  return { field, cases: [], otherwise: value }
}

function onPages(field: string, value: string): HeaderRule {
  return { field, cases: [{ files: PAGES, value }] }
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
 * @returns header fields by their lower-case names; a content type only for names that the table knows
 */
export function headersFor(path: string): Record<string, string> {
  const headers: Record<string, string> = {}
  for (const rule of HEADER_TABLE) {
    const value = valueFor(rule, path)
    if (value) headers[rule.field] = value
  }
  return headers
}

/** Whether a file may be kept for ever under its name. */
export function isHashed(path: string): boolean {
  return HASHED.test(path)
}
