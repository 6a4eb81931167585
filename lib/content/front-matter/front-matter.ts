import { readFileSync } from 'node:fs'
import matter from 'gray-matter'
import {
  joinedMessages,
  type LocalizedMessage,
  localizeMessage,
  sameMessage,
} from '../../i18n/localized-message'
import { type ContentFinding, PARTS, told } from '../problem'
import { conflictFindings } from '../yaml/conflict-markers'
import { plainText } from '../yaml/plain-text'
import { silentLosses } from '../yaml/silent-losses'
import { stoppingCharacters } from '../yaml/written-characters'
import { readYaml, type YamlDocument, type YamlPath } from '../yaml/yaml'

/** A Markdown file taken apart. */
export type MarkdownFile = {
  /** The front matter, or undefined when there is none that can be read. */
  readonly frontMatter: YamlDocument | undefined
  /** The text behind the front matter. */
  readonly body: string
  /** The line of the file, from 1, on which `body` begins. */
  readonly bodyLine: number
  readonly findings: readonly ContentFinding[]
}

type Engine = { readonly parse: (text: string) => object; readonly stringify: () => string }

const REFUSING: Engine = {
  parse: () => {
    throw new Error('Only YAML is read as front matter.')
  },
  stringify: () => {
    throw new Error('Front matter is only read here, never written.')
  },
}

/**
 * The parsers that gray-matter gets from us: a reader for YAML, and for each other language it knows one that throws.
 *
 * gray-matter adds its own parsers to those it is given, and its JavaScript one runs the front matter with `eval`.
 * So every name of its list has to be taken; leaving one out, or setting it to false, leaves the door open.
 *
 * @param readFrontMatter gets the text between the `---` lines and gives the values in it
 */
export function enginesWithYamlAlone(readFrontMatter: (text: string) => object): Record<string, Engine> {
  // Its types do not tell of the list, which gray-matter exports all the same.
  const known = (matter as unknown as { readonly engines: object }).engines
  const names = [...Object.keys(known), 'js', 'javascript', 'json', 'coffee', 'coffeescript', 'cson', 'toml']
  return {
    ...Object.fromEntries(names.map((name) => [name, REFUSING])),
    yaml: { ...REFUSING, parse: readFrontMatter },
  }
}

const EMPTY_FILE = { en: 'an empty file', th: 'ไฟล์ว่าง' }
const EMPTY_LINE = { en: 'an empty line', th: 'บรรทัดว่าง' }
const NO_FRONT_MATTER = {
  en: 'no front matter but {line}',
  th: 'ว่าไม่มีส่วนหัวของไฟล์ ขึ้นต้นด้วย {line}',
}
const OPENING = {
  en: 'Write `---` alone on the first line, then lines `key: value`, then `---` again, then the text.',
  th: 'เขียน `---` ในบรรทัดแรก ตามด้วยบรรทัด `คีย์: ค่า` แล้วปิดด้วย `---` จากนั้นจึงเป็นเนื้อข่าว',
}
const YAML_ALONE = { en: 'Only YAML is read, never code.', th: 'ที่นี่อ่านแต่ YAML ไม่อ่านโค้ด' }
const UNCLOSED = { en: 'front matter that is never closed', th: 'ส่วนหัวของไฟล์ที่ไม่ได้ปิด' }
const CLOSE = {
  en: 'Write `---` alone on a line between the front matter and the text.',
  th: 'เขียน `---` บรรทัดเดียวคั่นระหว่างส่วนหัวของไฟล์กับเนื้อข่าว',
}
const CLOSING = {
  en: 'Write `---` alone on the line that closes the front matter.',
  th: 'บรรทัดที่ปิดส่วนหัวของไฟล์ให้มีแต่ `---`',
}
const TWICE = { en: 'a second front matter', th: 'ส่วนหัวของไฟล์ซ้ำเป็นครั้งที่สอง' }
const KEEP_ONE = {
  en: 'Keep one of the two, between two lines `---` at the top of the file.',
  th: 'เก็บไว้ส่วนเดียว ระหว่างบรรทัด `---` สองบรรทัดที่ต้นไฟล์',
}
/** A text that begins with keys of a front matter between `---` lines, not with a rule and words. */
const SECOND =
  /^\s*---[ \t]*\n(?:(?:[ \t#]|- |[a-zA-Z]+:)[^\n]*\n)*?(?:original|date|topics|headline|standfirst):[ \t]/

/** The lines of a front matter's `---`, counted from 0, or what is wrong with them. */
function bordersOf(lines: readonly string[]): { readonly end: number } | ContentFinding {
  const unread = (line: number, found: LocalizedMessage, expected: LocalizedMessage) => ({
    line,
    field: PARTS.frontMatter,
    found,
    expected,
  })
  const first = lines[0] ?? ''
  if (!first.startsWith('---')) {
    if (lines.join('').trim() === '') return unread(1, EMPTY_FILE, OPENING)
    const shown = told(first)
    const line = shown ? sameMessage(shown) : EMPTY_LINE
    return unread(1, localizeMessage(NO_FRONT_MATTER, { line }), OPENING)
  }
  if (first.trimEnd() !== '---') {
    return unread(1, sameMessage(told(first)), joinedMessages(OPENING, YAML_ALONE))
  }
  const end = lines.findIndex((line, index) => index > 0 && line.startsWith('---'))
  if (end === -1) return unread(1, UNCLOSED, CLOSE)
  const closing = lines[end] ?? ''
  return closing.trimEnd() === '---' ? { end } : unread(end + 1, sameMessage(told(closing)), CLOSING)
}

/**
 * Takes a Markdown file apart into its front matter and its text.
 *
 * @param content the whole file; a byte-order mark and Windows line ends are fine
 * @returns the parts and what is wrong with them; it does not throw, and runs nothing that the file holds
 */
export function splitMarkdown(content: string): MarkdownFile {
  const text = plainText(content)
  const conflicts = conflictFindings(text)
  if (conflicts.length > 0) return { frontMatter: undefined, body: '', bodyLine: 1, findings: conflicts }
  const lines = text.split('\n')
  const borders = bordersOf(lines)
  if (!('end' in borders)) return { frontMatter: undefined, body: '', bodyLine: 1, findings: [borders] }
  const { end } = borders

  let frontMatter = readYaml('')
  const { content: body } = matter(lines[end] === '---' ? text : lines.with(end, '---').join('\n'), {
    engines: enginesWithYamlAlone((yaml) => {
      frontMatter = readYaml(yaml)
      return {}
    }),
  })
  return {
    frontMatter: { ...frontMatter, data: frontMatter.data === null ? {} : frontMatter.data },
    body,
    bodyLine: end + 2,
    findings: [
      ...stoppingCharacters(text, frontMatter),
      ...frontMatter.findings,
      ...silentLosses(frontMatter),
      ...(SECOND.test(body) ? [secondFound(body, end + 2)] : []),
    ],
  }
}

function secondFound(body: string, bodyLine: number): ContentFinding {
  const line = bodyLine + body.slice(0, body.indexOf('---')).split('\n').length - 1
  return { line, field: PARTS.frontMatter, found: TWICE, expected: KEEP_ONE }
}

/**
 * @param file path of a Markdown file that was read before: an article does not keep the lines of its fields
 * @param field where in its front matter
 * @returns the line, from 1, on which the field stands
 * @throws what `readFileSync` throws
 */
export function lineOfField(file: string, field: YamlPath): number {
  return splitMarkdown(readFileSync(file, 'utf8')).frontMatter?.lineOf(field) ?? 1
}
