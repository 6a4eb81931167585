import type { Nodes } from 'mdast'
import { isParent } from './elements'

/** What stands between the parts of a node, where they are not one line of text. */
const BETWEEN: Partial<Record<Nodes['type'], string>> = {
  root: '\n',
  blockquote: '\n',
  list: '\n',
  listItem: '\n',
  footnoteDefinition: '\n',
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
      if (node.data?.hName === 'sup' || node.data?.hName === 'sub') return raised(node)
      return isParent(node) ? node.children.map(plainText).join(BETWEEN[node.type] ?? '') : ''
  }
}

/** Unicode's own digits and signs above the line and below it, in the order of {@link RAISED}. */
const FORMS = { sup: '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ', sub: '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₙ' }
const RAISED = '0123456789+-−=()n'
const THAI_DIGITS = '๐๑๒๓๔๕๖๗๘๙'

/** 10<sup>6</sup> is 10⁶ where there are no tags, never 106, and so is ๑๐<sup>๖</sup>, for Thai has no raised digits. */
function raised(node: Nodes): string {
  const text = isParent(node) ? node.children.map(plainText).join('') : ''
  const forms = node.data?.hName === 'sub' ? FORMS.sub : FORMS.sup
  const places = [...text].map((letter) => Math.max(THAI_DIGITS.indexOf(letter), RAISED.indexOf(letter)))
  return places.includes(-1) ? text : places.map((place) => forms[place]).join('')
}
