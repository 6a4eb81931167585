import type { Root } from 'mdast'
import { visit } from 'unist-util-visit'
import { matchesIn } from '../matches'
import { isLine } from './elements'
import { wordsOfLine } from './line-words'
import { parseLines } from './processor'

/** What marks were meant as that stayed marks, or what the text lost by them. */
export type LeftKind =
  | 'heading'
  | 'bullet'
  | 'list'
  | 'link'
  | 'linkQuotes'
  | 'linkApart'
  | 'pictureName'
  | 'table'
  | 'shortcode'
  | 'footnoteMissing'
  | 'footnoteUnused'
  | 'twice'
  | 'linkUnused'
  | 'entity'
  | 'fence'
  | 'strike'

/** Marks that readers see, or words that they do not. */
export type LeftMark = { readonly kind: LeftKind; readonly words: string; readonly line: number }

const ADDRESS = '(?:https?:|www\\.|mailto:|/\\w|#\\w|[^\\s()]+\\.(?:jpe?g|png|webp|avif|gif|pdf)\\b)'

/**
 * What is left in the text of a line after Markdown has been read. Of a line end in the file it knows, and nothing of code
 * and of what was escaped.
 * The first row that fits a place counts.
 */
const LEFT: readonly { readonly kind: LeftKind; readonly pattern: RegExp }[] = [
  { kind: 'heading', pattern: /^(?:#{2,6}(?=[^\s#])|＃+)[^\n]{1,80}/gm },
  { kind: 'pictureName', pattern: /!\[[^[\]\n]*\]\((?![^)\n]*[“”„«»"])[^()\n]*\s[^()\n]*\)/g },
  { kind: 'linkQuotes', pattern: /!?\[[^[\]\n]*\]\([^\s()]+\s+[“”„‘’«»][^)\n]*\)/g },
  { kind: 'link', pattern: /!?\[[^[\]\n]*\]\([^()\n]{0,80}\)?|\([^()\n]+\)\[(?:https?:|www\.)[^\]\n]*\]/g },
  { kind: 'linkApart', pattern: new RegExp(`!?\\[[^[\\]\\n]+\\]\\s+\\(${ADDRESS}[^()\\n]*\\)`, 'gi') },
  { kind: 'footnoteMissing', pattern: /\[\^[^\]\s]+\]/g },
  {
    kind: 'shortcode',
    pattern:
      /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|\[\[[^[\]\n]*\]\]|^:::[^\n]*|\[(b|i|u|s|url|img|quote|center|size|color|caption|embed|video|audio|code)(?:[ =][^\]\n]*)?\][^[\]\n]*\[\/\1\]|\[(?:gallery|caption|embed|youtube|video|audio|playlist)\s+\w+=[^\]\n]*\]/gim,
  },
  { kind: 'link', pattern: /\[[^[\]\n]+\]\[[^[\]\n]*\]/g },
  { kind: 'table', pattern: /^\|[^|\n]+\|(?:[^|\n]*\|)+[ \t]*$|^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/gm },
  { kind: 'table', pattern: /^[^|\n]+\|[^\n]*\n[^|\n]+\|[^\n]*\n[^|\n]+\|/gm },
  {
    kind: 'bullet',
    pattern: /^(?:[•·‣▪●○◦■□➢➤\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[o§Øü–—-]\t\s*)(?=\S)[^\n]{1,80}/gm,
  },
  { kind: 'bullet', pattern: /^([–—−⁃►▶◆❖✓✔§→☐☑o]|\[[ x]\])[ \t]+[^\n]+(?=\n\1[ \t]+\S)/gm },
  { kind: 'list', pattern: /^[๑-๙]{1,2}[.)][ \t]*\S[^\n]*(?=\n[๑-๙]{1,2}[.)][ \t]*\S)/gm },
  { kind: 'list', pattern: /^(?:\(\d{1,2}\)|[①-⑳])[ \t]*\S[^\n]*(?=\n(?:\(\d{1,2}\)|[①-⑳])[ \t]*\S)/gm },
  { kind: 'table', pattern: /^[^\t\n]+\t[^\n]+\n[^\t\n]+\t[^\n]+/gm },
  { kind: 'table', pattern: /^｜[^\n]+｜[ \t]*$/gm },
  { kind: 'list', pattern: /^-(?=[^\s-])[^\n]*(?=\n-[^\s-])/gm },
  { kind: 'list', pattern: /^\d{1,2}[.)](?=\p{L})[^\n]*(?=\n\d{1,2}[.)]\p{L})/gmu },
  {
    kind: 'entity',
    pattern: /&(?:amp|nbsp|lt|gt|quot|apos|[lr][ds]quo|[nm]dash|hellip|#x?[\da-f]{1,6});?/gi,
  },
  { kind: 'fence', pattern: /```[^\n]*/g },
  { kind: 'strike', pattern: /(?<![\w~\p{M}])~(?=[\p{L}])[^~\n]{1,100}[\p{L}\p{M}\p{N}]~(?![\w~])/gu },
]
/** Without one of these a text has no marks that could be left in it, and need not be parsed for them. */
const HAS_MARKS =
  /[[\]{}|`~&•·‣▪●○◦■□➢➤\uf0b7\uf0a7\uf0d8\uf0fc＃｜\t①-⑳]|^[ \t>]*(?:#{2}|[o§Øü–—−⁃►▶◆❖✓✔→☐☑-][ \t]|-[^\s-]|\d{1,2}[.)]\p{L}|[๑-๙]{1,2}[.)]|\(\d{1,2}\)|:::)/mu

/**
 * @param markdown the text of an article, or a line of Markdown where `isLine` says so
 * @param isLine whether it is a line, such as a note
 * @returns marks that did not become what they were meant as, and notes that nothing calls; lines count from 1
 * @throws NestingError as `parseText` does
 */
export function leftMarksIn(markdown: string, isLine = false): LeftMark[] {
  if (!HAS_MARKS.test(markdown)) return []
  const tree = parseLines(markdown, isLine)
  return [...inLines(tree, markdown), ...lostDefinitions(tree), ...openFences(tree, markdown)].sort(
    (a, b) => a.line - b.line,
  )
}

function inLines(tree: Root, markdown: string): LeftMark[] {
  const found: LeftMark[] = []
  visit(tree, (node) => {
    if (!isLine(node)) return
    const [text, shown] = [wordsOfLine(node, markdown), wordsOfLine(node)]
    const taken: [number, number][] = []
    const told = new Set<LeftKind>()
    for (const { kind, pattern } of LEFT) {
      for (const { 0: words, index } of matchesIn(text, pattern)) {
        const end = index + words.length
        if (taken.some(([from, to]) => index < to && from < end)) continue
        taken.push([index, end])
        const line = (node.position?.start.line ?? 1) + text.slice(0, index).split('\n').length - 1
        // A list of a word processor has many items, a table many rows: the first of a paragraph is told.
        if (REPEATED.has(kind) && told.has(kind)) continue
        told.add(kind)
        found.push({ kind, words: shown.slice(index, end).trim(), line })
      }
    }
  })
  return found
}

const REPEATED: ReadonlySet<LeftKind> = new Set(['bullet', 'list', 'table'])

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
    seen.add(label)
  })
  return found
}

/** Code that is opened and never closed takes in all that follows. */
function openFences(tree: Root, markdown: string): LeftMark[] {
  const found: LeftMark[] = []
  visit(tree, 'code', ({ position }) => {
    const lines = markdown.slice(position?.start.offset, position?.end.offset).split('\n')
    const isClosed = lines.length > 1 && /^[ \t>]*(?:`{3,}|~{3,})[ \t]*$/.test(lines.at(-1) ?? '')
    if (!isClosed)
      found.push({ kind: 'fence', words: lines[0]?.trim() ?? '', line: position?.start.line ?? 1 })
  })
  return found
}
