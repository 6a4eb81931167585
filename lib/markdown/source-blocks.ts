import type { RootContent } from 'mdast'
import { anchorBlocks } from './anchors'
import { plainText } from './plain-text'
import { parseText } from './processor'
import { takeOutHtml } from './raw-html'

/** One block of a text as it was written. */
export type SourceBlock = {
  /** Its anchor, as `renderMarkdown` gives it; a footnote's is `footnote-` and its label, a link's definition `link-` and its label. */
  readonly anchor: string
  /** Its Markdown. */
  readonly source: string
}

/**
 * Takes a text apart into its blocks without rendering it.
 *
 * @param markdown the text of an article
 * @returns its blocks in order; rules between sections and comments say nothing and are none
 */
export function blocksOf(markdown: string): readonly SourceBlock[] {
  const tree = parseText(markdown)
  const written = new Set<RootContent>(tree.children)
  takeOutHtml(tree)
  const nodes = tree.children.filter(({ type }) => type !== 'thematicBreak')
  // What a block of raw HTML says has its place in that block, not in the text: its words are taken instead.
  const sources = nodes.map((node) =>
    written.has(node)
      ? markdown.slice(node.position?.start.offset, node.position?.end.offset)
      : plainText(node),
  )
  const anchors = anchorBlocks(tree, 1).filter(({ kind }) => kind !== 'item')
  return nodes.map((node, index) => ({
    anchor: anchorOf(node) ?? anchors.shift()?.anchor ?? node.type,
    source: sources[index] ?? '',
  }))
}

/** What stands elsewhere than where it is written has no place among the blocks of the page. */
function anchorOf(node: RootContent): string | undefined {
  if (node.type === 'footnoteDefinition') return `footnote-${node.identifier}`
  if (node.type === 'definition') return `link-${node.identifier}`
  return undefined
}
