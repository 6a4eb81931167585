import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { RECORDS_VARIABLE } from '../prepared-build'
import { writeWhole } from '../whole-file.mjs'
import type { Article } from './article'
import { ofProcess } from './of-process'

/** An article as it was read, with the sum of the files it was read from. */
export type ArticleRecord = { readonly sum: string; readonly article: Article }

/**
 * @param folder absolute path of an article's folder
 * @returns a SHA-256 in hex of the names and bytes of all files in it, those hidden left out
 */
export function sumOfFolder(folder: string): string {
  const sum = createHash('sha256')
  const add = (place: string, name: string) => {
    for (const entry of readdirSync(place, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    )) {
      if (entry.name.startsWith('.')) continue
      const below = path.join(/* turbopackIgnore: true */ place, entry.name)
      if (entry.isDirectory()) add(below, `${name}${entry.name}/`)
      else {
        sum.update(`${name}${entry.name}\0`).update(sumOfFile(below))
      }
    }
  }
  add(folder, '')
  return sum.digest('hex')
}

const picturesSummed = ofProcess(
  'sums of files',
  () => new Map<string, { readonly stamp: string; readonly sum: Buffer }>(),
)

/**
 * Texts are read anew each time; pictures are large, and in development each page asks for the sums of all articles: they
 * are known by their size and time.
 */
function sumOfFile(file: string): Buffer {
  if (file.endsWith('.md')) return sumOfBytes(file)
  const { size, mtimeMs, ino } = statSync(file)
  const stamp = `${size} ${mtimeMs} ${ino}`
  const known = picturesSummed.get(file)
  if (known?.stamp === stamp) return known.sum
  const sum = sumOfBytes(file)
  picturesSummed.set(file, { stamp, sum })
  return sum
}

function sumOfBytes(file: string): Buffer {
  return createHash('sha256').update(readFileSync(file)).digest()
}

/**
 * Keeps what was read.
 *
 * @param file absolute path of the file to keep it in
 * @param stamp what else it depends on, such as `codeStampOf` says
 * @param records the articles, in their order
 */
export function keepRecords(file: string, stamp: string, records: readonly ArticleRecord[]): void {
  writeWhole(file, JSON.stringify({ stamp, records }))
}

/**
 * @param file absolute path of the file they were kept in
 * @param stamp what else they depend on now
 * @returns what was kept, or nothing when there is nothing, or it cannot be read, or it was made by another code
 */
export function keptRecords(file: string, stamp: string): readonly ArticleRecord[] {
  if (!existsSync(file)) return []
  try {
    const kept = JSON.parse(readFileSync(file, 'utf8')) as { stamp: string; records: ArticleRecord[] }
    return kept.stamp === stamp ? kept.records : []
  } catch {
    // Broken off while it was written, or by hand: then everything is read anew.
    return []
  }
}

/**
 * @returns the articles that the running build has read, in their order, or undefined outside of one
 * @throws when the file that the build names is not there
 */
export function recordsOfBuild(): readonly ArticleRecord[] | undefined {
  const file = process.env[RECORDS_VARIABLE]
  if (!file) return undefined
  const kept = JSON.parse(readFileSync(/* turbopackIgnore: true */ file, 'utf8')) as {
    records: ArticleRecord[]
  }
  return kept.records
}
