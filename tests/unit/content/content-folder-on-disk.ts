import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { readLibrary } from '@/lib/content/articles/library'
import { type ContentFinding, inOrder, type Problem } from '@/lib/content/problem'

const made: string[] = []
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true, force: true })
})

/** A picture of one dot, as PNG. */
export const DOT = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
)

/** Front matter of an original in which nothing is wrong. */
export const ORIGINAL = `original: true
date: 2024-03-09
topics: [industry]
headline: ดีพร้อมเปิดงาน
standfirst: งานเปิดแล้ววันนี้`

/** Front matter of a translation in which nothing is wrong. */
export const TRANSLATION = `headline: DIPROM opens the event
standfirst: The event opened today.`

/** A Markdown file of a front matter and a text. */
export function markdown(frontMatter: string, text = 'Text.\n'): string {
  return `---\n${frontMatter}\n---\n${text}`
}

/** Writes a content folder and returns its path; the keys are paths below `articles/`. */
export function contentWith(files: Readonly<Record<string, string | Uint8Array>>): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'content-'))
  made.push(folder)
  mkdirSync(path.join(folder, 'articles'))
  for (const [name, content] of Object.entries(files)) {
    const file = path.join(folder, 'articles', name)
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
  return folder
}

/** A finding as it is told in English. */
export type EnglishFinding = {
  readonly line?: number
  readonly field: string
  readonly found: string
  readonly expected: string
}

/** What is told in English. */
export function inEnglish<T extends Partial<ContentFinding>>(finding: T) {
  const { field, found, expected } = finding
  return {
    ...finding,
    field: typeof field === 'object' ? field.en : field,
    found: found?.en,
    expected: expected?.en,
  } as Omit<T, keyof EnglishFinding> & EnglishFinding
}

/** What is wrong in a content folder, in English, with file names that begin below `articles/`; nothing when all is well. */
export function problemsIn(folder: string) {
  return inOrder(readLibrary(folder).problems).map((problem: Problem) => ({
    ...inEnglish(problem),
    file: problem.file.replace(/^.*\/articles\//, ''),
  }))
}

/** What is wrong in an article whose original has one line more, or another in the place of one. */
export function problemsOfOriginal(frontMatter: string, text?: string) {
  return problemsIn(contentWith({ 'news/th.md': markdown(frontMatter, text) }))
}

/** The good front matter with the line of a key replaced. */
export function originalWith(key: string, line: string): string {
  const lines = ORIGINAL.split('\n')
  const index = lines.findIndex((one) => one.startsWith(`${key}:`))
  return index === -1 ? [...lines, line].join('\n') : lines.with(index, line).join('\n')
}
