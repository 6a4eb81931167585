/** What marks were meant as that stayed marks, or what the text lost by them. */
export type LeftKind =
  | 'emphasis'
  | 'heading'
  | 'bullet'
  | 'bulletInLine'
  | 'list'
  | 'lines'
  | 'link'
  | 'linkQuotes'
  | 'linkApart'
  | 'addressCut'
  | 'pictureName'
  | 'fullWidth'
  | 'table'
  | 'tableCells'
  | 'tableRow'
  | 'tableGaps'
  | 'shortcode'
  | 'noteForm'
  | 'noteEmpty'
  | 'footnoteMissing'
  | 'footnoteUnused'
  | 'twice'
  | 'linkUnused'
  | 'entity'
  | 'fence'
  | 'strike'
  | 'underlined'
  | 'sign'
  | 'empty'

/** A kind of mark, by what is left of it in the text of a line. */
type LeftPattern = {
  readonly kind: LeftKind
  readonly pattern: RegExp
  /** What makes it right when it stands above in the text. */
  readonly unless?: string
}

const PICTURE = '\\.(?:jpe?g|png|webp|avif|gif)'
const ADDRESS = `(?:https?:|www\\.|mailto:|/\\w|#\\w|[^\\s()（）]+(?:${PICTURE}|\\.pdf)\\b)`
/** What an item of a list begins with that Markdown takes for none, or for none in the midst of a paragraph. */
const ITEM =
  '(?:[\\d๑-๙]{1,3}[.)](?:(?=\\p{L})|[ \\t])|\\([\\d๑-๙ก-ฮa-z]{1,2}\\)|[①-⑳]|(?:[ก-ฮ][.)]|[a-z]\\))[ \\t])[ \\t]*\\S'
