import type { Code, List, Nodes, Root, RootContent, Table } from 'mdast'
import { block, setProperties } from './elements'
import { isFigure, wordsOfFigure } from './pictures'
import { plainText } from './plain-text'

/** A part of an article that has an address, and that the same part of a translation shares. */
export type Passage = {
  /** Its id in the page, made of its kind and its number alone: `p1`, `h2`, `l1-3`. */
  readonly anchor: string
  readonly kind: 'heading' | 'paragraph' | 'list' | 'item' | 'quote' | 'table' | 'code' | 'picture'
  /** Its words; of a picture, what it shows and what is under it. Those of a list are in its items: its own are ''. */
  readonly text: string
  /** Line of the file on which it begins, from 1. */
  readonly line: number
}

const KINDS: Partial<Record<RootContent['type'], { kind: Passage['kind']; letter: string }>> = {
  heading: { kind: 'heading', letter: 'h' },
  paragraph: { kind: 'paragraph', letter: 'p' },
  list: { kind: 'list', letter: 'l' },
  blockquote: { kind: 'quote', letter: 'q' },
  table: { kind: 'table', letter: 't' },
  code: { kind: 'code', letter: 'c' },
}

const PICTURE = { kind: 'picture', letter: 'f' } as const

/** A table scrolls in a box of its own, which the keyboard reaches and which its column headings name. */
function scrollingTable(table: Table, id: string): RootContent {
  const alignment = table.align ?? []
  table.align = null
  table.children.forEach((row, rowIndex) => {
    row.children.forEach((cell, column) => {
      const side = alignment[column]
      if (side === 'center' || side === 'right') {
        setProperties(cell, { className: [side === 'center' ? 'align-center' : 'align-end'] })
      }
      if (rowIndex === 0) setProperties(cell, { scope: 'col' })
    })
  })
  const columns = table.children[0]?.children.map((cell) => plainText(cell).trim()).filter(Boolean) ?? []
  const label = columns.length > 0 ? { role: 'group', ariaLabel: columns.join(', ') } : {}
  return block('div', { id, className: ['table'], tabIndex: 0, ...label }, [table])
}

/** Long lines of code scroll, so the keyboard must reach them. */
function scrollingCode(code: Code, id: string): RootContent {
  return block('pre', { id, tabIndex: 0 }, [
    {
      type: 'codeText',
      data: { hName: 'code', hProperties: {}, hChildren: [{ type: 'text', value: `${code.value}\n` }] },
    } as unknown as Nodes,
  ])
}

function itemPassages(list: List, anchor: string, lineOf: (node: Nodes) => number): Passage[] {
  return list.children.map((item, index) => {
    const itemAnchor = `${anchor}-${index + 1}`
    setProperties(item, { id: itemAnchor })
    return { anchor: itemAnchor, kind: 'item', text: plainText(item).trim(), line: lineOf(item) }
  })
}

function wordsOf(node: RootContent): string {
  if (node.type === 'list') return ''
  if (node.type === 'code') return node.value
  return isFigure(node) ? wordsOfFigure(node) : plainText(node).trim()
}

/**
 * Gives every block of a text its anchor. Anchors count blocks of one kind, never words, so that a text and its
 * translation share them as long as they have the same blocks.
 *
 * @param tree a parsed text, which is changed: its blocks get ids, tables and code get their boxes
 * @param firstLine line of the file on which the text begins, from 1
 * @returns the passages in order
 */
export function anchorBlocks(tree: Root, firstLine: number): Passage[] {
  const passages: Passage[] = []
  const counts = new Map<string, number>()
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + firstLine - 1
  tree.children = tree.children.map((node) => {
    const form = isFigure(node) ? PICTURE : KINDS[node.type]
    if (!form) return node
    const count = (counts.get(form.letter) ?? 0) + 1
    counts.set(form.letter, count)
    const anchor = form.letter + count
    passages.push({ anchor, kind: form.kind, text: wordsOf(node), line: lineOf(node) })
    if (node.type === 'list') passages.push(...itemPassages(node, anchor, lineOf))
    if (node.type === 'table') return scrollingTable(node, anchor)
    if (node.type === 'code') return scrollingCode(node, anchor)
    setProperties(node, { id: anchor })
    return node
  })
  return passages
}
