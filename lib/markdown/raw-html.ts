import type { Html, Nodes, Parents, PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { isLine, isParent, phrase } from './elements'
import { DEEPEST, NestingError } from './nesting'
import { parseHtmlBlock } from './processor'

const LANGUAGE_MARK = /^<span lang=(["'])([a-z]{2,3}(?:-[a-z0-9]{2,8})*)\1>$/i
const LINE_BREAK = /^<br\b[^>]*>$/i
/** Elements whose content is not text for readers. */
const UNREADABLE = /^<(script|style)\b/i

/** Elements that Markdown has no marks for, and that stay. */
const RAISED = /^<(sup|sub)(?:\s[^>]*)?>$/i
const PAIRED = /^<(\/?)(span|script|style|sup|sub)\b([^>]*)>$/i

/** Where each element among some siblings ends: the place of its closing tag by that of its opening one. */
function closingTags(nodes: readonly Nodes[]): ReadonlyMap<number, number> {
  const closings = new Map<number, number>()
  const open: Record<string, number[]> = {}
  for (const [index, node] of nodes.entries()) {
    const [, slash, name = '', rest = ''] = node.type === 'html' ? (PAIRED.exec(node.value) ?? []) : []
    if (slash === undefined || rest.endsWith('/')) continue
    open[name.toLowerCase()] ??= []
    const opened = open[name.toLowerCase()] as number[]
    if (slash === '') opened.push(index)
    else closings.set(opened.pop() ?? -1, index)
  }
  return closings
}

/** Takes the tags out of one line of text; what they enclose stays. */
function withoutTags(
  nodes: readonly PhrasingContent[],
  closings = closingTags(nodes),
  [start, end] = [0, nodes.length],
  depth = 0,
): PhrasingContent[] {
  if (depth > DEEPEST) throw new NestingError(nodes[start]?.position?.start.line ?? 1)
  const kept: PhrasingContent[] = []
  for (let index = start; index < end; index++) {
    const node = nodes[index] as PhrasingContent
    const last = kept.at(-1)
    if (node.type === 'html') {
      const element = elementOf(node.value)
      const close = element ? (closings.get(index) ?? -1) : -1
      if (element?.properties && close > 0 && close < end) {
        const inside = withoutTags(nodes, closings, [index + 1, close], depth + 1)
        kept.push(phrase(element.name, element.properties, inside))
      } else if (LINE_BREAK.test(node.value)) kept.push({ type: 'break' })
      if (close > 0 && close < end) index = close
    } else if (node.type === 'text' && last?.type === 'text') {
      // Text that a tag divided is one again, so that a name across it is found; of the spaces around it one is seen.
      last.value += /\s$/.test(last.value) ? node.value.replace(/^[ \t\n]+/, '') : node.value
    } else {
      if (isParent(node))
        node.children = withoutTags(node.children as PhrasingContent[]) as typeof node.children
      kept.push(node)
    }
  }
  return kept
}

/** What an opening tag begins: an element that stays, with its attributes, or one whose content goes with it. */
function elementOf(tag: string): { name: string; properties?: { lang?: string } } | undefined {
  const lang = LANGUAGE_MARK.exec(tag)?.[2]
  if (lang) return { name: 'span', properties: { lang } }
  const raised = RAISED.exec(tag)?.[1]?.toLowerCase()
  if (raised) return { name: raised, properties: {} }
  const unreadable = UNREADABLE.exec(tag)?.[1]?.toLowerCase()
  return unreadable ? { name: unreadable } : undefined
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
 * style sheets and comments goes. Kept are: a mark of the language of some words, written exactly as
 * `<span lang="ja">…</span>`, `<sup>` and `<sub>`, and the line break `<br>`, which tables have no other way to write.
 *
 * @param tree a parsed text, which is changed
 * @throws NestingError when marks stand too deeply inside of each other
 */
export function takeOutHtml(tree: Root): void {
  mend(tree)
}
