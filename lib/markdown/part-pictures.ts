import type { Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import { isPicture, sayingIn } from './pictures'

/**
 * Gives each picture that stands on lines of its own a paragraph of its own, whether or not there are empty lines around it.
 *
 * @param tree a parsed text, which is changed
 */
export function partPictures(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (index === undefined || !parent || !paragraph.children.some(isPicture)) return
    const parts = partsOf(paragraph.children)
    if (parts.length < 2) return
    parent.children.splice(index, 1, ...parts.map(paragraphOf))
    return [SKIP, index + parts.length]
  })
}

/** Text before, each picture alone, and text behind, where they are parted by line ends. */
function partsOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') {
      lines.at(-1)?.push(child)
      lines.push([])
      continue
    }
    for (const [index, piece] of (child.type === 'text' ? piecesOf(child) : [child]).entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push(piece)
    }
  }
  const parts: PhrasingContent[][] = []
  let before: PhrasingContent[] | undefined
  for (const line of lines) {
    const inside = sayingIn(line)
    if (inside.length > 0 && inside.every(isPicture)) {
      parts.push(...inside.map((picture) => [picture]))
      before = undefined
    } else if (before) {
      before.push({ type: 'text', value: '\n' }, ...line)
    } else {
      before = [...line]
      parts.push(before)
    }
  }
  return parts.filter((part) => sayingIn(part).length > 0)
}

/** A text line by line, each at its place in the file. */
function piecesOf({ value, position }: Text): Text[] {
  let offset = 0
  return value.split('\n').map((line, index): Text => {
    const from = offset
    offset += line.length + 1
    if (!position) return { type: 'text', value: line }
    const { start, end } = position
    const here =
      index === 0 ? start : { line: start.line + index, column: 1, offset: (start.offset ?? 0) + from }
    return { type: 'text', value: line, position: { start: here, end } }
  })
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const saying = sayingIn(children)
  const [start, end] = [saying[0]?.position?.start, saying.at(-1)?.position?.end]
  const last = children.at(-1)
  const kept = last?.type === 'break' ? children.slice(0, -1) : children
  return { type: 'paragraph', children: kept, ...(start && end ? { position: { start, end } } : {}) }
}
