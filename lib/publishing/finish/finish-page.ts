import {
  type DefaultTreeAdapterTypes as Dom,
  defaultTreeAdapter as dom,
  parse,
  serialize,
  html as xml,
} from 'parse5'
import { APPEARANCE_SCRIPT } from '../../client/appearance-script'
import { LocalizedError } from '../../i18n/localized-error'
import { localizeMessage } from '../../i18n/localized-message'
import { wellFormed } from '../../well-formed'
import { pagePolicy } from '../headers/security-policy'
import { finishStyles } from './finish-styles'
import { addressesOf, placeElement, placeStyles } from './page-addresses'

/** A page as it is published, with what the rest of the site must know of it. */
export type FinishedPage = {
  readonly html: string
  /** The text of each inline style sheet. */
  readonly styles: readonly string[]
  /** Every address the page refers to (`href`, `src`, `srcset`), as it was written: from the site's own root. */
  readonly addresses: readonly string[]
}

/** Data, not code: a browser never runs a script of these types. */
const DATA_TYPES = ['application/ld+json', 'speculationrules', 'application/json']

const ERROR_PAGE = {
  en: 'it is the framework’s error page, blank without script. Look above for what failed to render.',
  th: 'เป็นหน้าแสดงข้อผิดพลาดของ Next.js → ดูข้อความด้านบนว่าอะไรแสดงไม่ได้',
}
const HIDDEN = {
  en: 'part of it (id="{id}") is hidden until script moves it into place. Take the Suspense boundary, loading.tsx or streaming out, so that the text is in the page itself.',
  th: 'บางส่วน (id="{id}") ซ่อนอยู่จนกว่าสคริปต์จะย้ายมาแสดง → ลบ Suspense, loading.tsx หรือ streaming ออก ให้ข้อความอยู่ในหน้าเอง',
}

/** How a page is finished. */
export type FinishOptions = {
  /** Paths of the site's own modules, which stay and are the only scripts that do. */
  readonly readerScripts?: readonly string[]
  /** Whether the site's origin is https. */
  readonly isHttps?: boolean
  /** What `basePath` returns: it is put before every address that begins at the site's root. */
  readonly base?: string
}

/**
 * Takes a framework's page apart and leaves what a reader needs: text, style, data and the site's own script.
 *
 * What goes: the framework's scripts and their preloads, its flight payload, its comments that mark
 * boundaries, the empty elements that those boundaries leave, and attributes only its runtime reads. What comes is the
 * content security policy of this very page, in front of all that it rules.
 *
 * @param html the page as `next build` exports it
 * @param options how
 * @returns the finished page
 * @throws an Error that says what is wrong with the page: an error page, text that is hidden until script
 *   moves it, or a shape that this step does not know
 */
export function finishPage(html: string, options: FinishOptions = {}): FinishedPage {
  const { readerScripts = [], isHttps = false, base = '' } = options
  const document = parse(wellFormed(html))
  const { stripped, styleSheets, rules, classed, addresses } = strip(document, readerScripts, base)
  if (stripped === 0) {
    throw new Error(
      'no script of the framework was found in it, where every exported page had some. ' +
        'The shape of Next.js’s output has changed: bring lib/publishing/finish/finish-page.ts in step with it.',
    )
  }
  const classes = new Set(classed.flatMap(({ value }) => value.split(/\s+/)))
  const { sheets, names } = finishStyles(styleSheets.map(textOf), classes)
  const styles = sheets.map((css) => placeStyles(css, base))
  for (const [at, sheet] of styleSheets.entries()) {
    sheet.childNodes = []
    dom.insertText(sheet, styles[at] ?? '')
  }
  for (const attribute of classed)
    attribute.value = attribute.value.replace(/\S+/g, (name) => names.get(name) ?? name)
  const playsMedia = /<(?:audio|video)\b/.test(html)
  putPolicy(document, pagePolicy({ styles, rules: rules.map(textOf), isHttps, playsMedia }))
  return { html: serialize(document), styles, addresses }
}

/** What is left in a page that the framework's part was taken out of. */
type Stripped = {
  /** How many scripts of the framework there were. */
  stripped: number
  readonly styleSheets: Dom.Element[]
  /** Its own inline script, and its speculation rules. */
  readonly rules: Dom.Element[]
  /** The attributes with the classes of its elements. */
  readonly classed: Dom.Element['attrs']
  readonly addresses: string[]
}

