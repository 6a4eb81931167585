import { isLocale } from '../../i18n/locales'
import type { PairCheck } from '../check'
import { type Finding, finding } from '../finding'
import type { Side } from '../pair'
import type { Link } from '../reviewed-text'

const ID = 'links'

/** Links of the text and of notes that differ between the two languages. */
export const links: PairCheck = {
  id: ID,
  of: 'pair',
  run({ source, target }) {
    const missing = [...source.text.links]
    const added: Link[] = []
    for (const link of target.text.links) {
      const place = missing.findIndex((one) => address(one.url) === address(link.url))
      if (place === -1) added.push(link)
      else missing.splice(place, 1)
    }
    const found: Finding[] = []
    for (const [index, link] of missing.entries()) {
      const instead = added[index]
      if (instead)
        found.push(
          finding(ID, 'error', target, instead.passage, instead.url, 'links.differs', { source: link.url }),
        )
      else found.push(finding(ID, 'error', target, sameAnchor(target, link), link.url, 'links.missing'))
    }
    for (const link of added.slice(missing.length))
      found.push(finding(ID, 'error', target, link.passage, link.url, 'links.added'))
    return [...found, ...swallowed(source), ...swallowed(target)]
  },
}

function sameAnchor(side: Side, link: Link) {
  return [...side.text.body, ...side.text.front].find((passage) => passage.anchor === link.passage.anchor)
}

/** Pages that exist in several languages have the language in their address: /th/…, th.wikipedia.org. */
function address(url: string): string {
  const plain = url.replace(/\/$/, '')
  const [, first = ''] = /^\/([a-z-]+)(?:\/|$)/i.exec(plain) ?? []
  if (isLocale(first)) return plain.slice(first.length + 1)
  try {
    const { hostname, pathname, search, hash, protocol } = new URL(url)
    const host = hostname.replace(/^www\./, '')
    const [language = '', ...site] = host.split('.')
    // Titles of an encyclopedia are in its language.
    if (isLocale(language) && site.length >= 2) return site.join('.')
    const path = pathname
      .replace(/\/$/, '')
      .split('/')
      .filter((part) => !isLocale(part))
      .join('/')
    return `${/^https?:$/.test(protocol) ? '' : protocol}${host}${path}${search}${hash}`
  } catch {
    return plain
  }
}

/** An address written as it is ends where its ASCII letters end; one with other letters took in the text behind it. */
function swallowed(side: Side): Finding[] {
  return side.text.links
    .filter((link) => /^(?:https?:\/\/|www\.)/i.test(link.text) && /[^\x21-\x7e]/.test(link.text))
    .map((link) => finding(ID, 'error', side, link.passage, link.text, 'links.swallowed'))
}
