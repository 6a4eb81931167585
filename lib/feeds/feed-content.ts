import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toHtml } from 'hast-util-to-html'
import { SKIP, visit } from 'unist-util-visit'
import { basePath, withBasePath } from '../i18n/site-url'

/** Attributes that mean something outside of the site's own pages and style sheet. */
const KEPT = new Set([
  'href',
  'src',
  'alt',
  'title',
  'lang',
  'dir',
  'width',
  'height',
  'dateTime',
  'cite',
  'colSpan',
  'rowSpan',
  'scope',
  'start',
  'align',
])
const ADDRESSES = ['href', 'src', 'cite'] as const

/**
 * The text of an article as a feed carries it: it is read in another place, in another page, in another style.
 *
 * @param html safe HTML of the article's text
 * @param page the absolute address of the article: relative links and anchors are made absolute against it
 * @returns HTML with absolute addresses, without classes, anchors and what only the site's own page needs
 * @throws when `SITE_URL` is wrong
 */
export function feedContent(html: string, page: string): string {
  const tree = fromHtml(html, { fragment: true })
  visit(tree, 'element', (element, index, parent) => {
    if (!parent || index === undefined) return undefined
    const poster = element.tagName === 'video' || element.tagName === 'audio' ? posterOf(element) : undefined
    if (poster) {
      ;(parent as Root | Element).children.splice(index, 1, ...poster)
      return [SKIP, index]
    }
    makePortable(element, page)
    // The span only kept a word on one line; of a picture there is one file that every reader of feeds shows.
    const isPlain = element.tagName === 'span' && Object.keys(element.properties).length === 0
    if (!isPlain && !['wbr', 'picture', 'source'].includes(element.tagName)) return undefined
    ;(parent as Root | Element).children.splice(index, 1, ...(element.children as Element[]))
    return [SKIP, index]
  })
  return toHtml(tree).trim()
}

/**
 * What plays nothing in a reader of feeds: the link to the file stands under it already. Of a video there is the picture that
 * it begins with.
 */
function posterOf({ properties }: Element): Element[] {
  const { poster, ariaLabel, width, height } = properties
  if (typeof poster !== 'string') return []
  const img = { src: poster, alt: ariaLabel ?? '', width, height }
  return [{ type: 'element', tagName: 'img', properties: img, children: [] }]
}

function makePortable(element: Element, page: string): void {
  for (const attribute of Object.keys(element.properties)) {
    if (!KEPT.has(attribute)) delete element.properties[attribute]
  }
  for (const attribute of ADDRESSES) {
    const address = element.properties[attribute]
    if (typeof address === 'string' && URL.canParse(address, page)) {
      element.properties[attribute] = new URL(withBasePath(address, basePath()), page).href
    }
  }
}
