import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { isParent, phrase } from './elements'
import { parseHtmlBlock } from './processor'

const LANGUAGE_MARK = /^<span lang=(["'])([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\1>$/i
const LINE_BREAK = /^<br ?\/?>$/i
/** Elements whose content is not text for readers. */
const UNREADABLE = /^<(script|style)\b/i

/** Where the element that begins at `open` ends among its siblings, or -1. */
function closingIndex(nodes: readonly Nodes[], open: number, name: string): number {
  let depth = 0
  for (let index = open; index < nodes.length; index++) {
    const node = nodes[index]
    if (node?.type !== 'html') continue
    const tag = node.value.toLowerCase()
    if (new RegExp(`^<${name}\\b(?![\\s\\S]*/>$)`).test(tag)) depth++
    else if (new RegExp(`^</${name}\\s*>$`).test(tag) && --depth === 0) return index
  }
  return -1
}

/** Takes the tags out of one line of text; what they enclose stays. */
function withoutTags(nodes: readonly PhrasingContent[]): PhrasingContent[] {
  const kept: PhrasingContent[] = []
  for (let index = 0; index < nodes.length; index++) {
    const node = nodes[index] as PhrasingContent
    const last = kept.at(-1)
    if (node.type === 'html') {
      const lang = LANGUAGE_MARK.exec(node.value)?.[2]
      const unreadable = UNREADABLE.exec(node.value)?.[1]?.toLowerCase()
      const close =
        lang || unreadable ? closingIndex(nodes, index, lang ? 'span' : (unreadable as string)) : -1
      if (lang && close > 0) kept.push(phrase('span', { lang }, withoutTags(nodes.slice(index + 1, close))))
      else if (LINE_BREAK.test(node.value)) kept.push({ type: 'break' })
      if (close > 0) index = close
    } else if (node.type === 'text' && last?.type === 'text') {
      // Text that a tag divided is one again, so that a name across it is found.
      last.value += node.value
    } else {
      if (isParent(node))
        node.children = withoutTags(node.children as PhrasingContent[]) as typeof node.children
      kept.push(node)
    }
  }
  return kept
}

/** Keeps the lines of what is taken out, so that the passages behind it are still found in the file. */
function lineEndsOf(hidden: string): string {
  return hidden.replace(/[^\n]/g, '')
}

/** What a block of raw HTML says, as Markdown of its own, at its place in the file. */
function blocksOf(html: Html): RootContent[] {
  const readable = html.value
    .replace(/<!--[\s\S]*?(?:-->|$)/g, lineEndsOf)
    .replace(/<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)/gi, lineEndsOf)
  const tree = parseHtmlBlock(readable)
  const above = (html.position?.start.line ?? 1) - 1
  visit(tree, (node) => {
    if (node.position) node.position.start.line += above
  })
  return tree.children
}

function isLine(node: Nodes): boolean {
  return node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell'
}

function isEmpty(nodes: readonly PhrasingContent[]): boolean {
  return nodes.every((node) =>
    isParent(node)
      ? isEmpty(node.children as PhrasingContent[])
      : node.type === 'break' || (node.type === 'text' && node.value.trim() === ''),
  )
}

function mend(parent: Parents): void {
  if (isLine(parent)) {
    const line = withoutTags(parent.children as PhrasingContent[])
    const [first, last] = [line[0], line.at(-1)]
    if (first?.type === 'text') first.value = first.value.trimStart()
    if (last?.type === 'text') last.value = last.value.trimEnd()
    parent.children = line as typeof parent.children
    return
  }
  const children = (parent.children as RootContent[]).flatMap((child) =>
    child.type === 'html' ? blocksOf(child) : [child],
  )
  for (const child of children) if (isParent(child)) mend(child)
  // A paragraph of nothing but tags or comments is none: it would count among the anchors.
  const filled = children.filter((child) => child.type !== 'paragraph' || !isEmpty(child.children))
  parent.children = filled as typeof parent.children
}

/**
 * Takes raw HTML out of a text: tags do nothing and are not shown, the words between them stay, what is in scripts,
 * style sheets and comments goes. Two things are kept: a mark of the language of some words, written exactly as
 * `<span lang="ja">…</span>`, and the line break `<br>`, which tables have no other way to write.
 *
 * @param tree a parsed text, which is changed
 */
export function takeOutHtml(tree: Root): void {
  mend(tree)
}
