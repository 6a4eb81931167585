import path from 'node:path'
import { visible, visibleOnOneLine } from '../i18n/characters'
import { LocalizedError } from '../i18n/localized-error'
import {
  type DisplayLanguage,
  type LocalizedMessage,
  localizeMessage,
  terminalLanguage,
} from '../i18n/localized-message'

/** One thing in the content that has to be put right before the site can be built. */
export type Problem = {
  /** The file, relative to the working directory where it lies inside it. */
  readonly file: string
  /** The line, from 1; left out when the problem is a whole folder. */
  readonly line?: number
  /** What of the file it is about: a key as it is written there, or a part that has a name, such as {@link PARTS}. */
  readonly field: string | LocalizedMessage
  /** What stands there, as the editor wrote it; it goes on from "found …". */
  readonly found: LocalizedMessage
  /** What to write instead: one or more whole sentences. */
  readonly expected: LocalizedMessage
  /** The article it is in; left out for what all articles share. */
  readonly slug?: string
  /** Whether it is in what is kept from readers, and so stops nothing else. */
  readonly inDraft?: boolean
}

/** A problem before its file is known: what a reader of text, rather than of files, can tell. */
export type ContentFinding = Pick<Problem, 'line' | 'field' | 'found' | 'expected'>

/** What is wrong and what to write instead, before it is known where. */
export type Advice = Pick<Problem, 'found' | 'expected'>

/** What a problem can be about besides keys. */
export const PARTS = {
  characters: { en: 'characters', th: 'อักขระ' },
  conflict: { en: 'conflict markers', th: 'เครื่องหมายแก้ข้อขัดแย้ง' },
  html: { en: 'HTML', th: 'แท็ก HTML' },
  nesting: { en: 'nesting', th: 'การซ้อน' },
  frontMatter: { en: 'front matter', th: 'ส่วนหัวของไฟล์' },
  text: { en: 'text', th: 'เนื้อข่าว' },
  slug: { en: 'slug', th: 'ชื่อโฟลเดอร์' },
  file: { en: 'file', th: 'ไฟล์' },
  fileName: { en: 'file name', th: 'ชื่อไฟล์' },
  encoding: { en: 'encoding', th: 'รหัสอักขระของไฟล์' },
  picture: { en: 'picture', th: 'ภาพ' },
  document: { en: 'document', th: 'เอกสาร' },
  media: { en: 'sound or video', th: 'เสียงหรือวิดีโอ' },
  captions: { en: 'captions', th: 'คำบรรยายของวิดีโอ' },
  json: { en: 'JSON', th: 'รูปแบบ JSON' },
  contentFolder: { en: 'content folder', th: 'โฟลเดอร์เนื้อหา' },
} as const satisfies Record<string, LocalizedMessage>

const FOUND = { en: '{field}: found {found}.', th: '{field}: พบ{found}' }
const LINE = { en: '{place}  {told} {expected}', th: '{place}  {told} → {expected}' }
const COUNT_ONE = { en: '1 problem in 1 file.', th: 'พบปัญหา 1 จุด ใน 1 ไฟล์' }
const COUNT_IN_ONE = { en: '{problems} problems in 1 file.', th: 'พบปัญหา {problems} จุด ใน 1 ไฟล์' }
const COUNT = { en: '{problems} problems in {files} files.', th: 'พบปัญหา {problems} จุด ใน {files} ไฟล์' }

/**
 * Everything that is wrong in the content, found in one run.
 *
 * The message is a list to read and to click on, one problem a line, and then their number.
 */
export class ContentError extends LocalizedError {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  /** @param problems what was found, in any order; of several about one field of one line the first is kept */
  constructor(problems: readonly Problem[]) {
    super({ en: contentReport(problems, 'en'), th: contentReport(problems, 'th') })
    this.problems = inOrder(problems)
  }
}

/**
 * @param problems what was found, in any order
 * @param language the language of the report
 * @returns a line for each, by file and line, and then their number
 */
export function contentReport(problems: readonly Problem[], language: DisplayLanguage): string {
  const sorted = inOrder(problems)
  const files = new Set(sorted.map((problem) => problem.file)).size
  const template = sorted.length === 1 ? COUNT_ONE : files === 1 ? COUNT_IN_ONE : COUNT
  const count = localizeMessage(template, { problems: sorted.length, files })
  return [...sorted.map((problem) => problemLine(problem, language)), count[language]].join('\n')
}

/**
 * @param problem one problem
 * @param language the language of the line
 * @returns it as a line: `content/articles/x/th.md:3  date: found 2567. Write the year of the Common Era: 2024.`
 */
export function problemLine(problem: Problem, language: DisplayLanguage = terminalLanguage()): string {
  const { file, line, expected } = problem
  const shown = visibleOnOneLine(file)
  const place = line === undefined ? shown : `${shown}:${line}`
  return localizeMessage(LINE, { place, told: problemMessage(problem), expected })[language]
}

/**
 * @param problem one problem, whatever its file
 * @returns what it is about and what stands there, as a sentence
 */
export function problemMessage({ field, found }: ContentFinding): LocalizedMessage {
  // Thai parts no words, but is set apart from figures, marks and letters of other scripts.
  const gap = /^[\u0e01-\u0e4e]/.test(found.th) ? '' : ' '
  const name = typeof field === 'string' ? visibleOnOneLine(field) : field
  return localizeMessage(FOUND, { field: name, found: { en: found.en, th: gap + found.th } })
}

/**
 * @param file an absolute path
 * @returns it as a person would type it: relative to the working directory, with `/`, or as it is when it lies elsewhere
 */
export function shownPath(file: string): string {
  const relative = path.relative(/* turbopackIgnore: true */ process.cwd(), file)
  const outside = relative.startsWith('..') || path.isAbsolute(relative)
  return (outside ? file : relative).split(path.sep).join('/')
}

/**
 * @param text any text
 * @returns it on one line and, when it is long, cut short, to stand in a message; what cannot be seen is shown: `\x1b`
 */
export function clipped(text: string): string {
  const line = visible(text.replace(/[^\S\v\f\u2028\u2029\ufeff]+/g, ' ').trim())
  const characters = [...line]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line
}

/**
 * @param text what an editor wrote
 * @returns the same for the end of "found …": clipped, and in quotation marks when it is more than one word, or may be,
 *   since Thai has no spaces between its words
 */
export function told(text: string): string {
  const line = clipped(text)
  return /[ \u0e01-\u0e4e]/.test(line) ? `“${line}”` : line
}

/**
 * @param problems what was found, in any order
 * @returns the same by file and line; of several about one field of one line the first
 */
export function inOrder(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>()
  for (const problem of problems) {
    const place = JSON.stringify([problem.file, problem.line, nameOf(problem)])
    if (!first.has(place)) first.set(place, problem)
  }
  return [...first.values()].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(nameOf(a), nameOf(b)),
  )
}

function nameOf({ field }: Problem): string {
  return typeof field === 'string' ? field : field.en
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
