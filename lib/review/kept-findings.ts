import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import type { Article } from '../content/articles/article'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { Finding } from './finding'

/** What was found in an article, and the sum of all that it was found from. */
export type KeptFindings = { readonly sum: string; readonly findings: readonly Finding[] }

/**
 * @param article an article
 * @param stamp what else its findings depend on: the code, the glossary
 * @returns a SHA-256 in hex of that, of the article as it was read, and of its files, whose lines findings name
 */
export function findingsKey(article: Article, stamp: string): string {
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
    const { sum, kept } = JSON.parse(readFileSync(file, 'utf8')) as KeptFile
    return sumOf(kept) === sum ? new Map(Object.entries(kept)) : new Map()
  } catch {
    // Damaged, or by an earlier version: then everything is reviewed anew.
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
  const findings = Object.fromEntries(kept)
  try {
    writeFileAtomic(file, JSON.stringify({ sum: sumOf(findings), kept: findings } satisfies KeptFile))
  } catch {
    // Where nothing can be written, the next review looks at everything anew.
  }
}

/** What is in the file: the findings by slug, with a checksum, for a damaged file must not pass an article. */
type KeptFile = { readonly sum: string; readonly kept: Readonly<Record<string, KeptFindings>> }

function sumOf(kept: KeptFile['kept']): string {
  return createHash('sha256').update(JSON.stringify(kept)).digest('hex')
}
