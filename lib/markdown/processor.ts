import type { Nodes, Root } from 'mdast'
import type { Extension } from 'micromark-util-types'
import remarkGfm from 'remark-gfm'
import remarkHtml from 'remark-html'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { asciiAutolinks, endBareAddresses } from './bare-urls'
import { spacelessEmphasis } from './emphasis'
import { partPictures } from './pictures'
import { schema } from './schema'

function processor(...extensions: Extension[]) {
  return unified()
    .use(remarkParse)
    .use(remarkGfm)
    .use(function thaiMarkdown(this: Processor) {
      const data = this.data()
      data.micromarkExtensions = [
        ...(data.micromarkExtensions ?? []),
        spacelessEmphasis,
        asciiAutolinks,
        ...extensions,
      ]
    })
    .use(remarkHtml, { sanitize: schema })
    .freeze()
}

// Made once: building a processor costs more than a paragraph.
const whole = processor()
const withoutHtmlBlocks = processor({ disable: { null: ['htmlFlow', 'codeIndented'] } })
const oneLine = processor({
  disable: {
    null: [
      ...[
        'htmlFlow',
        'codeIndented',
        'codeFenced',
        'headingAtx',
        'setextUnderline',
        'thematicBreak',
        'blockQuote',
      ],
      ...['list', 'definition', 'gfmFootnoteDefinition', 'gfmFootnoteCall', 'table'],
    ],
  },
})

function parse(markdown: string, by: typeof whole): Root {
  const tree = by.parse(markdown)
  endBareAddresses(tree)
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
 */
export function parseText(markdown: string): Root {
  const known = parsed.get(markdown)
  if (known) return structuredClone(known)
  const tree = parse(markdown, whole)
  partPictures(tree)
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
  return parse(markdown, withoutHtmlBlocks)
}

/**
 * @param markdown a line of Markdown, such as a note; marks of headings, lists or tables are text in it
 * @returns its tree, which holds paragraphs alone
 */
export function parseLine(markdown: string): Root {
  return parse(markdown, oneLine)
}

/**
 * @param nodes nodes of a tree
 * @returns safe HTML
 */
export function toSafeHtml(nodes: Nodes[]): string {
  return whole.stringify({ type: 'root', children: nodes } as Root).trimEnd()
}
