import { isLocale } from '../../i18n/locales'
import { endingOf } from '../../markdown/document-types'
import { documentName } from '../../markdown/documents'
import { finding, type RuleFinding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { Link } from '../pair/reviewed-text'
import type { PairRule } from '../rule'

/** Links of the text and of notes that differ between the two languages, or took in the text behind them. */
export const links: PairRule = {
  id: 'links',
  severity: 'error',
  scope: 'pair',
  finds: {
    en: 'Links that one language has and the other lacks, that lead elsewhere, or that took in the words behind them.',
    th: 'ลิงก์ที่มีในภาษาหนึ่งแต่ขาดในอีกภาษา ไปคนละที่ หรือกินข้อความที่ตามมา',
  },
  run({ source, target }) {
    const missing = [...source.text.links]
    const added: Link[] = []
    for (const link of target.text.links) {
      const place = missing.findIndex((one) => address(one.url) === address(link.url))
      if (place === -1) added.push(link)
      else missing.splice(place, 1)
    }
    const found = missing.map((link, index) => {
      const instead = added[index]
      return instead
        ? finding(target, instead.passage, instead.url, 'links.differs', { source: link.url })
        : finding(target, sameAnchor(target, link), link.url, 'links.missing')
    })
    const more = added
      .slice(missing.length)
      .map((link) => finding(target, link.passage, link.url, 'links.added'))
    return [...found, ...more, ...swallowed(source), ...swallowed(target)]
  },
}

function sameAnchor({ text }: AnalyzedVersion, link: Link) {
  return [...text.body, ...text.front].find(({ anchor }) => anchor === link.passage.anchor)
}

/** Pages that exist in several languages have the language in their address: /th/…, th.wikipedia.org. */
function address(url: string): string {
  const document = documentName(url)
  // Each language may have its own, under a name of its own.
  if (document) return endingOf(document.name)
  const plain = url.replace(/\/$/, '')
  const [, first = ''] = /^\/([a-z-]+)(?:\/|$)/i.exec(plain) ?? []
  if (isLocale(first)) return plain.slice(first.length + 1)
  if (!URL.canParse(url)) return plain
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
}

/**
 * An address written as it is ends where its ASCII letters end; one with other letters took in the text behind it, but for
 * the title of a page of an encyclopedia.
 */
function swallowed(version: AnalyzedVersion): RuleFinding[] {
  return version.text.links
    .filter(
      ({ text }) =>
        /^(?:https?:\/\/|www\.)/i.test(text) && /[^\x21-\x7e]/.test(text.replace(/\/wiki\/.*/, '')),
    )
    .map(({ passage, text }) => finding(version, passage, text, 'links.swallowed'))
}
