import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Article } from '../articles/article'
import { writeWhole } from '../whole-file.mjs'
import type { Finding } from './finding'

/** What was found in an article, and the sum of all that it was found from. */
export type KeptFindings = { readonly sum: string; readonly findings: readonly Finding[] }

/**
 * @param article an article
 * @param stamp what else its findings depend on: the code, the glossary
 * @returns a SHA-256 in hex of that, of the article as it was read, and of its files, whose lines findings name
 */
export function sumOfArticle(article: Article, stamp: string): string {
  const sum = createHash('sha256').update(`${stamp}\0${JSON.stringify(article)}\0`)
  for (const { file } of article.versions) {
    if (!existsSync(file)) continue
    const bytes = readFileSync(file)
    sum.update(`${file}\0${bytes.length}\0`).update(bytes)
  }
  return sum.digest('hex')
}

/**
 * @param file absolute path of the file that findings are kept in
 * @returns what is kept, by the slug of the article; nothing when there is none, or it cannot be read
 */
export function keptFindings(file: string): Map<string, KeptFindings> {
  if (!existsSync(file)) return new Map()
  try {
    return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Record<string, KeptFindings>))
  } catch {
    // Broken off while it was written: then everything is reviewed anew.
    return new Map()
  }
}

/**
 * Keeps what was found, for the next review.
 *
 * @param file absolute path of the file to keep it in
 * @param kept what was found, by the slug of the article
 */
export function keepFindings(file: string, kept: ReadonlyMap<string, KeptFindings>): void {
  writeWhole(file, JSON.stringify(Object.fromEntries(kept)))
}
