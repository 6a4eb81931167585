import { createHash } from 'node:crypto'
import { SPECULATION_RULES } from './speculation-rules'

/** What is particular to one built site and its headers must know. */
export type SiteFacts = {
  /** CSP sources (`'sha256-…'`) of the inline style sheets of its pages: these apply, and no other. */
  readonly styles: readonly string[]
  /** Whether its public origin is https: then browsers are told never to come by http. */
  readonly https: boolean
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
 * Writes the content security policy of a site: nothing is allowed but what its pages are made of.
 *
 * @param site its inline style sheets, and whether it is https
 * @returns value of the `content-security-policy` header
 */
export function contentSecurityPolicy({ styles, https }: SiteFacts): string {
  return [
    "default-src 'none'",
    // The reader's own module, and the one list of speculation rules that every page has. JSON-LD is no script to a
    // browser and needs no leave.
    `script-src 'self' ${hashSource(SPECULATION_RULES)}`,
    `style-src ${styles.join(' ') || "'none'"}`,
    "img-src 'self'",
    "font-src 'self'",
    // The files of the search index. In every page's policy, because hosts that read `_headers` join the policies of
    // all patterns that fit an address, and two policies allow only what both do.
    "connect-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    ...(https ? ['upgrade-insecure-requests'] : []),
  ].join('; ')
}
