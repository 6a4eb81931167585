import { visit } from 'unist-util-visit'
import { resolveReferences } from './links'
import { isFigure } from './pictures'
import { parseLine, parseText } from './processor'
import { takeOutHtml } from './raw-html'

/** A picture as it is written in a text. */
export type WrittenPicture = {
  /** Its address; empty for a tag of HTML, which is not read. */
  readonly url: string
  readonly alt: string
  /** Whether it stands on a line of its own, and in no link. */
  readonly isAlone: boolean
  /** Line of the file, from 1. */
  readonly line: number
  /** What was written instead of Markdown. */
  readonly tag?: string
}

/** Without one of these a text has no picture, and need not be parsed for it. */
const HAS_PICTURE = /!\[|<img\b/i

/**
 * Finds the pictures of a text without rendering it.
 *
 * @param markdown the text of an article
 * @param firstLine line of the file on which it begins, from 1
 * @returns its pictures in order, and the tags of HTML that were meant as such
 */
export function picturesIn(markdown: string, firstLine: number): readonly WrittenPicture[] {
  if (!HAS_PICTURE.test(markdown)) return []
  const found: WrittenPicture[] = []
  const lineOf = (node: { position?: { start: { line: number } } | undefined }) =>
    (node.position?.start.line ?? 1) + firstLine - 1
  const tree = parseText(markdown)
  visit(tree, 'html', (html) => {
    const [tag] = /<img\b[^>]*>?/i.exec(html.value.replace(/<!--[\s\S]*?(?:-->|$)/g, '')) ?? []
    if (tag) found.push({ url: '', alt: '', isAlone: false, line: lineOf(html), tag })
  })
  takeOutHtml(tree)
  resolveReferences(tree)
  visit(tree, 'image', (image, _, parent) => {
    const isAlone = parent !== undefined && isFigure(parent)
    found.push({ url: image.url, alt: image.alt ?? '', isAlone, line: lineOf(image) })
  })
  return found.sort((a, b) => a.line - b.line)
}

/**
 * @param markdown a line of Markdown, such as a note
 * @returns whether there is a picture in it
 */
export function hasPicture(markdown: string): boolean {
  if (!HAS_PICTURE.test(markdown)) return false
  let found = false
  visit(parseLine(markdown), 'image', () => {
    found = true
  })
  return found
}
