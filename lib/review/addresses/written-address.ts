import { articlePath } from '../../i18n/addresses'
import { isLocale, type Locale } from '../../i18n/locales'
import { absolute } from '../../i18n/site-url'
import { documentName } from '../../markdown/documents'
import { LINK_PROTOCOLS } from '../../markdown/schema'
import type { MessageKey } from '../messages'
import { decodedOf, oddCharacterIn } from './odd-characters'

/** What an address is, as far as it alone tells. */
export type WrittenAddress =
  /** A document of the text; or another site, a mail address or a telephone: whether it answers is not looked at. */
  | { readonly kind: 'elsewhere' }
  /** A place of the article that it stands in. */
  | { readonly kind: 'place'; readonly fragment: string }
  /** A page or a file of the site, by its path; `isRelative` where it was written from where the article is. */
  | {
      readonly kind: 'page'
      readonly path: string
      readonly fragment: string
      readonly isRelative: boolean
    }
  /** What leads nowhere, wherever it stands. */
  | {
      readonly kind: 'fault'
      readonly message: MessageKey
      readonly values: Readonly<Record<string, string>>
    }

/** Where an address stands. */
export type AddressPlace = {
  readonly locale: Locale
  readonly slug: string
  /** The files that lie beside the text. */
  readonly files: readonly string[]
  /** Names of those that are published with it. */
  readonly documents?: readonly string[]
}

