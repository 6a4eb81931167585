import { plainText } from '../../../content/yaml/plain-text'
import type { TextRange } from '../../api'

/** A file as the desk shows it: its front matter in a form, its text in an editor. */
type WholeFile = {
  /** The front matter with the lines around it; empty where there is none. */
  readonly head: string
  /** The text, its lines ended by `\n`. */
  readonly body: string
}

/**
 * Takes a file apart.
 *
 * @param content the whole file, with its own line ends and byte-order mark
 * @returns its parts as plain text, so that the length of the head is where the body begins among the ranges of findings
 */
export function takeApart(content: string): WholeFile {
  const text = plainText(content)
  const [head = ''] = /^---[ \t]*\n(?:[\s\S]*?\n)??---[ \t]*(?:\n|$)/.exec(text) ?? []
  return { head, body: text.slice(head.length) }
}

/** A part of a file that an editor of text may show: its front matter without the lines around it, or its text. */
export type FilePart = keyof WholeFile

/**
 * @param content the whole file
 * @param part which part of it
 * @returns the text of the part, and where it begins in the plain text of the file
 */
export function shownPart(content: string, part: FilePart): { readonly from: number; readonly text: string } {
  const { head, body } = takeApart(content)
  if (part === 'body') return { from: head.length, text: body }
  const from = head.indexOf('\n') + 1
  return { from, text: head.slice(from).replace(/\n?---[ \t]*\n?$/, '') }
}

/**
 * @param content the whole file
 * @param part which part of it
 * @param range a range of the file's plain text
 * @returns the range in the text of the part; undefined where it does not begin there
 */
export function rangeIn(content: string, part: FilePart, range: TextRange): TextRange | undefined {
  const { from, text } = shownPart(content, part)
  const [start, end] = [range.start - from, range.end - from]
  return start < 0 || start > text.length ? undefined : { start, end: Math.min(end, text.length) }
}

/**
 * Changes part of a file, and leaves every other byte of it as it is.
 *
 * @param content the whole file, with its own line ends and byte-order mark
 * @param start where the change begins, counted in its plain text
 * @param end where it ends
 * @param words what takes the place, its lines ended by `\n`
 */
export function replaceRange(content: string, start: number, end: number, words: string): string {
  const lineEnd = /\r\n?|\n/.exec(content)?.[0] ?? '\n'
  const written = lineEnd === '\n' ? words : words.replaceAll('\n', lineEnd)
  return content.slice(0, placeOf(content, start)) + written + content.slice(placeOf(content, end))
}

/**
 * @param content the whole file
 * @param parts its front matter, its text, or both, as they become
 * @returns the file with them: what did not change has the line ends that it had
 */
export function withParts(content: string, parts: Partial<WholeFile>): string {
  const text = plainText(content)
  const { head, body } = takeApart(content)
  const wanted = (parts.head ?? head) + (parts.body ?? body)
  const { start, end, words } = difference(text, wanted)
  return replaceRange(content, start, end, words)
}

/**
 * @param content the whole file, as it is to be saved
 * @param before what it was; undefined where there was none
 * @returns it with an end of its last line, unless it had none before
 */
export function withLastLineEnd(content: string, before = '\n'): string {
  if (content === '' || /[\r\n]$/.test(content) || !/[\r\n]$/.test(before)) return content
  const { length } = plainText(content)
  return replaceRange(content, length, length, '\n')
}

/**
 * @param before a text
 * @param after the text that it becomes
 * @returns the one range that differs, and what stands there after
 */
export function difference(before: string, after: string) {
  const most = Math.min(before.length, after.length)
  let start = 0
  while (start < most && before[start] === after[start]) start++
  let behind = 0
  while (behind < most - start && before.at(-1 - behind) === after.at(-1 - behind)) behind++
  return { start, end: before.length - behind, words: after.slice(start, after.length - behind) }
}

function placeOf(content: string, plain: number): number {
  let offset = content.startsWith('\uFEFF') ? 1 : 0
  if (!content.includes('\r\n')) return offset + plain
  for (let index = 0; index < plain; index++) offset += content.startsWith('\r\n', offset) ? 2 : 1
  return offset
}
