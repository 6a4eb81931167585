import type { Image, Nodes, Paragraph, PhrasingContent, Root, Text } from 'mdast'
import { SKIP, visit } from 'unist-util-visit'
import type { PictureSources } from '../pictures/variants'
import { isParent, phrase, setProperties } from './elements'

/** What a text with pictures needs to show them. */
export type PictureOptions = {
  /** How the picture behind an address is shown; undefined for an address that is no picture of the article. */
  readonly sourcesOf: (url: string) => PictureSources | undefined
  /** What stands before the name of whoever made a picture, such as `Photo`. */
  readonly creditLabel: string
  /** Whether the text's first picture is the first of its page: it is loaded at once, the others when they come near. */
  readonly isFirst: boolean
}

/** The words under a picture. */
export type PictureWords = { readonly caption?: string; readonly credit?: string }

/**
 * Reads the words under a picture from its title in Markdown, `![alt](name.jpg "Caption | Credit")`.
 *
 * @param title as written, if it is
 */
export function pictureWords(title: string | null | undefined): PictureWords {
  const [, before = '', after = ''] = /^(.*?)(?:\|([^|]*))?$/s.exec(title ?? '') ?? []
  const [caption, credit] = [before.trim(), after.trim()]
  return { ...(caption ? { caption } : {}), ...(credit ? { credit } : {}) }
}

/** What says something in a line: neither blanks nor line breaks. */
function sayingIn(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''))
}

function isPicture(node: PhrasingContent | undefined): boolean {
  if (node?.type !== 'link') return node?.type === 'image' || node?.type === 'imageReference'
  const inside = sayingIn(node.children)
  return inside.length === 1 && isPicture(inside[0])
}

/**
 * @param node any node
 * @returns whether it is a paragraph of one picture and nothing else, which is set as a figure
 */
export function isFigure(node: Nodes): node is Paragraph {
  if (node.type !== 'paragraph') return false
  const inside = sayingIn(node.children)
  return inside.length === 1 && isPicture(inside[0])
}

/**
 * Gives each picture that stands on lines of its own a paragraph of its own, whether or not there are empty lines around it.
 *
 * @param tree a parsed text, which is changed
 */
export function partPictures(tree: Root): void {
  visit(tree, 'paragraph', (paragraph, index, parent) => {
    if (index === undefined || !parent || !paragraph.children.some(isPicture)) return
    const parts = partsOf(paragraph.children)
    if (parts.length < 2) return
    parent.children.splice(index, 1, ...parts.map(paragraphOf))
    return [SKIP, index + parts.length]
  })
}

/** Text before, each picture alone, and text behind, where they are parted by line ends. */
function partsOf(children: readonly PhrasingContent[]): PhrasingContent[][] {
  const lines: PhrasingContent[][] = [[]]
  for (const child of children) {
    if (child.type === 'break') {
      lines.at(-1)?.push(child)
      lines.push([])
      continue
    }
    for (const [index, piece] of (child.type === 'text' ? piecesOf(child) : [child]).entries()) {
      if (index > 0) lines.push([])
      lines.at(-1)?.push(piece)
    }
  }
  const parts: PhrasingContent[][] = []
  let before: PhrasingContent[] | undefined
  for (const line of lines) {
    const inside = sayingIn(line)
    if (inside.length > 0 && inside.every(isPicture)) {
      parts.push(...inside.map((picture) => [picture]))
      before = undefined
    } else if (before) {
      before.push({ type: 'text', value: '\n' }, ...line)
    } else {
      before = [...line]
      parts.push(before)
    }
  }
  return parts.filter((part) => sayingIn(part).length > 0)
}