function strip(document: Dom.Document, readerScripts: readonly string[], base: string): Stripped {
  const left: Stripped = { stripped: 0, styleSheets: [], rules: [], classed: [], addresses: [] }
  const told = new Map<string, string>()
  const visit = (parent: Dom.ParentNode) => {
    for (const node of [...parent.childNodes]) {
      if (dom.isCommentNode(node)) {
        dom.detachNode(node)
        continue
      }
      if (!dom.isElementNode(node)) continue
      const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
      refuseBroken(node, attributes)
      if (isCopy(attributes, told)) {
        dom.detachNode(node)
        continue
      }
      if (isFramework(node, attributes, readerScripts)) {
        dom.detachNode(node)
        left.stripped++
        continue
      }
      if (node.tagName === 'style') {
        node.attrs = node.attrs.filter(({ name }) => !name.startsWith('data-'))
        left.styleSheets.push(node)
      }
      if (attributes.get('type') === 'speculationrules' || isOwnInline(node)) left.rules.push(node)
      left.classed.push(...node.attrs.filter(({ name }) => name === 'class'))
      left.addresses.push(...addressesOf(attributes))
      if (base) placeElement(node, base)
      visit(node)
      if (isEmptyBoundary(node, attributes)) dom.detachNode(node)
    }
  }
  visit(document)
  return left
}

/** Right behind the character set, which is best read first: the policy rules only what comes after it. */
function putPolicy(document: Dom.Document, policy: string) {
  const root = document.childNodes.find(dom.isElementNode)
  const head = root?.childNodes.filter(dom.isElementNode).find(({ tagName }) => tagName === 'head')
  const attributes = [
    { name: 'http-equiv', value: 'Content-Security-Policy' },
    { name: 'content', value: policy },
  ]
  const meta = dom.createElement('meta', xml.NS.HTML, attributes)
  const [first, second] = head?.childNodes ?? []
  const isCharset = first && dom.isElementNode(first) && first.attrs.some(({ name }) => name === 'charset')
  const next = isCharset ? second : first
  if (!head) throw new Error('it has no head.')
  if (next) dom.insertBefore(head, meta, next)
  else dom.appendChild(head, meta)
}

function refuseBroken(node: Dom.Element, attributes: ReadonlyMap<string, string>) {
  const id = attributes.get('id') ?? ''
  if (id === '__next_error__') {
    throw new LocalizedError(ERROR_PAGE)
  }
  if (/^S:/.test(id) || (node.tagName === 'template' && /^[BP]:/.test(id))) {
    throw new LocalizedError(localizeMessage(HIDDEN, { id }))
  }
}

function isFramework(
  node: Dom.Element,
  attributes: ReadonlyMap<string, string>,
  readerScripts: readonly string[],
): boolean {
  if (node.tagName === 'script') {
    if (DATA_TYPES.includes(attributes.get('type') ?? '')) return false
    return !readerScripts.includes(attributes.get('src') ?? '') && !isOwnInline(node)
  }
  if (node.tagName !== 'link') return false
  return (
    attributes.get('rel') === 'modulepreload' ||
    (attributes.get('rel') === 'preload' && attributes.get('as') === 'script')
  )
}

/** The one script of the site that stands in a page itself. */
function isOwnInline(node: Dom.Element): boolean {
  return node.tagName === 'script' && textOf(node) === APPEARANCE_SCRIPT
}

/**
 * Next says all that Open Graph says once more for X, which takes it from there where it is not said
 * (https://developer.x.com/en/docs/x-for-websites/cards/guides/getting-started); but for the words for a picture.
 */
function isCopy(attributes: ReadonlyMap<string, string>, told: Map<string, string>): boolean {
  const content = attributes.get('content') ?? ''
  const property = attributes.get('property')
  if (property?.startsWith('og:')) told.set(property.slice('og:'.length), content)
  const [network, name = ''] = /^(twitter):(.+)/.exec(attributes.get('name') ?? '')?.slice(1) ?? []
  return network !== undefined && name !== 'image:alt' && told.get(name) === content
}

/** React leaves `<div hidden><!--$--><!--/$--></div>` where a boundary had nothing to show. */
function isEmptyBoundary(node: Dom.Element, attributes: ReadonlyMap<string, string>): boolean {
  return node.tagName === 'div' && attributes.has('hidden') && node.childNodes.length === 0
}

/**
 * @param node an element
 * @returns the text right in it, such as a style sheet
 */
export function textOf(node: Dom.Element): string {
  return node.childNodes.map((child) => (dom.isTextNode(child) ? child.value : '')).join('')
}
