import { type DefaultTreeAdapterTypes as Dom, defaultTreeAdapter as dom, parse, serialize } from 'parse5'

/** A page as it is published, with what the rest of the site must know of it. */
export type FinishedPage = {
  readonly html: string
  /** The text of each inline style sheet: the content security policy allows these and no other. */
  readonly styles: readonly string[]
  /** Every address the page refers to (`href`, `src`, `srcset`), as it is written. */
  readonly addresses: readonly string[]
}

/** Data, not code: a browser never runs a script of these types. */
const DATA_TYPES = ['application/ld+json', 'speculationrules', 'application/json']

/**
 * Takes a framework's page apart and leaves what a reader needs: text, style, data and the site's own script.
 *
 * What goes: the framework's scripts and their preloads, its flight payload, its comments that mark
 * boundaries, the empty elements that those boundaries leave, and attributes only its runtime reads.
 *
 * @param html the page as `next build` exports it
 * @param options `readerScripts`: paths of the site's own modules, which stay and are the only scripts that do;
 *   `isPrinted`: whether the press made the page, which puts no script of the framework into it
 * @returns the finished page
 * @throws an Error that says what is wrong with the page: an error page, text that is hidden until script
 *   moves it, or a shape that this step does not know
 */
export function finishPage(
  html: string,
  { readerScripts = [], isPrinted = false }: { readerScripts?: readonly string[]; isPrinted?: boolean } = {},
): FinishedPage {
  const document = parse(html)
  const styleSheets: Dom.Element[] = []
  const classes = new Set<string>()
  const addresses: string[] = []
  const told = new Map<string, string>()
  let stripped = 0

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
        stripped++
        continue
      }
      if (node.tagName === 'style') {
        node.attrs = node.attrs.filter(({ name }) => !name.startsWith('data-'))
        styleSheets.push(node)
      }
      for (const name of (attributes.get('class') ?? '').split(/\s+/)) classes.add(name)
      addresses.push(...addressesOf(attributes))
      visit(node)
      if (isEmptyBoundary(node, attributes)) dom.detachNode(node)
    }
  }
  visit(document)

  if (stripped === 0 && !isPrinted) {
    throw new Error(
      'no script of the framework was found in it, where every exported page had some. ' +
        'The shape of Next.js’s output has changed: bring lib/publishing/finish-page.ts in step with it.',
    )
  }
  const styles = styleSheets.map((sheet) => {
    const text = withoutUnusedModules(textOf(sheet), classes)
    sheet.childNodes = []
    dom.insertText(sheet, text)
    return text
  })
  return { html: serialize(document), styles, addresses }
}

function refuseBroken(node: Dom.Element, attributes: ReadonlyMap<string, string>) {
  const id = attributes.get('id') ?? ''
  if (id === '__next_error__') {
    throw new Error(
      'it is the framework’s error page, blank without script. Look above for what failed to render.',
    )
  }
  if (/^S:/.test(id) || (node.tagName === 'template' && /^[BP]:/.test(id))) {
    throw new Error(
      `part of it (id="${id}") is hidden until script moves it into place. ` +
        'Take the Suspense boundary, loading.tsx or streaming out, so that the text is in the page itself.',
    )
  }
}

function isFramework(
  node: Dom.Element,
  attributes: ReadonlyMap<string, string>,
  readerScripts: readonly string[],
): boolean {
  if (node.tagName === 'script') {
    if (DATA_TYPES.includes(attributes.get('type') ?? '')) return false
    return !readerScripts.includes(attributes.get('src') ?? '')
  }
  if (node.tagName !== 'link') return false
  return (
    attributes.get('rel') === 'modulepreload' ||
    (attributes.get('rel') === 'preload' && attributes.get('as') === 'script')
  )
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

/** A class as the bundler names it: a sum of the module, an underscore, the name. */
const MODULE_CLASS = /(?<![\w/-])\.([\w-]{6,}_[a-z][\w-]*)/g

/**
 * The bundler gives every page the CSS modules of all, each on a line of its own. A module all of whose classes are
 * missing in the page styles nothing there, as each of its rules is about one of them.
 */
function withoutUnusedModules(css: string, classes: ReadonlySet<string>): string {
  return modulesOf(css)
    .filter(({ own }) => own.length === 0 || own.some((name) => classes.has(name)))
    .map(({ text }) => text)
    .join('\n')
}

type CssModule = { readonly text: string; readonly own: readonly string[] }

/** The sheet is the same in every page of a route. */
const taken = new Map<string, readonly CssModule[]>()

function modulesOf(css: string): readonly CssModule[] {
  const known = taken.get(css)
  if (known) return known
  const modules = css
    .split('\n')
    .map((text) => ({ text, own: [...text.matchAll(MODULE_CLASS)].map(([, name]) => name ?? '') }))
  taken.set(css, modules)
  return modules
}

function addressesOf(attributes: ReadonlyMap<string, string>): string[] {
  const found: string[] = []
  for (const name of ['href', 'src', 'poster', 'action', 'data'])
    if (attributes.has(name)) found.push(attributes.get(name) ?? '')
  for (const candidate of (attributes.get('srcset') ?? '').split(',')) {
    const address = candidate.trim().split(/\s+/)[0]
    if (address) found.push(address)
  }
  return found
}

/**
 * @param node an element
 * @returns the text right in it, such as a style sheet
 */
export function textOf(node: Dom.Element): string {
  return node.childNodes.map((child) => (dom.isTextNode(child) ? child.value : '')).join('')
}
