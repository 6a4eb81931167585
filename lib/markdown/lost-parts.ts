import type { Nodes, Root, Table } from 'mdast'
import { visit } from 'unist-util-visit'
import type { LeftKind } from './left-patterns'
import { plainText } from './plain-text'

/** Marks that readers see, or words that they do not. */
export type LeftMark = { readonly kind: LeftKind; readonly words: string; readonly line: number }

/**
 * @param tree a text, as the file has it
 * @param markdown what it was parsed from
 * @returns what is read as something, but shows readers less than its writer meant, or elsewhere
 */
export function lostParts(tree: Root, markdown: string): LeftMark[] {
  const sourceOf = ({ position }: Nodes) => markdown.slice(position?.start.offset, position?.end.offset)
  const lost = lostDefinitions(tree)
  const tell = (kind: LeftKind, node: Nodes, words: string) =>
    lost.push({ kind, words: words.trim(), line: node.position?.start.line ?? 1 })
  visit(tree, (node) => {
    if (node.type === 'code' && !isClosed(sourceOf(node))) tell('fence', node, firstLine(sourceOf(node)))
    if (node.type === 'table') tellRows(node, sourceOf, tell)
    if (node.type === 'heading' && !sourceOf(node).startsWith('#'))
      tell('underlined', node, firstLine(sourceOf(node)))
    if (
      /^(?:heading|listItem|blockquote)$/.test(node.type) &&
      'children' in node &&
      node.children.length === 0
    )
      tell('empty', node, sourceOf(node))
    if (node.type !== 'link' || !node.position) return
    const source = sourceOf(node)
    // Some programs write <address|words>.
    if (plainText(node).trim() === '' ? !/!\[|`/.test(source) : /^<[^>]*\|/.test(source))
      tell('link', node, source)
  })
  for (const node of tree.children) {
    const figure = isAlone(node) ? SIGNED.exec(sourceOf(node))?.[1] : undefined
    if (figure) tell('sign', node, figure)
  }
  return lost
}

/** A figure behind a sign of more, plus or minus, alone on its line; a quotation that begins with a figure says more. */
const SIGNED = /^[>+-][ \t]*([\d๐-๙][^\n]{0,60})$/

function isAlone(node: Nodes): boolean {
  return node.type === 'blockquote' || (node.type === 'list' && node.children.length === 1)
}

/** Code that is opened and never closed takes in all that follows. */
function isClosed(code: string): boolean {
  const lines = code.split('\n')
  return lines.length > 1 && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? '')
}

function firstLine(source: string): string {
  return source.split('\n')[0] ?? ''
}

/** Each row has a cell below each of the first; a line right below a table is read as one of its rows. */
function tellRows(
  table: Table,
  sourceOf: (node: Nodes) => string,
  tell: (kind: LeftKind, node: Nodes, words: string) => void,
): void {
  const [head, ...rows] = table.children
  for (const row of rows) {
    const source = sourceOf(row)
    if (!source.includes('|') && head && sourceOf(head).includes('|')) {
      tell('tableRow', row, source)
      return
    }
    if (row.children.length !== head?.children.length) tell('tableCells', row, source)
  }
}

/** Footnotes and addresses that nothing uses are not shown; of two with one label the second is not. */
function lostDefinitions(tree: Root): LeftMark[] {
  const used = new Set<string>()
  const seen = new Set<string>()
  const found: LeftMark[] = []
  visit(tree, (node) => {
    if (node.type === 'footnoteReference') used.add(`^${node.identifier}`)
    if (node.type === 'linkReference' || node.type === 'imageReference') used.add(node.identifier)
  })
  visit(tree, (node) => {
    if (node.type !== 'footnoteDefinition' && node.type !== 'definition') return
    const isNote = node.type === 'footnoteDefinition'
    const label = `${isNote ? '^' : ''}${node.identifier}`
    const place = {
      words: `[${isNote ? '^' : ''}${node.label ?? node.identifier}]:`,
      line: node.position?.start.line ?? 1,
    }
    if (seen.has(label)) found.push({ kind: 'twice', ...place })
    else if (!used.has(label)) found.push({ kind: isNote ? 'footnoteUnused' : 'linkUnused', ...place })
    else if (isNote && node.children.length === 0) found.push({ kind: 'noteEmpty', ...place })
    seen.add(label)
  })
  return found
}
