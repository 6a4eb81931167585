import { gfm } from '@joplin/turndown-plugin-gfm'
import TurndownService from 'turndown'
import { addFootnoteRules } from './pasted-footnotes'
import { addListRules } from './pasted-lists'

/** What a word processor or a page can hold and the text of an article cannot. */
export type LeftOut =
  | 'pictures'
  | 'colours'
  | 'underlines'
  | 'mergedCells'
  | 'comments'
  | 'alignment'
  | 'embedded'

/** What was pasted, as Markdown. */
type PastedText = { readonly markdown: string; readonly leftOut: readonly LeftOut[] }

/** How each of them looks in HTML. */
const LOST: readonly (readonly [LeftOut, RegExp])[] = [
  ['pictures', /<(?:img|v:imagedata|svg|picture)\b/i],
  [
    'colours',
    /<font\b[^>]*color|style=["'](?:[^"']*[;\s])?(?:color|background(?:-color)?)\s*:\s*(?!windowtext|black|#000|white|#fff|transparent|inherit|initial|rgb\(0, 0, 0\))/i,
  ],
  ['underlines', /<u\b|text-decoration(?:-line)?\s*:\s*underline/i],
  ['mergedCells', /\b(?:col|row)span="?(?:[2-9]|1\d)/i],
  ['comments', /mso-comment|class="?MsoComment/i],
  ['alignment', /text-align\s*:\s*(?:center|right)|\balign="?(?:center|right)/i],
  ['embedded', /<(?:iframe|video|audio|object|embed|form)\b/i],
]

/** What Word leaves in HTML that is no text. */
const NO_TEXT =
  /<!--\[if[\s\S]*?<!\[endif\]-->|<!--[\s\S]*?-->|<\/?o:p>|<(style|script|xml|head|title|meta)\b[^>]*>[\s\S]*?<\/\1>|<meta\b[^>]*>/gi

const TABLE = /<table\b[\s\S]*?<\/table>/gi

/** A table of Markdown has a head: that of a word processor has it in its first row, and does not say so. */
function withHead(table: string): string {
  if (/<th\b/i.test(table)) return table
  return table.replace(/<tr\b[\s\S]*?<\/tr>/i, (row) => row.replace(/<(\/?)td\b/gi, '<$1th'))
}

/**
 * Makes Markdown of what a word processor or a browser puts into the clipboard.
 *
 * @param html the HTML of the clipboard
 * @param into the text that it comes into
 * @returns headings, paragraphs, lists, tables, links, footnotes, bold and italic, superscript and subscript; and what could not
 *   be kept
 */
export function markdownOfHtml(html: string, into = ''): PastedText {
  const text = html.replace(NO_TEXT, '').replace(TABLE, withHead)
  const turndown = service()
  const losesNotes = addFootnoteRules(turndown, text, into)
  const leftOut = LOST.filter(
    ([what, pattern]) => pattern.test(text) || (what === 'comments' && losesNotes),
  ).map(([what]) => what)
  const markdown = turndown
    // The page's policy lets no style be applied, and says so for each.
    .turndown(text.replace(/(<[^>]*\s)style=/gi, '$1data-style='))
    // A space of the word processor that does not break is one of typing; two empty lines say no more than one.
    .replaceAll('\u00a0', ' ')
    .replace(/[ \t]+$/gm, '')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  return { markdown, leftOut }
}

/**
 * @param html the HTML of the clipboard
 * @returns whether it says more than its plain text: what is copied from an editor of plain text comes as HTML too
 */
export function isFormatted(html: string): boolean {
  return /<(?:h[1-6]|[uo]l|table|a\s[^>]*href|b|strong|i|em|img|blockquote|s|del|su[bp])\b|class="?Mso|font-(?:weight|style)\s*:\s*(?:bold|[6-9]00|italic)/i.test(
    html.replace(/<b style="font-weight:\s*normal;?"[^>]*>/gi, ''),
  )
}

function service(): TurndownService {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
    emDelimiter: '*',
  })
  turndown.use(gfm)
  turndown.keep(['sup', 'sub'])
  turndown.remove(['style', 'script', 'iframe', 'object', 'video', 'audio'])
  turndown.addRule('pictures', { filter: 'img', replacement: () => '' })
  // Google Docs wraps all it copies in a <b> that is not bold; Word says what is bold by styles.
  turndown.addRule('no bold', {
    filter: (node) =>
      node.nodeName === 'B' && /font-weight:\s*normal/.test(node.getAttribute('data-style') ?? ''),
    replacement: (content) => content,
  })
  for (const [mark, style] of [
    ['**', /font-weight:\s*(?:bold|[6-9]00)/],
    ['*', /font-style:\s*italic/],
  ] as const)
    turndown.addRule(mark, {
      filter: (node) => node.nodeName === 'SPAN' && style.test(node.getAttribute('data-style') ?? ''),
      replacement: (content) => (content.trim() ? `${mark}${content.trim()}${mark}` : content),
    })
  // The headline is the page's only heading of the first level.
  turndown.addRule('headings', {
    filter: ['h1'],
    replacement: (content) => `\n\n## ${content.trim()}\n\n`,
  })
  addListRules(turndown)
  return turndown
}
