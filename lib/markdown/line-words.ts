import type { Nodes, Text } from 'mdast'
import { visit } from 'unist-util-visit'
import { isLine, isParent } from './elements'
import { parseLines } from './processor'
import { SEEN_BREAK } from './run-together'

/** Stands for what is not text: code, a picture; and for a sign that its writer escaped, which is meant as it stands. */
const OBJECT = '\uFFFC'
/** A character reference: it is written with more letters than it is. */
const REFERENCE = /^&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);/i
const PUNCTUATION = /[!-/:-@[-`{-~]/

/**
 * @param node a line of a text, as `parseLines` gives it
 * @param markdown the text, where signs that were escaped in it are to be left out: `\[^1\]`
 * @returns the line's words with its line ends, those that are seen behind a {@link SEEN_BREAK}, as long with `markdown` as without; code, pictures and footnotes are one sign
 */
export function wordsOfLine(node: Nodes, markdown?: string): string {
  if (node.type === 'text') return markdown?.includes('\\') ? withoutEscaped(node, markdown) : node.value
  if (node.type === 'break') return `${SEEN_BREAK}\n`
  if (node.type === 'html') return /^<br\b/i.test(node.value) ? SEEN_BREAK : ''
  return isParent(node)
    ? (node.children as Nodes[]).map((child) => wordsOfLine(child, markdown)).join('')
    : OBJECT
}

/**
 * @param markdown the text of an article, or a line of Markdown where `isOneLine` says so
 * @param isOneLine whether it is a line, such as a note
 * @returns the words of each line in which a sign may be a mark: no code, and nothing that was escaped
 * @throws NestingError as `parseText` does
 */
export function markableLines(markdown: string, isOneLine = false): string[] {
  const lines: string[] = []
  visit(parseLines(markdown, isOneLine), (node) => {
    if (isLine(node)) lines.push(wordsOfLine(node, markdown))
    // What stands in a block of HTML is read as Markdown, too.
    else if (node.type === 'html') lines.push(node.value)
  })
  return lines
}

/** Goes along the text as it is written and as it is read; where they part, the text stays as it is read. */
function withoutEscaped({ value, position }: Text, markdown: string): string {
  const written = markdown.slice(position?.start.offset, position?.end.offset)
  if (!written.includes('\\')) return value
  let words = ''
  let at = 0
  while (words.length < value.length) {
    const sign = value[words.length] as string
    // Blanks and marks of quotations at the beginning of a line are not read.
    if (words.endsWith('\n')) while (/[ \t>]/.test(written[at] ?? '') && written[at] !== sign) at++
    const reference = REFERENCE.exec(written.slice(at, at + 40))?.[0]
    if (written[at] === '\\' && written[at + 1] === sign && PUNCTUATION.test(sign)) {
      words += OBJECT
      at += 2
    } else if (reference && !value.startsWith(reference, words.length)) {
      words += sign
      at += reference.length
    } else if (written[at] === sign || /^\s\s$/.test(`${sign}${written[at]}`)) {
      words += sign
      at++
    } else return value
  }
  return words
}
