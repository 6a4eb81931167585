import path from 'node:path'

/** One thing in the content that has to be put right before the site can be built. */
export type Problem = {
  /** The file, relative to the working directory where it lies inside it. */
  readonly file: string
  /** The line, from 1; left out when the problem is a whole folder. */
  readonly line?: number
  /** What of the file it is about: a key of the front matter, `text`, `slug`, `file name`. */
  readonly field: string
  /** What stands there, as the editor wrote it. */
  readonly found: string
  /** What to write instead: one or more whole sentences. */
  readonly expected: string
}

/** A problem before its file is known: what a reader of text, rather than of files, can tell. */
export type Finding = Omit<Problem, 'file'>

/**
 * Everything that is wrong in the content, found in one run.
 *
 * The message is a list to read and to click on, one problem a line, and then their number.
 */
export class ContentError extends Error {
  override readonly name = 'ContentError'
  readonly problems: readonly Problem[]

  /** @param problems what was found, in any order; of several about one field of one line the first is kept */
  constructor(problems: readonly Problem[]) {
    const sorted = inOrder(problems)
    super([...sorted.map(problemLine), count(sorted)].join('\n'))
    this.problems = sorted
  }
}

/**
 * @param problem one problem
 * @returns it as a line: `content/articles/x/th.md:3  date: found 2567. Write the year of the Common Era: 2024.`
 */
export function problemLine({ file, line, field, found, expected }: Problem): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${field}: found ${found}. ${expected}`
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
 * @returns it on one line and, when it is long, cut short, to stand in a message
 */
export function clipped(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  const characters = [...line]
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : line
}

/**
 * @param text what an editor wrote
 * @returns the same for the end of "found …": clipped, and in quotation marks when it is more than one word
 */
export function told(text: string): string {
  const line = clipped(text)
  return line.includes(' ') ? `“${line}”` : line
}

function inOrder(problems: readonly Problem[]): Problem[] {
  const first = new Map<string, Problem>()
  for (const problem of problems) {
    const place = JSON.stringify([problem.file, problem.line, problem.field])
    if (!first.has(place)) first.set(place, problem)
  }
  return [...first.values()].sort(
    (a, b) => compare(a.file, b.file) || (a.line ?? 0) - (b.line ?? 0) || compare(a.field, b.field),
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

function count(problems: readonly Problem[]): string {
  const files = new Set(problems.map((problem) => problem.file)).size
  return `${problems.length} ${problems.length === 1 ? 'problem' : 'problems'} in ${files} ${files === 1 ? 'file' : 'files'}.`
}
