import type { Parents, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import { matchesIn } from '../matches'
import { isLine } from './elements'
import { HAS_MARKS, LEFT, type LeftKind, TIGHT } from './left-patterns'
import { wordsOfLine } from './line-words'
import { type LeftMark, lostParts } from './lost-parts'
import { parseLines } from './processor'
import { runTogetherLine } from './run-together'

/**
 * @param markdown the text of an article, or a line of Markdown where `isLine` says so
 * @param isLine whether it is a line, such as a note
 * @returns marks that did not become what they were meant as, and notes that nothing calls; lines count from 1
 * @throws NestingError as `parseText` does
 */
export function leftMarksIn(markdown: string, isLine = false): LeftMark[] {
  if (!HAS_MARKS.test(markdown)) return []
  const tree = parseLines(markdown, isLine)
  return [...inLines(tree, markdown, isLine), ...lostParts(tree, markdown)].sort((a, b) => a.line - b.line)
}

/** Of these the first of a paragraph is told: a list of a word processor has many items, a table many rows. */
const REPEATED: ReadonlySet<LeftKind> = new Set(['bullet', 'bulletInLine', 'list', 'table', 'addressCut'])

function inLines(tree: Root, markdown: string, isOneLine: boolean): LeftMark[] {
  const found: LeftMark[] = []
  let above = ''
  visit(tree, (node, index, parent) => {
    if (!isLine(node)) return
    const [text, shown] = [wordsOfLine(node, markdown), wordsOfLine(node)]
    const hasLists = !isOneLine && node.type !== 'tableCell'
    const taken: [number, number][] = []
    const told = new Set<LeftKind>()
    const tell = (kind: LeftKind, from: number, to: number) => {
      if (REPEATED.has(kind) && told.has(kind)) return
      told.add(kind)
      const line = (node.position?.start.line ?? 1) + text.slice(0, from).split('\n').length - 1
      found.push({ kind, words: shown.slice(from, to).trim(), line })
    }
    for (const { kind, pattern, unless } of LEFT) {
      for (const { 0: words, index: at } of matchesIn(text, pattern)) {
        const end = at + words.length
        if (taken.some(([from, to]) => at < to && from < end)) continue
        if (unless && (above.includes(unless) || text.slice(0, at).includes(unless))) continue
        taken.push([at, end])
        const gaps = kind === 'table' ? gapsOf(parent, index, markdown) : 'none'
        if (gaps !== 'none') {
          if (gaps === 'first') tell('tableGaps', at, end)
          continue
        }
        // A cell and a note have no lists in them.
        if (hasLists) tell(kind, at, end)
        else if (kind !== 'list') tell(kind === 'bullet' ? 'bulletInLine' : kind, at, end)
      }
    }
    if (hasLists && TIGHT.test(text) && TIGHT.test(below(parent, index, markdown)))
      tell('list', 0, text.length)
    above += text
    if ([...told].some((kind) => REPEATED.has(kind))) return
    const glued = runTogetherLine(text)
    if (glued) tell('lines', ...glued)
  })
  return found
}

/** Whether a paragraph is one row of a table whose rows stand apart, and the first of those that did not become one. */
function gapsOf(parent: Parents | undefined, index = 0, markdown = ''): 'none' | 'first' | 'later' {
  const [above, own, below] = [-1, 0, 1].map((step) => parent?.children[index + step])
  if (!isRow(own, markdown)) return 'none'
  if (isRow(above, markdown)) return 'later'
  return above?.type === 'table' || isRow(below, markdown) ? 'first' : 'none'
}

function isRow(node: RootContent | undefined, markdown: string): boolean {
  return node?.type === 'paragraph' && /^\|[^\n]+\|[ \t]*$/.test(wordsOfLine(node, markdown))
}

/** The text of the paragraph below, where there is one. */
function below(parent: Parents | undefined, index = 0, markdown = ''): string {
  const next = parent?.children[index + 1]
  return next?.type === 'paragraph' ? wordsOfLine(next, markdown) : ''
}
