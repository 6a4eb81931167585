import { readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'

/**
 * Reads a table that belongs to the code: data that an editor can mend, kept beside what uses it.
 *
 * @param name its path from the project's folder, such as `lib/figures/data/units.yaml`
 * @returns what it holds; its shape is the reader's to know, for a unit test reads every table
 * @throws when the file is not there or is no YAML
 */
export function readDataTable<T>(name: string): T {
  const file = path.join(/* turbopackIgnore: true */ process.cwd(), name)
  return parse(readFileSync(file, 'utf8')) as T
}

/**
 * @param words literal words
 * @returns a pattern that fits any of them, the longest first, so that ไม่เกิน is read before เกิน
 */
export function anyOf(words: Iterable<string>): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.\\+*?^$()[\]{}|/-]/g, '\\$&').replaceAll(' ', '[ -]'))
    .join('|')
}