/** A mark without the space behind it that makes it an item: no remark (*…), no figure (-5), no telephone (+66). */
export const TIGHT = /^([-*+])(?=[\p{L}“"])(?![^\n]*\1$)[^\n]*/u

/**
 * What is left in the text of a line after Markdown has been read. Of a line end in the file it knows, and nothing of code
 * or of marks behind a backslash. The first row that fits a place counts.
 */
export const LEFT: readonly LeftPattern[] = [
  { kind: 'heading', pattern: /^(?:#{2,6}(?=[^\s#])|#{7,})[^\n]{1,80}/gm },
  {
    kind: 'fullWidth',
    pattern: new RegExp(
      `^＃+[^\\n]{1,80}|https?：\\S+|^｜[^\\n]+｜[ \\t]*$|^[－＊＋＞][ \\u3000][^\\n]{1,80}|([＊＿～])\\1[^\\n＊＿～]{1,100}\\1\\1|[!！]?［[^［\\]\\n］]+］[(（][^()（）\\n]*[)）]|[!！]?\\[[^[\\]\\n]+\\]（${ADDRESS}[^（）\\n]*）`,
      'gim',
    ),
  },
  {
    kind: 'linkQuotes',
    pattern: new RegExp(
      `!\\[[^[\\]\\n]*\\]\\([^\\s()]+${PICTURE}\\s+(?![^()\\n]*${PICTURE}\\))[^()\\n"]+\\)`,
      'gi',
    ),
  },
  { kind: 'pictureName', pattern: /!\[[^[\]\n]*\]\((?![^)\n]*[“”„«»"])[^()\n]*\s[^()\n]*\)/g },
  { kind: 'linkQuotes', pattern: /!?\[[^[\]\n]*\]\([^\s()]+\s+[“”„‘’«»][^)\n]*\)/g },
  { kind: 'link', pattern: /!?\[[^[\]\n]*\]\([^()\n]{0,80}\)?|\([^()\n]+\)\[(?:https?:|www\.)[^\]\n]*\]/g },
  {
    kind: 'link',
    pattern: /\[(?:https?:\/\/|www\.)[^\s\]]+[ \t]+[^[\]\n]+\]|<(?:https?:\/\/|www\.)[^<>\s]+>/gi,
  },
  { kind: 'linkApart', pattern: new RegExp(`!?\\[[^[\\]\\n]+\\]\\s+\\(${ADDRESS}[^()\\n]*\\)`, 'gi') },
  // What is copied from a list of results ends so; behind a host alone it is the sentence's.
  { kind: 'addressCut', pattern: /(?:https?:\/\/|www\.)[!-.0-~]{1,250}\/[!-~]{1,500}…/gi },
  {
    kind: 'noteForm',
    pattern:
      /\^\[[^[\]\n]+\]|\[(?:\^[ \t]+|ˆ[ \t]*)[^[\]\s]+[ \t]*\]|^\[[\d๑-๙*†‡]{1,3}\]:[ \t]+\S[^\n]{0,80}/gm,
  },
  { kind: 'footnoteMissing', pattern: /\[\^[^\]\s]+\]/g },
  {
    kind: 'shortcode',
    pattern:
      /\{\{[^{}\n]*\}\}|\{%[^{}\n]*%\}|<%[^\n%]*%>|\[\[[^[\]\n]*\]\]|^:::[^\n]*|\{:?[ \t]*[#.][a-z][\w-]*(?:[ \t][^{}\n]*)?\}|^\[toc\]$|^\\[a-z]+(?:[[{][^\n]*)?$|\[(b|i|u|s|url|img|quote|center|size|color|caption|embed|video|audio|code)(?:[ =][^\]\n]*)?\][^[\]\n]*\[\/\1\]|\[(?:gallery|caption|embed|youtube|video|audio|playlist)\s+\w+=[^\]\n]*\]/gim,
  },
  { kind: 'shortcode', pattern: /(?<![=\w])==(?![\s=])[^=\n]{1,100}(?<!\s)==(?!=)/g },
  { kind: 'link', pattern: /\[[^[\]\n]+\]\[[^[\]\n]*\]/g },
  { kind: 'table', pattern: /^\|[^|\n]+\|(?:[^|\n]*\|)+[ \t]*$|^\|?[ \t]*:?-{3,}:?[ \t]*\|[-:| \t]*$/gm },
  { kind: 'table', pattern: /^[^|\n]+\|[^\n]*\n[^|\n]+\|[^\n]*\n[^|\n]+\|/gm },
  {
    kind: 'bullet',
    pattern: /^(?:[•·‣▪●○◦■□➢➤\uf0b7\uf0a7\uf0d8\uf0fc]\s*|[o§Øü–—-]\t\s*)(?=\S)[^\n]{1,80}/gm,
  },
  { kind: 'bullet', pattern: /^([–—−⁃►▶◆❖✓✔§→☐☑o]|\[[ x]\])[ \t]+[^\n]+(?=\n\1[ \t]+\S)/gm },
  { kind: 'list', pattern: new RegExp(`^${ITEM}[^\\n]*(?=\\n${ITEM})`, 'gmu') },
  { kind: 'list', pattern: /^([-*+])(?=[\p{L}“"])[^\n]*(?=\n\1[\p{L}“"])/gmu },
  { kind: 'table', pattern: /^[^\t\n]+\t[^\n]+\n[^\t\n]+\t[^\n]+/gm },
  {
    kind: 'entity',
    pattern: /&(?:amp|nbsp|lt|gt|quot|apos|[lr][ds]quo|[nm]dash|hellip|#x?[\da-f]{1,6});?/gi,
  },
  { kind: 'fence', pattern: /```[^\n]*/g },
  { kind: 'strike', pattern: /(?<![\w~\p{M}])~(?=[\p{L}])[^~\n]{1,100}[\p{L}\p{M}\p{N}]~(?![\w~])/gu },
  { kind: 'emphasis', pattern: /(?<=^|[ \t])~~(?=[\p{L}\p{N}“"‘])[^\n~]*$/gmu },
  // Two asterisks before a remark, **ราคารวมภาษี, have some behind a word, or another remark, above.
  { kind: 'emphasis', pattern: /^\*\*(?=[\p{L}“"‘])[^\n*]*$/gmu, unless: '*' },
]

/** Without one of these a text has no marks that could be left in it, and need not be parsed for them. */
export const HAS_MARKS =
  /[[\]{}|`~&•·‣▪●○◦■□➢➤\uf0b7\uf0a7\uf0d8\uf0fc＃｜＊＿～［：…\t]|==|<(?:%|https?:|www\.)|\S\n[ \t>]*\S|^[ \t>]*(?:#{2}|\*\*|[-*+]\p{L}|[o§Øü–—−⁃►▶◆❖✓✔→☐☑－＋＞-][ \t\u3000]|:::|\\[a-z]|[>+-][ \t]*(?:[\d๐-๙]|$)|#{1,6}[ \t#]*$)/mu
