import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { isJoined } from '../typography/joined-lines'
import { isLine, isParent } from './elements'

/** Stands for what is not text: a picture, code, a footnote's number (Unicode's object replacement character). */
const OBJECT = '\uFFFC'

/**
 * Takes out the line ends that say nothing, between two letters of a script without spaces between words: a browser would
 * show a space there.
 *
 * @param tree a parsed text, which is changed
 */
export function joinLineEnds(tree: Root): void {
  visit(tree, (node) => {
    if (isLine(node)) joinIn(node.children)
  })
}

function joinIn(line: readonly PhrasingContent[]): void {
  const parts = partsOf(line)
  const text = parts.map(({ value }) => value).join('')
  if (!text.includes('\n')) return
  let at = 0
  for (const part of parts) {
    const start = at
    at += part.value.length
    if (!part.node) continue
    part.node.value = part.value.replace(/[ \t]*\n[ \t]*/g, (gap, offset: number) => {
      const from = start + offset
      return isJoined(
        text.slice(Math.max(0, from - 2), from),
        text.slice(from + gap.length, from + gap.length + 2),
      )
        ? ''
        : gap
    })
  }
}

type Part = { readonly value: string; readonly node?: Text }

/** The texts of a line in order; tags in it are no part of what is read. */
function partsOf(nodes: readonly Nodes[]): Part[] {
  return nodes.flatMap((node): Part[] => {
    if (node.type === 'text') return [{ value: node.value, node }]
    if (node.type === 'html') return []
    return isParent(node) ? partsOf(node.children) : [{ value: OBJECT }]
  })
}
