import type { Nodes } from 'mdast'
import { visit } from 'unist-util-visit'
import type { ArticleVersion } from '../articles/article'
import type { YamlPath } from '../articles/yaml'
import { anchorBlocks, type Passage } from '../markdown/anchors'
import { plainText } from '../markdown/plain-text'
import { parseLine, parseText } from '../markdown/processor'
import { takeOutHtml } from '../markdown/raw-html'

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
    | 'alt'
    | 'caption'
    | 'footnote'
  readonly text: string
  /** Line of the file, from 1; 0 for front matter, whose `path` leads to the line. */
  readonly line: number
  readonly path?: YamlPath
}

/** A link, or a picture in the text. */
export type Link = { readonly url: string; readonly text: string; readonly passage: ReviewPassage }

/** A version taken apart for the review. */
export type ReviewedText = {
  readonly front: readonly ReviewPassage[]
  readonly body: readonly ReviewPassage[]
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
  const simple = version.notes.some((note) => HAS_MARKS.test(note)) ? undefined : simpleBlocks(version)
  return simple ?? parsedText(version)
}

/**
 * The same by parsing the text as a whole.
 *
 * @param version one article in one language
 */
export function parsedText(version: ArticleVersion): ReviewedText {
  const tree = parseText(version.body)
  takeOutHtml(tree)
  const blocks = tree.children.slice()
  const passages = anchorBlocks(tree, '', version.bodyLine)
  const body: ReviewPassage[] = passages.filter((passage) => passage.kind !== 'list' && passage.text !== '')
  const links: Link[] = []
  const images: Link[] = []
  const footnoteCalls: { label: string; passage: ReviewPassage }[] = []
  const lineOf = (node: Nodes) => (node.position?.start.line ?? 1) + version.bodyLine - 1
  const gather = (node: Nodes, passage: ReviewPassage) => {
    visit(node, (inner) => {
      if (inner.type === 'link') links.push({ url: inner.url, text: plainText(inner), passage })
      if (inner.type === 'image') images.push({ url: inner.url, text: inner.alt ?? '', passage })
      if (inner.type === 'footnoteReference') footnoteCalls.push({ label: inner.identifier, passage })
    })
  }
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
  return { front, body, links, images, footnoteCalls }
}

/** What makes a text more than blocks that stand for themselves: definitions, HTML, code, indented and nested blocks. */
const WHOLE =
  /^ *\[[^\]]+\]:|\[\^|[<&\\]|^ {0,3}(?:```|~~~)|^[ \t]+\S|^ {0,3}(?:[*+_] ?){3}|^[=-]{2,} *$| {2}$|@|www\.|(?<!\]\()https?:/m
/** Marks inside a paragraph. */
const INLINE = /[*_`[\]|~!]/
const HEADING = /^(#{1,6}) +([^#\n]+?) *$/
const ITEM = /^(?:[-+*]|\d{1,9}[.)]) +(?=\S)/
const LETTERS: Readonly<Record<string, string>> = {
  heading: 'h',
  paragraph: 'p',
  quote: 'q',
  table: 't',
  list: 'l',
}

/**
 * Takes a text apart that is headings, paragraphs, plain lists, quotations and tables, each of which means the same
 * alone as in the text: parsing a whole text is what costs a review most, and news has little to parse.
 *
 * @returns the parts, or undefined for a text that has to be parsed as a whole
 */
function simpleBlocks(version: ArticleVersion): ReviewedText | undefined {
  if (WHOLE.test(version.body)) return undefined
  const body: ReviewPassage[] = []
  const links: Link[] = []
  const images: Link[] = []
  const counts = new Map<string, number>()
  const anchorOf = (kind: string) => {
    const count = (counts.get(kind) ?? 0) + 1
    counts.set(kind, count)
    return `${LETTERS[kind]}${count}`
  }
  let previous = ''
  for (const { text, line } of blocksOf(version)) {
    const lines = text.split('\n')
    const [, , heading] = HEADING.exec(text) ?? []
    if (heading !== undefined && !INLINE.test(heading)) {
      body.push({ anchor: anchorOf('heading'), kind: 'heading', text: heading, line })
      previous = 'heading'
      continue
    }
    if (lines.every((one) => ITEM.test(one))) {
      // Two lists in a row may be one loose list; a list in another's item is not looked for here.
      const marks = new Set(lines.map((one) => (/^\d/.test(one) ? one.replace(/^\d+(.).*/s, '1$1') : one[0])))
      if (
        previous === 'list' ||
        marks.size > 1 ||
        lines.some(
          (one) => INLINE.test(one.replace(ITEM, '')) || /^(?:[-+*#>]|\d+[.)]) /.test(one.replace(ITEM, '')),
        )
      )
        return undefined
      const anchor = anchorOf('list')
      for (const [index, one] of lines.entries())
        body.push({
          anchor: `${anchor}-${index + 1}`,
          kind: 'item',
          text: one.replace(ITEM, '').trim(),
          line: line + index,
        })
      previous = 'list'
      continue
    }
    if (lines.some((one) => ITEM.test(one)) || /^#/m.test(text)) return undefined
    if (!INLINE.test(text) && !/^ {0,3}>/m.test(text)) {
      const words = lines.map((one) => one.trim()).join(' ')
      body.push({ anchor: anchorOf('paragraph'), kind: 'paragraph', text: words, line })
      previous = 'paragraph'
      continue
    }
    const tree = parseText(text)
    const parts = anchorBlocks(tree, '', line)
    const [part] = parts
    if (!part || parts.length > 1 || !(part.kind in LETTERS) || part.kind === 'list') return undefined
    const passage: ReviewPassage = { ...part, anchor: anchorOf(part.kind) }
    body.push(passage)
    visit(tree, (inner) => {
      if (inner.type === 'link') links.push({ url: inner.url, text: plainText(inner), passage })
      if (inner.type === 'image') images.push({ url: inner.url, text: inner.alt ?? '', passage })
    })
    previous = part.kind
  }
  return {
    front: frontPassages(version),
    body: body.filter(({ text }) => text !== ''),
    links,
    images,
    footnoteCalls: [],
  }
}

/** The blocks of a text between its empty lines, each with the line of the file that it begins on. */
function blocksOf({ body, bodyLine }: ArticleVersion): { text: string; line: number }[] {
  const blocks: { text: string; line: number }[] = []
  let lines: string[] = []
  const all = [...body.split('\n'), '']
  for (const [index, line] of all.entries()) {
    if (line.trim() !== '') lines.push(line)
    else if (lines.length > 0) {
      blocks.push({ text: lines.join('\n'), line: bodyLine + index - lines.length })
      lines = []
    }
  }
  return blocks
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
    ...(version.image ? [part('alt', 'alt', version.image.alt, ['image', 'alt'])] : []),
    ...(version.image?.caption
      ? [part('caption', 'caption', version.image.caption, ['image', 'caption'])]
      : []),
  ]
}

/** Without one of these a line of Markdown is plain text, and need not be parsed. */
const HAS_MARKS = /[*_`[\]<>\\&!~]|https?:|www\.|@/

function noteText(note: string): string {
  return HAS_MARKS.test(note) ? plainText(parseLine(note)).trim() : note.trim()
}
