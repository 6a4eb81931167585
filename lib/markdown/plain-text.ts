import type { Nodes } from 'mdast'
import { isParent } from './elements'

/** What stands between the parts of a node, where they are not one line of text. */
const BETWEEN: Partial<Record<Nodes['type'], string>> = {
  root: '\n',
  blockquote: '\n',
  list: '\n',
  listItem: '\n',
  table: '\n',
  tableRow: '\t',
}

/**
 * The words of a node as a reader sees them: no marks of Markdown, no numbers of footnotes. A line end in the file is a
 * space, a hard line break is a line end.
 *
 * @param node any mdast node
 * @returns its plain text
 */
export function plainText(node: Nodes): string {
  switch (node.type) {
    case 'text':
      return node.value.replace(/[ \t]*\n[ \t]*/g, ' ')
    case 'inlineCode':
    case 'code':
      return node.value
    case 'break':
      return '\n'
    case 'image':
      return node.alt ?? ''
    case 'footnoteReference':
    case 'html':
      return ''
    default:
      return isParent(node) ? node.children.map(plainText).join(BETWEEN[node.type] ?? '') : ''
  }
}