const PROTOCOL = /^([a-z][a-z0-9+.-]*):/i
/** A host with or without its port, as it is often written without a protocol: `www.example.com/a`, `localhost:3000`. */
const HOST = /^(?:[\w-]+\.)*[\w-]+\.[a-z]{2,}(?::\d+)?(?=[/?#]|$)|^[\w.-]+:\d+(?=[/?#]|$)/i
const FILE =
  /\.(?:pdf|docx?|xlsx?|pptx?|od[tsp]|csv|txt|rtf|zip|rar|7z|jpe?g|png|gif|webp|avif|svg|heic|tiff?|mp3|m4a|wav|ogg|mp4|mov|webm|epub|html?)$/i
const MAIL = /^[^\s/@:?#]+@(?:[\w-]+\.)+[a-z]{2,}$/i
/** Hosts that no reader's device finds (RFC 6761, RFC 6762, RFC 1918): those of one machine or one network. */
const LOCAL_HOST =
  /^(?:[^.]+|.*\.(?:localhost|local|internal|lan|home\.arpa)|127(?:\.\d+){3}|0\.0\.0\.0|10(?:\.\d+){3}|192\.168(?:\.\d+){2}|172\.(?:1[6-9]|2\d|3[01])(?:\.\d+){2}|169\.254(?:\.\d+){2}|\[(?:::1|f[cde].*)\])$/i

/** Words without a sign of an address, in letters that no path of the site has: a note, a name. */
const WORDS = /^(?=.*[^\x21-\x7e])[^/.#?:]+$/
/** Quotation marks around an address, and wide signs in its beginning. */
const TYPED_AROUND = /^[“”„«‘’"']*(https?)[:：][/／]{2}([^/\\].*)$/i
/** What a host may consist of, when a browser has made ASCII of it. */
const HOST_NAME = /^(?:[\w-]+\.)*[\w-]+\.?$|^\[[\da-f:.]+\]$/i

/**
 * @param written an address as an editor wrote it
 * @param place where it stands
 */
export function readAddress(written: string, place: AddressPlace): WrittenAddress {
  const url = written.trim()
  if (url === '') return fault('addresses.empty')
  const odd = oddCharacterIn(url)
  if (odd) return fault(odd.name === 'U+0020' ? 'addresses.space' : 'addresses.character', odd)
  if (url.startsWith('#')) return { kind: 'place', fragment: url.slice(1) }
  if (MAIL.test(url)) return meant(`mailto:${url}`)
  const slip = protocolMeant(url)
  if (slip) return meant(slip)
  const [, protocol] = PROTOCOL.exec(url) ?? []
  const isHost = HOST.test(url) && !LINK_PROTOCOLS.includes(protocol ?? '')
  if (protocol && !isHost) return withProtocol(url, protocol.toLowerCase())
  if (url.startsWith('/')) return page(url, false)
  return withoutProtocol(url, place)
}

function fault(message: MessageKey, values: Readonly<Record<string, string>> = {}): WrittenAddress {
  return { kind: 'fault', message, values }
}

function meant(address: string): WrittenAddress {
  return fault('addresses.meant', { meant: address })
}

function page(url: string, isRelative: boolean): WrittenAddress {
  const [, path = '', fragment = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(url) ?? []
  return { kind: 'page', path, fragment, isRelative }
}

/** Slips of the hand at the beginning: `https:/a.th`, `htttps://a.th`, `http://https://a.th`, `//a.th`, `https:\\a.th`. */
function protocolMeant(url: string): string | undefined {
  const twice = /^https?:\/\/(https?):?\/\/(.*)/i.exec(url)
  if (twice) return `${twice[1]}://${twice[2]}`
  if (/^https?:\/\/[^/\\]/i.test(url)) return undefined
  const [, protocol, behind = ''] = TYPED_AROUND.exec(url) ?? []
  if (protocol) return `${protocol}://${behind.replace(/[“”»‘’"']{1,3}$/, '')}`
  const [, beginning = '', rest] = /^(h?t{1,3}p{1,2}s?)[:;]?[/\\]+([^/\\].*)/i.exec(url) ?? []
  if (rest) return `${/s$/i.test(beginning) ? 'https' : 'http'}://${rest}`
  return url.startsWith('//') ? `https:${url}` : undefined
}

function withProtocol(url: string, protocol: string): WrittenAddress {
  if (protocol.length === 1 || protocol === 'file') return fault('addresses.local')
  if (!LINK_PROTOCOLS.includes(protocol)) return fault('addresses.protocol')
  if (protocol === 'tel')
    return /^tel:\+?[\d().*#-]+(?:;.*)?$/i.test(url) ? ELSEWHERE : fault('addresses.telephone')
  if (protocol === 'mailto') return mailAddress(url)
  if (!URL.canParse(url)) return fault('addresses.unreadable')
  const { hostname, href, username, host } = new URL(url)
  if (username !== '') return fault('addresses.user', { host, meant: url.replace(/\/\/[^/?#]*@/, '//') })
  if (!HOST_NAME.test(hostname)) {
    const right = hostname.replace(/[.,]+/g, '.')
    const at = url.toLowerCase().indexOf(hostname)
    const fixed = at < 0 ? url : url.slice(0, at) + right + url.slice(at + hostname.length)
    return fixed !== url && HOST_NAME.test(right) ? meant(fixed) : fault('addresses.unreadable')
  }
  if (LOCAL_HOST.test(hostname)) return fault('addresses.local')
  const site = ownSite()
  if (site && href.startsWith(site)) return page(`/${href.slice(site.length)}`, false)
  const part = badEncodingIn(url)
  return part ? fault('addresses.encoding', { part }) : ELSEWHERE
}

const ELSEWHERE: WrittenAddress = { kind: 'elsewhere' }

function mailAddress(url: string): WrittenAddress {
  const [, to = ''] = /^mailto:([^?]*)/i.exec(url) ?? []
  const addresses = (decodedOf(to) ?? '').replace(/^\/\//, '').split(',')
  if (to !== '' && !addresses.every((one) => MAIL.test(one.trim()))) return fault('addresses.mail')
  return to.startsWith('//') ? meant(url.replace('//', '')) : ELSEWHERE
}

/** The address that the site's own pages begin with; undefined where it is not set as it should be, which is told elsewhere. */
function ownSite(): string | undefined {
  try {
    return new URL(absolute('/')).href
  } catch {
    return undefined
  }
}

/**
 * Thai in UTF-8 that was cut off or encoded twice, or read in another encoding. What is no UTF-8 at all may be right on
 * an old server, and whatever is in a query is that server's own.
 */
function badEncodingIn(url: string): string | undefined {
  const [path = ''] = url.split(/[?#]/)
  const [found] =
    /…$/.exec(url) ??
    /%25E0%25B[89].*/i.exec(path) ??
    /à[¸¹].*/.exec(url) ??
    /%(?![0-9a-f]{2}).*/i.exec(path) ??
    []
  if (found) return found
  const isThai = /%E0%B[89]%[89AB][0-9A-F]/i.test(path)
  const [cut] = /%E0%B[89]?$/i.exec(url) ?? []
  if (cut) return cut
  return isThai && decodedOf(path) === undefined ? /%.*/.exec(path)?.[0] : undefined
}

function withoutProtocol(url: string, { locale, slug, files, documents = [] }: AddressPlace): WrittenAddress {
  if (documents.includes(documentName(url)?.name ?? '')) return ELSEWHERE
  const [path = '', hash = ''] = url.split(/(?=#)/)
  const name = (decodedOf(path) ?? path).replace(/^\.\//, '')
  if (files.includes(name)) return fault('addresses.file')
  const [, folder = slug, file = ''] = /^(?:(?:.*\/)?([^/.]+)\/)?([^/]+)\.(?:md|markdown)$/i.exec(name) ?? []
  if (file !== '')
    return meant(isLocale(file) ? articlePath(file, folder) + hash : articlePath(locale, file) + hash)
  if (WORDS.test(name)) return fault('addresses.words')
  if (FILE.test(name)) return fault('addresses.noFile')
  if (HOST.test(url))
    return LOCAL_HOST.test(url.replace(/[:/?#].*/s, '')) ? fault('addresses.local') : meant(`https://${url}`)
  const base = new URL(articlePath(locale, slug), 'https://here.invalid')
  if (!URL.canParse(url, base)) return fault('addresses.unreadable')
  if (url.startsWith('?')) return ELSEWHERE
  const { pathname, search } = new URL(url, base)
  return page(pathname + search + hash, true)
}
