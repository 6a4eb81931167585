import type { PhrasingContent, Root, RootContent } from 'mdast'
import { visit } from 'unist-util-visit'
import type { KeptWords } from '../typography/unbroken'
import { anchorBlocks, type Passage } from './anchors'
import { type ClipOptions, isClipFigure, showClips } from './clips'
import { type DocumentLookup, showDocuments } from './documents'
import { type FootnoteLabels, gatherFootnotes } from './footnotes'
import { secureLinks } from './links'
import { captionPictures, figureOf, type PictureOptions, showPictures } from './pictures'
import { parseLine, parseText, toSafeHtml } from './processor'
import { setQuotations } from './quotations'
import { takeOutHtml } from './raw-html'
import { markRuns } from './runs'

export type { Passage } from './anchors'
export type { ClipOptions } from './clips'
export type { FootnoteLabels } from './footnotes'
export type { PictureOptions } from './pictures'

/** What is true of the words, whatever they are part of. */
export type InlineOptions = KeptWords & {
  /** The documents that links may lead to; without it, such links stay as they are written. */
  readonly documents?: DocumentLookup
}

/** What a text needs to become HTML. */
export type MarkdownOptions = InlineOptions & {
  readonly footnotes: FootnoteLabels
  /** Line of the file on which the text begins, from 1; 1 where it is not given. */
  readonly firstLine?: number
  /** How its pictures are shown; without it, as they are written. */
  readonly pictures?: PictureOptions
  /** How its clips are shown. */
  readonly clips?: ClipOptions
}

/** One block of a text with its HTML. */
export type RenderedBlock = {
  /** Anchor of the block, without the prefix; `footnotes` for the notes; null for a rule between sections. */
  readonly anchor: string | null
  readonly html: string
  /** Of a figure: the address of its picture, and the HTML of its caption alone, which is empty where it has none. */
  readonly figure?: { readonly picture: string; readonly caption: string }
}

/** A text in HTML. */
export type RenderedMarkdown = {
  /** Safe HTML: all the blocks. */
  readonly html: string
  /** The same HTML, block by block, to set beside those of a translation. */
  readonly blocks: readonly RenderedBlock[]
  /** The parts with an address, in order. */
  readonly passages: readonly Passage[]
}

/** The article's page has the headline as its first heading, so those in the text are one level lower. */
function lowerHeadings(tree: Root): void {
  visit(tree, 'heading', (heading) => {
    heading.depth = Math.min(heading.depth + 1, 6) as typeof heading.depth
  })
}

/** A box to tick has no use in an article: a ticked one is told as a sign. */
function tellTasks(tree: Root): void {
  visit(tree, 'listItem', (item) => {
    if (typeof item.checked !== 'boolean') return
    const [first] = item.children
    if (first?.type === 'paragraph')
      first.children.unshift({ type: 'text', value: item.checked ? '☑ ' : '☐ ' })
    item.checked = null
  })
}

function figureIn(node: RootContent, options: PictureOptions | undefined): Pick<RenderedBlock, 'figure'> {
  // Clips are no pictures of a gallery, and each language has captions of its own.
  const found = options && !(node.type === 'paragraph' && isClipFigure(node)) && figureOf(node, options)
  if (!found) return {}
  const caption = found.caption ? toSafeHtml([found.caption]) : ''
  return { figure: { picture: found.picture, caption } }
}

/**
 * Renders the text of an article.
 *
 * @param markdown CommonMark with GitHub's tables, footnotes, strikethrough and bare links; nothing in it is trusted
 * @param options its language, the names in it, the labels of its footnotes, its place in the file
 * @returns safe HTML and the passages that can be linked
 */
export function renderMarkdown(markdown: string, options: MarkdownOptions): RenderedMarkdown {
  const tree = parseText(markdown)
  takeOutHtml(tree)
  secureLinks(tree)
  lowerHeadings(tree)
  const passages = anchorBlocks(tree, options.firstLine ?? 1)
  tellTasks(tree)
  setQuotations(tree)
  showClips(tree, options)
  if (options.pictures) captionPictures(tree, options.pictures)
  markRuns(tree, options)
  if (options.documents) showDocuments(tree, options.documents)
  const figures = new Map(tree.children.map((node) => [node, figureIn(node, options.pictures)]))
  if (options.pictures) showPictures(tree, options.pictures)
  const notes = gatherFootnotes(tree, options.footnotes)

  const anchors = passages.filter((passage) => passage.kind !== 'item').map((passage) => passage.anchor)
  const blocks: RenderedBlock[] = tree.children
    .filter((node) => node.type !== 'definition')
    .map((node) => ({
      anchor: node.type === 'thematicBreak' ? null : (anchors.shift() ?? null),
      html: toSafeHtml([node]),
      ...figures.get(node),
    }))
  if (notes) blocks.push({ anchor: 'footnotes', html: toSafeHtml([notes]) })
  return { html: blocks.map((one) => one.html).join('\n'), blocks, passages }
}

/**
 * Renders one line of Markdown, such as an editor's note, to go inside a paragraph or a list item.
 *
 * @param markdown emphasis, code, links; marks of blocks are text, and so are footnotes
 * @param options its language and the names in it
 * @returns safe HTML without blocks and without ids
 */
export function renderInline(markdown: string, options: InlineOptions): string {
  const tree = parseLine(markdown)
  takeOutHtml(tree)
  secureLinks(tree)
  markRuns(tree, options)
  if (options.documents) showDocuments(tree, options.documents)
  const lines = tree.children.flatMap((node, index): PhrasingContent[] => [
    ...(index > 0 ? [{ type: 'text' as const, value: ' ' }] : []),
    ...(node.type === 'paragraph' ? node.children : []),
  ])
  const html = toSafeHtml([{ type: 'paragraph', children: lines }])
  return html.slice('<p>'.length, -'</p>'.length)
}
