import { parse } from 'yaml'

/*
 * The articles that a query is true of, found in the Markdown itself without anything of lib/search: what the index
 * finds is held against this.
 */

const THAI = '\\u0e01-\\u0e5b'

/** The words of a Markdown file as far as a search is concerned, a line for each part of it. */
export function naiveText(markdown: string): string {
  const [, front = '', body = ''] = /^---\n(.*?)\n---\n(.*)$/s.exec(markdown) ?? []
  const { headline, standfirst, keyFigures = [], notes = [] } = parse(front)
  const figures = keyFigures.map(({ value, label }: { value: string; label: string }) => `${value} ${label}`)
  const text = body
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\*\*|^#+ |^> |^- |^\d+\. |^\|[-:| ]+\|$/gm, '')
    .replaceAll('|', '\n')
  return plain([headline, standfirst, ...figures, ...notes, text].join('\n'))
}

/** Small letters, no accents, digits of one kind, Thai vowels and marks written in one way. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[๐-๙]/g, (digit) => String('๐๑๒๓๔๕๖๗๘๙'.indexOf(digit)))
    .replace(/([\u0e48-\u0e4b]?)\u0e4d([\u0e48-\u0e4b]?)\u0e32/g, '$1$2\u0e33')
    .replaceAll('เเ', 'แ')
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
}

/** Whether every word of a query is in a text. */
export function naiveMatch(text: string, query: string): boolean {
  const words = plain(query)
    .replace(/(?:พ\.ศ\.|ค\.ศ\.) ?(?=\d{4})/g, '')
    .split(/\s+/)
    .map((word) => word.replace(/^["“”'(]+|["“”'.,)]+$/g, ''))
    .filter((word) => /[^\p{P}]/u.test(word))
  return words.length > 0 && words.every((word) => contains(text, word))
}

/** Words of the queries that texts have in another form, too. */
const OTHER_FORMS: Readonly<Record<string, RegExp>> = {
  businesses: /\bbusiness\b/,
  trainings: /\btraining\b/,
}

function contains(text: string, word: string): boolean {
  if (spaced(word).test(text) || OTHER_FORMS[word]?.test(text)) return true
  const number = Number(word)
  if (/^\d{4}$/.test(word) && ((number >= 1800 && number <= 2200) || (number >= 2400 && number <= 2700))) {
    // Generated texts have a comma in every other figure of four digits.
    const year = number >= 2400 ? number - 543 : number
    return [year, year + 543].some((one) => new RegExp(`(?<![\\d,.])${one}(?!\\d|[.,]\\d)`).test(text))
  }
  if (/^\d{4,}$/.test(word)) return text.includes(Number(word).toLocaleString('en'))
  return /^\d{1,3}(,\d{3})+$/.test(word) && text.includes(word.replaceAll(',', ''))
}

/** Between Thai and a figure or a Latin letter there may be a space or not. */
function spaced(word: string): RegExp {
  const escaped = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  const edge = new RegExp(`(?<=[${THAI}])(?=[a-z0-9])|(?<=[a-z0-9])(?=[${THAI}])`, 'g')
  return new RegExp(escaped.replace(edge, ' ?'))
}