/** A text line by line, each at its place in the file. */
function piecesOf({ value, position }: Text): Text[] {
  let offset = 0
  return value.split('\n').map((line, index): Text => {
    const from = offset
    offset += line.length + 1
    if (!position) return { type: 'text', value: line }
    const { start, end } = position
    const here =
      index === 0 ? start : { line: start.line + index, column: 1, offset: (start.offset ?? 0) + from }
    return { type: 'text', value: line, position: { start: here, end } }
  })
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  const saying = sayingIn(children)
  const [start, end] = [saying[0]?.position?.start, saying.at(-1)?.position?.end]
  const last = children.at(-1)
  const kept = last?.type === 'break' ? children.slice(0, -1) : children
  return { type: 'paragraph', children: kept, ...(start && end ? { position: { start, end } } : {}) }
}

/**
 * @param node a node
 * @returns the words of the picture in it: what it shows, its caption and its credit
 */
export function wordsOfFigure(node: Nodes): string {
  const words: string[] = []
  visit(node, 'image', ({ alt, title }) => {
    const { caption, credit } = pictureWords(title)
    for (const one of [alt, caption, credit]) if (one) words.push(one)
  })
  return words.join('\n')
}

/**
 * Makes figures of the paragraphs that hold a picture alone, with the words under it.
 *
 * @param tree a text whose references are resolved, which is changed
 * @param options how its pictures are shown
 */
export function captionPictures(tree: Root, options: PictureOptions): void {
  visit(tree, 'paragraph', (paragraph) => {
    if (!isFigure(paragraph)) return
    const image = imageIn(paragraph)
    const sources = image && options.sourcesOf(image.url)
    if (!image || !sources) return
    paragraph.children = [...sayingIn(paragraph.children)]
    paragraph.data = { ...paragraph.data, hName: 'figure' }
    if (sources.isTall) setProperties(paragraph, { className: ['tall'] })
    const { caption, credit } = pictureWords(image.title)
    image.title = null
    const words: PhrasingContent[] = []
    if (caption) words.push({ type: 'text', value: caption })
    if (caption && credit) words.push({ type: 'break' })
    if (credit) {
      const credited: PhrasingContent = { type: 'text', value: `${options.creditLabel}: ${credit}` }
      words.push(phrase('span', { className: ['credit'] }, [credited]))
    }
    if (words.length > 0) paragraph.children.push(phrase('figcaption', {}, words))
  })
}

/**
 * Puts in the place of each picture the element that shows it in the size and the format that suit the reader's browser.
 *
 * @param tree a text, which is changed
 * @param options how its pictures are shown
 */
export function showPictures(tree: Root, options: PictureOptions): void {
  let isFirst = options.isFirst
  visit(tree, 'image', (image, index, parent) => {
    const shown = options.sourcesOf(image.url)
    if (!shown || index === undefined || !parent) return
    const { sources, sizes, src, srcSet, width, height } = shown
    const loading = isFirst ? {} : { loading: 'lazy' }
    isFirst = false
    const picture = phrase('picture', {}, [
      ...sources.map((source) => phrase('source', { ...source, sizes }, [])),
      phrase(
        'img',
        {
          src,
          ...(srcSet ? { srcSet, sizes } : {}),
          alt: image.alt ?? '',
          width,
          height,
          ...(image.title ? { title: image.title } : {}),
          ...loading,
          decoding: 'async',
        },
        [],
      ),
    ])
    parent.children.splice(index, 1, picture)
    return [SKIP, index + 1]
  })
}

/**
 * @param node a block of a text
 * @param options how its pictures are shown
 * @returns the picture that a figure shows and its caption alone, for a page that shows the picture already; undefined
 *   for anything but a figure
 */
export function figureOf(
  node: Nodes,
  options: PictureOptions,
): { readonly picture: string; readonly caption: Nodes | undefined } | undefined {
  if (!isParent(node) || node.data?.hName !== 'figure') return undefined
  const image = imageIn(node)
  const picture = image && options.sourcesOf(image.url)?.src
  if (!picture) return undefined
  const caption = node.children.find((child) => child.data?.hName === 'figcaption')
  return { picture, caption: caption && ({ ...node, children: [caption] } as Nodes) }
}

function imageIn(node: Nodes): Image | undefined {
  let found: Image | undefined
  visit(node, 'image', (image) => {
    found ??= image
  })
  return found
}
