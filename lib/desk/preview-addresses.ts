import { type DefaultTreeAdapterTypes as Dom, parse, serialize } from 'parse5'
import { placeElement, placeStyles } from '../publishing/finish/page-addresses'

/**
 * @param html a page as the development server sends it
 * @param base what its addresses are to lie under
 * @param folders the content that it was made of, and the content that an editor knows, as they stand in messages
 * @returns the page with its addresses there, and without script
 */
export function placedHtml(
  html: string,
  base: string,
  folders: readonly [made: string, known: string],
): string {
  const [made, known] = folders
  const document = parse(html.replaceAll(`${made}/`, `${known}/`))
  place(document, base)
  return serialize(document)
}

function place(parent: Dom.ParentNode, base: string): void {
  parent.childNodes = parent.childNodes.filter((node) => !isScript(node))
  for (const node of parent.childNodes) {
    if (!('tagName' in node)) continue
    placeElement(node, base)
    if (node.tagName === 'style')
      for (const text of node.childNodes) if ('value' in text) text.value = placeStyles(text.value, base)
    place(node, base)
    if ('content' in node) place((node as Dom.Template).content, base)
  }
}

function isScript(node: Dom.Node): boolean {
  if (!('tagName' in node)) return false
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]))
  return (
    node.tagName === 'script' ||
    (node.tagName === 'link' &&
      (attributes.get('as') === 'script' || attributes.get('rel') === 'modulepreload'))
  )
}
