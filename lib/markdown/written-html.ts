import type { Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { matchesIn } from '../matches'
import { parseLines } from './processor'
import { LINK_PROTOCOLS } from './schema'

/** A tag of HTML that does nothing, or a comment that readers would miss something by. */
export type WrittenTag = {
  /** As it is written. */
  readonly tag: string
  /** Its name in small letters, `/b` where nothing opened it; `comment`, `office` for the tags of a word processor. */
  readonly name: string
  /** Line of the file, from 1. */
  readonly line: number
}

/** Without one of these a text has no HTML, and need not be parsed for it. */
const HAS_HTML = /<[a-z/!?]/i
/** What stands in raw HTML: comments and the like, an element with what is not to be read in it, or a tag. */
const TOKEN =
  /<!--[\s\S]*?(?:-->|$)|<!\[CDATA\[[\s\S]*?(?:\]\]>|$)|<[!?][^>]*>?|<(script|style)\b[\s\S]*?(?:<\/\1\s*>|$)|<(\/?)([a-z][\w:-]*)[^>]*>?/gi
/** Comments that are closed are meant to be unseen; a word processor's hold its own settings. */
const PLAIN_COMMENT = /^<!--(?!\[if)[\s\S]*-->$/
const LANGUAGE_MARK = /^<span lang=(["'])[a-z]{2,3}(?:-[a-z0-9]{2,8})*\1>$/i
/** A word processor's tag is none of Markdown's: `<o:p>` and `<![endif]-->` are text, `<st1:place>` looks like an address. */
const OFFICE = /<\/?[a-z][a-z0-9]*:[a-z][^<>]*>|<!\[(?:end)?if\b[^<>]*>/gi

/**
 * Finds the tags that would be taken out of a text, or stand in it letter by letter. `<img>` is among the pictures; kept
 * are `<br>`, `<sup>`, `<sub>`, and `<span lang="ja">` as it is.
 *
 * @param markdown the text of an article, or a line of Markdown where `isLine` says so
 * @param firstLine line of the file on which it begins, from 1
 * @param isLine whether it is a line, such as a note
 * @returns the tags, each name once a line
 * @throws NestingError as `parseText` does
 */
export function tagsIn(markdown: string, firstLine: number, isLine = false): readonly WrittenTag[] {
  if (!HAS_HTML.test(markdown)) return []
  const found: WrittenTag[] = []
  const tell = (tag: string, name: string, node: Nodes, before = '') => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1 + before.split('\n').length - 1
    if (!found.some((one) => one.line === line && one.name === name)) found.push({ tag, name, line })
  }
  const tree = parseLines(markdown, isLine)
  const open = new Map<string, { readonly tag: string; readonly node: Nodes }[]>()
  const opens = (name: string, tag: string, node: Nodes) =>
    open.set(name, [...(open.get(name) ?? []), { tag, node }])
  visit(tree, 'html', (html) => {
    for (const match of matchesIn(html.value, TOKEN)) {
      const { 0: tag, index } = match
      const name = nameOf(match)
      const before = html.value.slice(0, index)
      if (isKept(tag, name)) {
        if (name !== 'br' && name !== '') opens(name, tag, html)
      } else if (name.startsWith('/')) {
        if (!open.get(name.slice(1))?.pop()) tell(tag, name, html, before)
      } else {
        // Its closing tag is told with it.
        if (!tag.endsWith('/>') && !/^(?:comment|script|style|office)$/.test(name)) opens(name, '', html)
        tell(tag, name, html, before)
      }
    }
  })
  for (const { tag, node } of [...open.values()].flat()) if (tag !== '') tell(tag, `${tag}…`, node)
  tellOffice(tree, markdown, tell)
  return found.filter(({ name }) => !/^\/?img$/.test(name)).sort((a, b) => a.line - b.line)
}

function nameOf([token, hidden, slash = '', name = '']: RegExpExecArray): string {
  if (hidden) return hidden.toLowerCase()
  if (token.startsWith('<!') || token.startsWith('<?')) return PLAIN_COMMENT.test(token) ? '' : 'comment'
  return name.includes(':') ? 'office' : slash + name.toLowerCase()
}

function isKept(tag: string, name: string): boolean {
  return ['', 'br', 'sup', 'sub'].includes(name) || (name === 'span' && LANGUAGE_MARK.test(tag))
}

/** Tags of a word processor that Markdown reads as text or as an address. */
function tellOffice(
  tree: Root,
  markdown: string,
  tell: (tag: string, name: string, node: Nodes) => void,
): void {
  visit(tree, (node) => {
    const source = markdown.slice(node.position?.start.offset, node.position?.end.offset)
    if (node.type === 'link' && node.position && source.startsWith('<')) {
      const protocol = source.slice(1, source.indexOf(':')).toLowerCase()
      if (source.includes(':') && !LINK_PROTOCOLS.includes(protocol)) tell(source, 'office', node)
    }
    if (node.type !== 'text' || source.includes('\\<')) return
    for (const [tag] of matchesIn(node.value, OFFICE)) tell(tag, 'office', node)
  })
}
