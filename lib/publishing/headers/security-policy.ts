import { createHash } from 'node:crypto'
import { APPEARANCE_SCRIPT } from '../../client/appearance-script'
import { SPECULATION_RULES } from '../../client/speculation-rules'
import { WORKER_POLICY } from '../../client/worker-policy'

/** What is particular to one page and its policy must know. */
export type PageFeatures = {
  /** The text of each inline style sheet: these apply, and no other. */
  readonly styles: readonly string[]
  /** The text of each script that is inline, and list of speculation rules. */
  readonly rules: readonly string[]
  /** Whether the site's origin is https: then browsers are told to ask for nothing by http. */
  readonly isHttps: boolean
  /** Whether it plays sound or video. */
  readonly playsMedia?: boolean
}

/** Abilities that reach into a reader's home or purse and no page here uses; what is injected into one cannot either. */
const UNUSED_ABILITIES = [
  'camera',
  'clipboard-read',
  'display-capture',
  'geolocation',
  'hid',
  'idle-detection',
  'local-fonts',
  'microphone',
  'midi',
  'payment',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'window-management',
]

/**
 * Value of the `permissions-policy` header. What the share button uses (`web-share`, `clipboard-write`) is not named:
 * it is the page's own unless it is taken from it, and browsers complain about names that they do not know.
 */
export const PERMISSIONS_POLICY = UNUSED_ABILITIES.map((name) => `${name}=()`).join(', ')

/**
 * @param text content of an inline `<style>` or `<script>`, exactly as it is in the page
 * @returns the source expression that allows it, `'sha256-…'` with its quotes (CSP Level 3, section 2.3.1)
 */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

/**
 * Writes the content security policy that stands in a page itself, so that it is there whoever serves the page: nothing is
 * allowed but what the page is made of.
 *
 * The default is the site itself, not nothing, for the manifest's sake: WebKit takes `manifest-src` for an unknown directive
 * and complains of it in every page's console. What a page never has is named and refused.
 *
 * @param page what it has inline
 * @returns content of its `<meta http-equiv="Content-Security-Policy">`
 */
export function pagePolicy({ styles, rules, isHttps, playsMedia }: PageFeatures): string {
  return [
    "default-src 'self'",
    // The site's own modules, and its worker, for which browsers look here. JSON-LD is no script to a browser and needs no leave.
    ["script-src 'self'", ...rules.map(hashSource)].join(' '),
    `style-src ${styles.map(hashSource).join(' ') || "'none'"}`,
    "object-src 'none'",
    "frame-src 'none'",
    `media-src ${playsMedia ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${WORKER_POLICY}`,
    ...(isHttps ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}

/**
 * The policy in the header of every page: what a page cannot say of itself, and once more what is the same for all. Both
 * apply, and what is allowed is what both allow.
 */
export const PAGE_HEADER_POLICY = [
  `script-src 'self' ${hashSource(APPEARANCE_SCRIPT)} ${hashSource(SPECULATION_RULES)}`,
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'self'",
  "frame-ancestors 'none'",
].join('; ')

/**
 * The policy in the header of files that a browser can show as documents, and that are no pages: they run nothing, load
 * nothing and are of no origin. The icon's own style sheet is needed where it is shown as a picture, too.
 */
export const DOCUMENT_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox"
