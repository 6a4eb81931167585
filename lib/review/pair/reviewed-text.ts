import type { Definition, Nodes, Root } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ArticleVersion } from '../../content/articles/article'
import type { YamlPath } from '../../content/yaml/yaml'
import { anchorBlocks, type Passage } from '../../markdown/anchors'
import { plainText } from '../../markdown/plain-text'
import { parseLine, parseText } from '../../markdown/processor'
import { takeOutHtml } from '../../markdown/raw-html'

/** A part of a version that is held against the same part of another. */
export type ReviewPassage = {
  /** `p1`, `h2`, `l1-3` in the text; `headline`, `standfirst`, `key-figure-1`, `note-1`, `alt`, `caption`, `footnote-a` beside it. */
  readonly anchor: string
  readonly kind:
    | Passage['kind']
    | 'headline'
    | 'standfirst'
    | 'key-figure'
    | 'note'
    | 'document'
    | 'alt'
    | 'caption'
    | 'footnote'
  readonly text: string
  /** Line of the file, from 1; 0 for front matter, whose `path` leads to the line. */
  readonly line: number
  /** Where several passages are looked at as one, the line that the last of them begins on. */
  readonly lastLine?: number
  readonly path?: YamlPath
}

/** A link, or a picture in the text. */
export type Link = {
  readonly url: string
  readonly text: string
  readonly passage: ReviewPassage
  /** The first and the last line of the file that it stands on, where that is known: of a reference, its definition's. */
  readonly lines?: readonly [first: number, last: number]
}

/** A version taken apart for the review. */
export type ReviewedText = {
  readonly front: readonly ReviewPassage[]
  readonly body: readonly ReviewPassage[]
  /** The names of all places in the text: `p1`, `h2`, `l1`, `l1-3`. */
  readonly anchors: readonly string[]
  readonly links: readonly Link[]
  readonly images: readonly Link[]
  /** Labels of footnotes where the text refers to them, in order. */
  readonly footnoteCalls: readonly { readonly label: string; readonly passage: ReviewPassage }[]
}

/**
 * @param version one article in one language
 * @returns its parts, with the words as a reader sees them
 */
export function reviewedText(version: ArticleVersion): ReviewedText {
  const tree = parseText(version.body)
  takeOutHtml(tree)
  const blocks = tree.children.slice()
  const passages = anchorBlocks(tree, version.bodyLine)
  const body: ReviewPassage[] = passages.filter((passage) => passage.kind !== 'list' && passage.text !== '')
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + version.bodyLine - 1
  const { gather, ...gathered } = gathererOf(tree, version.bodyLine)
  for (const block of blocks) {
    if (block.type === 'footnoteDefinition') {
      const text = plainText(block).trim()
      const passage: ReviewPassage = {
        anchor: `footnote-${block.identifier}`,
        kind: 'footnote',
        text,
        line: lineOf(block),
      }
      body.push(passage)
      gather(block, passage)
      continue
    }
    const line = lineOf(block)
    const passage = passages.findLast((one) => one.line <= line && one.kind !== 'item')
    gather(block, passage ?? { anchor: 'text', kind: 'paragraph', text: '', line })
  }

  const front = frontPassages(version)
  for (const [index, note] of version.notes.entries()) {
    const passage = front.find((one) => one.anchor === `note-${index + 1}`)
    if (passage && HAS_MARKS.test(note)) gather(parseLine(note), passage)
  }
  const anchors = passages.map(({ anchor }) => anchor)
  return { front, body, anchors, ...gathered }
}

/** Gathers links, pictures and calls of footnotes, each with the passage that it stands in. */
function gathererOf(tree: Root, bodyLine: number) {
  const links: Link[] = []
  const images: Link[] = []
  const footnoteCalls: { label: string; passage: ReviewPassage }[] = []
  const definitions = new Map<string, Definition>()
  visit(tree, 'definition', (definition) => {
    if (!definitions.has(definition.identifier)) definitions.set(definition.identifier, definition)
  })
  const linesOf = ({ position }: Nodes): Pick<Link, 'lines'> => {
    if (!position) return {}
    const [first, last] = [position.start.line, Math.max(position.start.line, position.end.line)]
    return { lines: [first + bodyLine - 1, last + bodyLine - 1] }
  }
  const gather = (node: Nodes, passage: ReviewPassage) => {
    visit(node, (inner) => {
      if (inner.type === 'image') images.push({ url: inner.url, text: inner.alt ?? '', passage })
      if (inner.type === 'footnoteReference') footnoteCalls.push({ label: inner.identifier, passage })
      const isReference = inner.type === 'linkReference'
      const link = isReference ? definitions.get(inner.identifier) : inner.type === 'link' ? inner : undefined
      if (!link) return
      // The line of what stands in front matter is known by its path.
      links.push({ url: link.url, text: plainText(inner), passage, ...(passage.path ? {} : linesOf(link)) })
    })
  }
  return { gather, links, images, footnoteCalls }
}

function frontPassages(version: ArticleVersion): ReviewPassage[] {
  const part = (
    anchor: string,
    kind: ReviewPassage['kind'],
    text: string,
    path: YamlPath,
  ): ReviewPassage => ({
    anchor,
    kind,
    text,
    line: 0,
    path,
  })
  return [
    part('headline', 'headline', version.headline, ['headline']),
    part('standfirst', 'standfirst', version.standfirst, ['standfirst']),
    ...version.keyFigures.map(({ value, label }, index) =>
      part(`key-figure-${index + 1}`, 'key-figure', `${value} ${label}`, ['keyFigures', index]),
    ),
    ...version.notes.map((note, index) =>
      part(`note-${index + 1}`, 'note', noteText(note), ['notes', index]),
    ),
    ...(version.attachments ?? []).map(({ label }, index) =>
      part(`attachment-${index + 1}`, 'document', label, ['attachments', index, 'label']),
    ),
    ...(version.corrections ?? []).map(({ text }, index) =>
      part(`correction-${index + 1}`, 'note', text, ['corrections', index, 'text']),
    ),
    ...(version.image ? [part('alt', 'alt', version.image.alt, ['image', 'alt'])] : []),
    ...(version.image?.caption
      ? [part('caption', 'caption', version.image.caption, ['image', 'caption'])]
      : []),
  ]
}

/** @returns whether a passage is a note of the front matter: of what is beside the text, these alone are Markdown */
export function isNote({ anchor }: ReviewPassage): boolean {
  return anchor.startsWith('note-')
}

/** Without one of these a line of Markdown is plain text, and need not be parsed. */
const HAS_MARKS = /[*_`[\]<>\\&!~]|https?:|www\.|@/

function noteText(note: string): string {
  if (!HAS_MARKS.test(note)) return note.trim()
  const tree = parseLine(note)
  takeOutHtml(tree)
  return plainText(tree).trim()
}
