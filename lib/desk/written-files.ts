import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import type { FileVersion } from './api'
import { versionOf } from './article-files'

/** Which files of the content the desk wrote and nobody has committed yet; kept for the next start. */
export type WrittenFiles = {
  /** @param name path of a file from the content folder, which the desk has just written */
  note(name: string): void
  /** @param names paths of files that are committed now */
  forget(names: readonly string[]): void
  /** @returns the files that are still as the desk wrote them, with their versions */
  unchanged(): ReadonlyMap<string, FileVersion>
}

/**
 * @param content absolute path of the content folder
 * @param folder absolute path of the folder of what the desk keeps
 * @returns what the desk wrote there, this time and before
 */
export function writtenFiles(content: string, folder: string): WrittenFiles {
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const file = path.join(folder, `written-${sum}.json`)
  const known = new Map(Object.entries(readNote(file)))
  const keep = () => keepNote(file, Object.fromEntries(known))
  const versionNow = (name: string) => {
    try {
      return versionOf(readFileSync(path.join(content, name)))
    } catch {
      return undefined
    }
  }
  return {
    note(name) {
      const version = versionNow(name)
      if (version !== undefined) known.set(name, version)
      keep()
    },
    forget(names) {
      for (const name of names) known.delete(name)
      keep()
    },
    unchanged: () => new Map([...known].filter(([name, version]) => versionNow(name) === version)),
  }
}

/**
 * Keeps something for the next start. What the desk has done is done, whether this can be written or not.
 *
 * @param file absolute path
 * @param note what is kept
 */
export function keepNote(file: string, note: Readonly<Record<string, string>>): void {
  try {
    writeFileAtomic(file, JSON.stringify(note))
  } catch (error) {
    console.error(error)
  }
}

/**
 * @param file absolute path
 * @returns what was kept there; nothing where it cannot be read
 */
export function readNote(file: string): Readonly<Record<string, string>> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
