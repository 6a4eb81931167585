import type { Nodes, Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { plainSpaces } from '../typography/no-break-spaces'
import { asciiAutolinks, endBareAddresses } from './bare-urls'
import { spacelessEmphasis } from './emphasis'
import { joinLineEnds } from './line-ends'
import { NestingError, refuseDeep, refuseMarks } from './nesting'
import { partPictures } from './part-pictures'
import { schema } from './schema'

/** Four spaces begin a paragraph in the habit of many editors; code stands between ``` lines. */
const noIndentedCode: Extension = { disable: { null: ['codeIndented'] } }

function processor(...extensions: Extension[]) {
  return (
    unified()
      .use(remarkParse)
      // One ~ stands between the ends of a range in Thai, 5~10 ตัน.
      .use(remarkGfm, { singleTilde: false })
      .use(function thaiMarkdown(this: Processor) {
        const data = this.data()
        data.micromarkExtensions = [
          ...(data.micromarkExtensions ?? []),
          spacelessEmphasis,
          asciiAutolinks,
          noIndentedCode,
          ...extensions,
        ]
      })
      .use(remarkHtml, { sanitize: schema })
      .freeze()
  )
}

// Made once: building a processor costs more than a paragraph.
const whole = processor()
const withoutHtmlBlocks = processor({ disable: { null: ['htmlFlow'] } })
const oneLine = processor({
  disable: {
    null: [
      ...['htmlFlow', 'codeFenced', 'headingAtx', 'setextUnderline', 'thematicBreak', 'blockQuote'],
      ...['list', 'definition', 'gfmFootnoteDefinition', 'gfmFootnoteCall', 'table'],
    ],
  },
})

/** A tree as the file has it, before anything in it is joined. */
function parse(markdown: string, by: typeof whole): Root {
  refuseMarks(markdown)
  const tree = parsedOrRefused(plainSpaces(markdown), by)
  refuseDeep(tree)
  endBareAddresses(tree)
  return tree
}

/** The parser calls itself for what stands inside of something else. */
function parsedOrRefused(markdown: string, by: typeof whole): Root {
  try {
    return by.parse(markdown)
  } catch (error) {
    if (error instanceof RangeError) throw new NestingError(1)
    throw error
  }
}

function withJoinedLines(markdown: string, by: typeof whole): Root {
  const tree = parse(markdown, by)
  joinLineEnds(tree, markdown)
  return tree
}

/** The texts of an article are parsed for its own page, for the one with both languages, for feeds and for the search. */
const PARSED_KEPT = 8

const parsed = new Map<string, Root>()

/**
 * Parses a text; the last ones are kept, because several ask for the same, one soon after another.
 *
 * @param markdown the text of an article
 * @returns its tree, with blocks of raw HTML in it; the caller's own, to be changed
 * @throws NestingError when its parts stand too deeply inside of each other
 */
export function parseText(markdown: string): Root {
  const known = parsed.get(markdown)
  if (known) return structuredClone(known)
  const tree = parse(markdown, whole)
  partPictures(tree)
  joinLineEnds(tree, markdown)
  parsed.set(markdown, tree)
  for (const oldest of parsed.keys()) {
    if (parsed.size <= PARSED_KEPT) break
    parsed.delete(oldest)
  }
  return structuredClone(tree)
}

/**
 * @param markdown what is in a block of raw HTML
 * @returns its tree, in which tags stand in paragraphs and the text between them is Markdown
 */
export function parseHtmlBlock(markdown: string): Root {
  return withJoinedLines(markdown, withoutHtmlBlocks)
}

/**
 * @param markdown a line of Markdown, such as a note; marks of headings, lists or tables are text in it
 * @returns its tree, which holds paragraphs alone
 */
export function parseLine(markdown: string): Root {
  return withJoinedLines(markdown, oneLine)
}

/**
 * @param markdown a text, or a line where `isLine` says so
 * @param isLine whether marks of blocks are text in it
 * @returns its tree with every line end where the file has it, for what looks into the lines
 * @throws NestingError as {@link parseText} does
 */
export function parseLines(markdown: string, isLine = false): Root {
  return parse(markdown, isLine ? oneLine : whole)
}

/**
 * @param nodes nodes of a tree
 * @returns safe HTML
 */
export function toSafeHtml(nodes: Nodes[]): string {
  return whole.stringify({ type: 'root', children: nodes } as Root).trimEnd()
}
