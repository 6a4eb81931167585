import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writeFileAtomic } from '../write-file-atomic.mjs'
import { versionOf } from './article-files'

/** Which files of the content the desk wrote and nobody has committed yet; kept for the next start. */
export type WrittenFiles = {
  /** @param name path of a file from the content folder, which the desk has just written */
  note(name: string): void
  /** @param names paths of files that are committed now */
  forget(names: readonly string[]): void
  /** @returns the files that are still as the desk wrote them */
  unchanged(): readonly string[]
}

/**
 * @param content absolute path of the content folder
 * @param folder absolute path of the folder of what the desk keeps
 * @returns what the desk wrote there, this time and before
 */
export function writtenFiles(content: string, folder: string): WrittenFiles {
  const sum = createHash('sha256').update(content).digest('hex').slice(0, 12)
  const file = path.join(folder, `written-${sum}.json`)
  const known = new Map<string, string>(Object.entries(readJson(file)))
  const keep = () => {
    try {
      writeFileAtomic(file, JSON.stringify(Object.fromEntries(known)))
    } catch (error) {
      // What was saved is saved; that it was is known until the desk is closed.
      console.error(error)
    }
  }
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
    unchanged: () =>
      [...known].filter(([name, version]) => versionNow(name) === version).map(([name]) => name),
  }
}

function readJson(file: string): Record<string, string> {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return {}
  }
}
