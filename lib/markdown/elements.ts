import type { Properties } from 'hast'
import type { BlockContent, Heading, Nodes, Paragraph, Parents, PhrasingContent, TableCell } from 'mdast'

declare module 'mdast' {
  /** How mdast-util-to-hast is told which HTML a node becomes. */
  interface Data {
    hName?: string | undefined
    hProperties?: Properties | undefined
  }
}

/** A node that becomes an HTML element which Markdown has no syntax for. */
type Element<Content> = {
  type: 'element'
  data: { hName: string; hProperties: Properties }
  children: Content[]
}

/**
 * @param name tag name of an HTML element that stands in a line of text
 * @param properties its attributes, named as hast does (`className`, `ariaLabel`)
 * @param children what it holds
 * @returns an mdast node that is rendered as that element
 */
export function phrase(name: string, properties: Properties, children: PhrasingContent[]): PhrasingContent {
  const element: Element<PhrasingContent> = {
    type: 'element',
    data: { hName: name, hProperties: properties },
    children,
  }
  return element as unknown as PhrasingContent
}

/**
 * @param name tag name of an HTML element that stands by itself
 * @param properties its attributes, named as hast does
 * @param children what it holds
 * @returns an mdast node that is rendered as that element
 */
export function block(name: string, properties: Properties, children: Nodes[]): BlockContent {
  const element: Element<Nodes> = {
    type: 'element',
    data: { hName: name, hProperties: properties },
    children,
  }
  return element as unknown as BlockContent
}

/**
 * Adds attributes to what a node becomes.
 *
 * @param node an mdast node
 * @param properties attributes, named as hast does
 */
export function setProperties(node: Nodes, properties: Properties): void {
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } }
}

/**
 * @param node an mdast node
 * @returns whether it holds other nodes, those of {@link phrase} and {@link block} included
 */
export function isParent(node: Nodes): node is Parents {
  return 'children' in node
}

/**
 * @param node an mdast node
 * @returns whether it holds text that is read as one line, not blocks
 */
export function isLine(node: Nodes): node is Paragraph | Heading | TableCell {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}
