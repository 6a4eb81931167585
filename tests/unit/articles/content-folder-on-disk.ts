import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll } from 'vitest'
import { readArticles } from '@/lib/articles/library'
import { ContentError, type Problem } from '@/lib/articles/problem'

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

/** What is wrong in a content folder, with file names that begin below `articles/`; nothing when all is well. */
export function problemsIn(folder: string): Problem[] {
  try {
    readArticles(folder)
    return []
  } catch (error) {
    if (!(error instanceof ContentError)) throw error
    return error.problems.map((problem) => ({
      ...problem,
      file: problem.file.replace(/^.*\/articles\//, ''),
    }))
  }
}

/** What is wrong in an article whose original has one line more, or another in the place of one. */
export function problemsOfOriginal(frontMatter: string, text?: string): Problem[] {
  return problemsIn(contentWith({ 'news/th.md': markdown(frontMatter, text) }))
}

/** The good front matter with the line of a key replaced. */
export function originalWith(key: string, line: string): string {
  const lines = ORIGINAL.split('\n')
  const index = lines.findIndex((one) => one.startsWith(`${key}:`))
  return index === -1 ? [...lines, line].join('\n') : lines.with(index, line).join('\n')
}
