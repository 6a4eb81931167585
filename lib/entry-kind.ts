import {
  accessSync,
  closeSync,
  constants,
  lstatSync,
  openSync,
  readdirSync,
  readSync,
  type Stats,
} from 'node:fs'
import path from 'node:path'

/** What is found at a path. `unreadable` is a file or folder that this user may not read. */
export type EntryKind = 'file' | 'folder' | 'link' | 'pipe' | 'socket' | 'device' | 'unreadable' | 'missing'

/**
 * Tells what is at a path without opening it: a pipe would wait for its other end, a link may lead anywhere.
 *
 * @param folder absolute path of a folder that is trusted; it may be a link itself
 * @param name path of a file or folder in it, with `/`; no part on the way may be anything but a folder
 */
export function entryKind(folder: string, name: string): EntryKind {
  let place = folder
  const parts = name.split('/').filter((part) => part !== '')
  for (const [index, part] of parts.entries()) {
    place = path.join(/* turbopackIgnore: true */ place, part)
    const kind = kindAt(place)
    if (index === parts.length - 1 || (kind !== 'folder' && kind !== 'file')) return kind
    if (kind === 'file') return 'missing'
  }
  return kindAt(place)
}

function kindAt(place: string): EntryKind {
  let stats: Stats | undefined
  try {
    stats = lstatSync(place, { throwIfNoEntry: false })
  } catch (error) {
    // Below a file there is nothing; else the folder may not be entered.
    return (error as NodeJS.ErrnoException).code === 'ENOTDIR' ? 'missing' : 'unreadable'
  }
  if (!stats) return 'missing'
  if (stats.isSymbolicLink()) return 'link'
  if (stats.isFIFO()) return 'pipe'
  if (stats.isSocket()) return 'socket'
  if (!stats.isFile() && !stats.isDirectory()) return 'device'
  try {
    accessSync(place, stats.isFile() ? constants.R_OK : constants.R_OK | constants.X_OK)
  } catch {
    return 'unreadable'
  }
  return stats.isFile() ? 'file' : 'folder'
}

/**
 * @param folder absolute path of a folder, which may not be there
 * @returns the names of what lies in it, exactly as they are: some systems do not tell FORUM.jpg from forum.jpg, web servers do
 */
export function namesIn(folder: string): string[] {
  try {
    return readdirSync(/* turbopackIgnore: true */ folder)
  } catch {
    return []
  }
}

/** So much of a file holds its front matter, and what it says of itself. */
const BEGINNING_BYTES = 65_536

/**
 * @param file absolute path of a regular file, of any size and encoding
 * @returns its first 64 KB, a character for each byte
 */
export function beginningOf(file: string): string {
  const bytes = Buffer.alloc(BEGINNING_BYTES)
  const opened = openSync(file, 'r')
  try {
    return bytes.toString('latin1', 0, readSync(opened, bytes, 0, BEGINNING_BYTES, 0))
  } finally {
    closeSync(opened)
  }
}
