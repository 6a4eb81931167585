import { LocalizedError } from './localized-error'
import { type LocalizedMessage, localizeMessage } from './localized-message'

/** Where the finished site is served when nobody has said otherwise: on the developer's own machine. */
const LOCAL_SITE = 'http://localhost:3000'

const REFUSED = {
  en: 'SITE_URL is "{given}": {reason}. Write the public origin of the site alone, such as https://news.example.',
  th: 'SITE_URL คือ "{given}" ซึ่ง{reason} → เขียนเฉพาะที่อยู่หลักของเว็บไซต์ เช่น https://news.example',
}
const NO_ADDRESS = { en: 'this is not an address', th: 'ไม่ใช่ที่อยู่เว็บ' }
const NO_HTTP = {
  en: 'it begins neither with https:// nor http://',
  th: 'ไม่ได้ขึ้นต้นด้วย https:// หรือ http://',
}
const HAS_PASSWORD = {
  en: 'it holds a user name or a password, which every reader would see',
  th: 'มีชื่อผู้ใช้หรือรหัสผ่าน ที่ผู้อ่านทุกคนจะเห็น',
}
const HAS_PATH = {
  en: 'it has a path, "{path}", but the site is served from the root',
  th: 'มีพาธ "{path}" แต่เว็บไซต์นี้ต้องอยู่ที่ราก',
}
const HAS_QUERY = { en: 'it has a query or a fragment', th: 'มีส่วนต่อท้ายหลัง ? หรือ #' }
const NOT_SET = {
  en: "SITE_URL is not set: links that are shared will point to {site}. Set it to the site's public origin.",
  th: 'ยังไม่ได้กำหนด SITE_URL ลิงก์ที่แชร์จะชี้ไปที่ {site} → กำหนดเป็นที่อยู่หลักของเว็บไซต์',
}

/**
 * The public origin of the site, which every absolute address begins with.
 *
 * @returns an origin without a slash at its end, such as `https://news.example`: `SITE_URL`, else http://localhost:3000
 * @throws LocalizedError when `SITE_URL` is not an http or https origin, saying what was found and what to write
 */
export function siteUrl(): string {
  const given = process.env.SITE_URL?.trim()
  if (!given) return LOCAL_SITE
  const url = URL.canParse(given) ? new URL(given) : undefined
  const reason = whyNotOrigin(url)
  if (!url || reason) throw new LocalizedError(localizeMessage(REFUSED, { given, reason: reason ?? '' }))
  return url.origin
}

/** @returns why an address cannot be the site's origin, or undefined when it can */
function whyNotOrigin(url: URL | undefined): LocalizedMessage | undefined {
  if (!url) return NO_ADDRESS
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NO_HTTP
  if (url.username || url.password) return HAS_PASSWORD
  if (url.pathname !== '/') return localizeMessage(HAS_PATH, { path: url.pathname })
  if (url.search || url.hash) return HAS_QUERY
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
export function missingSiteUrlWarning(): LocalizedMessage | undefined {
  if (process.env.SITE_URL?.trim()) return undefined
  return localizeMessage(NOT_SET, { site: LOCAL_SITE })
}
