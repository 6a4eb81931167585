import type { Image, Nodes, Paragraph, PhrasingContent, Root } from 'mdast'
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

/**
 * @param nodes what stands in a line
 * @returns what of it says something: neither blanks nor line breaks
 */
export function sayingIn(nodes: readonly PhrasingContent[]): readonly PhrasingContent[] {
  return nodes.filter((node) => node.type !== 'break' && !(node.type === 'text' && node.value.trim() === ''))
}

/** @returns whether a part of a line is a picture, in a link or by itself */
export function isPicture(node: PhrasingContent | undefined): boolean {
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
 * @param caption the caption of a figure, if it has one
 * @param credit who made what it shows, as readers see it
 * @returns what stands under the figure
 */
export function wordsUnder(caption: string | undefined, credit: string | undefined): PhrasingContent[] {
  const words: PhrasingContent[] = []
  if (caption) words.push({ type: 'text', value: caption })
  if (caption && credit) words.push({ type: 'break' })
  if (credit) words.push(phrase('span', { className: ['credit'] }, [{ type: 'text', value: credit }]))
  return words
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
    const words = wordsUnder(caption, credit && `${options.creditLabel}: ${credit}`)
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
