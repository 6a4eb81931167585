import { LocalizedError } from './localized-error'
import { type LocalizedMessage, localizeMessage } from './localized-message'

/** Where the finished site is served when nobody has said otherwise: on the developer's own machine. */
const LOCAL_SITE = 'http://localhost:3000'

const REFUSED = {
  en: 'SITE_URL is "{given}": {reason}. Write the public address of the site, such as https://news.example, or https://news.example/path where the site lies under a path.',
  th: 'SITE_URL คือ "{given}" ซึ่ง{reason} → เขียนที่อยู่หลักของเว็บไซต์ เช่น https://news.example หรือ https://news.example/path ถ้าเว็บไซต์อยู่ใต้พาธ',
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
const ODD_PATH = {
  en: 'its path may have only letters a–z, digits and - . _ ~ between single slashes',
  th: 'มีพาธที่ใช้ไม่ได้ ใช้ได้เฉพาะตัวอักษร a–z ตัวเลข และ - . _ ~ คั่นด้วย / ครั้งละตัวเดียว',
}
const HAS_QUERY = { en: 'it has a query or a fragment', th: 'มีส่วนต่อท้ายหลัง ? หรือ #' }
const NOT_SET = {
  en: "SITE_URL is not set: links that are shared will point to {site}. Set it to the site's public address.",
  th: 'ยังไม่ได้กำหนด SITE_URL ลิงก์ที่แชร์จะชี้ไปที่ {site} → กำหนดเป็นที่อยู่หลักของเว็บไซต์',
}

/** A path that every server and browser reads alike, with or without a slash at its end. */
const PLAIN_PATH = /^(\/[\w.~-]+)*\/?$/

/**
 * The public address of the site, which every absolute address begins with.
 *
 * @returns an address without a slash at its end, such as `https://news.example`, with the path that the site lies under,
 *   such as `https://user.github.io/news`: `SITE_URL`, else http://localhost:3000
 * @throws LocalizedError when `SITE_URL` is no http or https address with a plain path, saying what was found and what to write
 */
export function siteUrl(): string {
  const { origin, path } = readSiteUrl()
  return origin + path
}

/**
 * The path that the whole site lies under. The paths of `addresses.ts` and those that editors write begin at the site's own
 * root and do not know it: it is put before them when pages are finished, and wherever an address leaves the site.
 *
 * @returns a path without a slash at its end, such as `/news`; nothing where the site lies at the root
 * @throws as {@link siteUrl} does
 */
export function basePath(): string {
  return readSiteUrl().path
}

/**
 * @param address an address as it stands in a page
 * @param base what `basePath` returns
 * @returns the same under the path: only an address that begins at the root of the site is changed
 */
export function withBasePath(address: string, base: string): string {
  return /^\/(?![/\\])/.test(address) ? base + address : address
}

function readSiteUrl(): { readonly origin: string; readonly path: string } {
  const given = process.env.SITE_URL?.trim() || LOCAL_SITE
  const url = URL.canParse(given) ? new URL(given) : undefined
  const reason = whyNotSite(given, url)
  if (!url || reason) throw new LocalizedError(localizeMessage(REFUSED, { given, reason: reason ?? '' }))
  return { origin: url.origin, path: url.pathname.replace(/\/$/, '') }
}

/** @returns why an address cannot be the site's, or undefined when it can */
function whyNotSite(given: string, url: URL | undefined): LocalizedMessage | undefined {
  if (!url) return NO_ADDRESS
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return NO_HTTP
  if (url.username || url.password) return HAS_PASSWORD
  if (/[?#]/.test(given)) return HAS_QUERY
  // As it is written, since reading it resolves `..` and turns `\` into `/`.
  const written = /^[a-z]+:\/\/[^/\\]*(.*)$/is.exec(given)?.[1]
  if (written === undefined) return NO_ADDRESS
  if (!PLAIN_PATH.test(written) || /\/\.\.?(\/|$)/.test(written)) return ODD_PATH
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
