import { visit } from 'unist-util-visit'
import type { ArticleVersion } from '../articles/article'
import { anchorBlocks } from '../markdown/anchors'
import { plainText } from '../markdown/plain-text'
import { parseText } from '../markdown/processor'
import type { Link, ReviewedText, ReviewPassage } from './reviewed-text'

/** What makes a text more than blocks that stand for themselves: definitions, HTML, code, indented and nested blocks. */
const WHOLE =
  /^ *\[[^\]]+\]:|\[\^|[<&\\]|^ {0,3}(?:```|~~~)|\t|^ +\S|^ {0,3}(?:[*+_] ?){3}|^[=:-]+ *$| {2}$|@|www\.|(?<!\]\()https?:/m
/** Marks inside a paragraph. */
const INLINE = /[*_`[\]|~!]/
const HEADING = /^(#{1,6}) +([^#\n]+?) *$/
const ITEM = /^(?:[-+*]|\d{1,9}[.)]) +(?=\S)/
/** An item with nothing in it: a text with one is parsed as a whole. */
const EMPTY_ITEM = /^(?:[-+*]|\d{1,9}[.)])\s*$/
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
 * @param version one article in one language
 * @returns the parts of its text, or undefined for a text that has to be parsed as a whole
 */
export function simpleBlocks(
  version: ArticleVersion,
): Pick<ReviewedText, 'body' | 'links' | 'images'> | undefined {
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
    if (lines.some((one) => ITEM.test(one) || EMPTY_ITEM.test(one)) || /^#/m.test(text)) return undefined
    if (!INLINE.test(text) && !/^ {0,3}>/m.test(text)) {
      const words = lines.map((one) => one.trim()).join(' ')
      body.push({ anchor: anchorOf('paragraph'), kind: 'paragraph', text: words, line })
      previous = 'paragraph'
      continue
    }
    const table = simpleTable(lines)
    if (table !== undefined) {
      body.push({ anchor: anchorOf('table'), kind: 'table', text: table, line })
      previous = 'table'
      continue
    }
    const simple = /^ {0,3}>/m.test(text) ? undefined : simpleInline(lines)
    if (simple) {
      const passage: ReviewPassage = {
        anchor: anchorOf('paragraph'),
        kind: 'paragraph',
        text: simple.text,
        line,
      }
      body.push(passage)
      for (const link of simple.links) links.push({ ...link, passage })
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
    body: body.filter(({ text }) => text !== ''),
    links,
    images,
  }
}

/** Bold words without other marks in them; those that begin or end with more than letters and digits follow rules of their own. */
const BOLD = /\*\*([\p{L}\p{N}](?:[^*[\]!]*[\p{L}\p{M}\p{N}])?)\*\*/gu
/** A link to a page, with nothing but words in it. */
const LINK = /\[([^[\]*!]+)\]\((https?:\/\/[^\s()<>*[\]!]+)\)/g

/** A paragraph in which nothing but some words are bold or a link, as most that have marks at all. */
function simpleInline(
  lines: readonly string[],
): { text: string; links: Omit<Link, 'passage'>[] } | undefined {
  const whole = lines.map((one) => one.trim()).join(' ')
  // Beside a bracket, two asterisks may be no mark at all; four are one mark.
  if (/\*\*\[|\)\*\*|\*{3}/.test(whole)) return undefined
  const links: Omit<Link, 'passage'>[] = []
  const text = whole
    .replace(LINK, (_, words: string, url: string) => {
      links.push({ url, text: words })
      return words
    })
    .replace(BOLD, '$1')
  return INLINE.test(text) ? undefined : { text, links }
}

/** A row of a table in whose cells there are no marks. */
const ROW = /^\|(?:[^|*_`[\]~!]+\|)+$/
const DELIMITERS = /^\|(?: *:?-+:? *\|)+$/

/** The words of a table with a bar on both sides of each row and a cell in every column. */
function simpleTable(lines: readonly string[]): string | undefined {
  const [head, delimiters] = lines
  if (!head || !delimiters || !DELIMITERS.test(delimiters)) return undefined
  if (!lines.every((one) => ROW.test(one))) return undefined
  const rows = lines.map((one) => one.slice(1, -1).split('|'))
  if (rows.some((cells) => cells.length !== rows[0]?.length)) return undefined
  return rows
    .filter((_, index) => index !== 1)
    .map((cells) => cells.map((cell) => cell.trim()).join('\t'))
    .join('\n')
    .trim()
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
