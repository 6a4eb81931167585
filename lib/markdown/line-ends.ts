import type { Nodes, PhrasingContent, Root, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { isJoined } from '../typography/joined-lines'
import { isLine, isParent } from './elements'

/** Stands for what is not text: a picture, code, a footnote's number (Unicode's object replacement character). */
const OBJECT = '\uFFFC'

/**
 * Takes out the line ends that say nothing, between two letters of a script without spaces between words: a browser would
 * show a space there. Where the writer typed a space before the line end, which the parser takes away, it is one.
 *
 * @param tree a parsed text, which is changed
 * @param source the text that it was parsed from
 */
export function joinLineEnds(tree: Root, source: string): void {
  let lines: readonly string[] | undefined
  visit(tree, (node) => {
    if (!isLine(node)) return
    joinIn(node.children, (number) => {
      lines ??= source.split('\n')
      return /[ \t]$/.test(lines[number - 1] ?? '')
    })
  })
}

function joinIn(line: readonly PhrasingContent[], endsInSpace: (line: number) => boolean): void {
  const parts = partsOf(line)
  const text = parts.map(({ value }) => value).join('')
  if (!text.includes('\n')) return
  let at = 0
  for (const part of parts) {
    const start = at
    at += part.value.length
    if (!part.node) continue
    let number = part.node.position?.start.line ?? 0
    part.node.value = part.value.replace(/[ \t]*\n[ \t]*/g, (gap, offset: number) => {
      const from = start + offset
      if (endsInSpace(number++)) return gap
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
