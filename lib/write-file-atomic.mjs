import { randomUUID } from 'node:crypto'
import {
  closeSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import path from 'node:path'

/**
 * Has a file hold other bytes: whoever reads it finds the former ones or these, never a part. They are written beside it and
 * then take its name, and its mode.
 *
 * @param {string} file absolute path; folders that are missing are made
 * @param {string | Uint8Array} bytes all that it is to hold
 * @param {{ readonly isLasting?: boolean }} [options] whether that must outlive a power cut, which takes the disk's time
 * @throws what the system throws, such as ENOSPC, with the path of the file; the file is then as it was, and nothing lies
 *   beside it
 */
export function writeFileAtomic(file, bytes, { isLasting = false } = {}) {
  // Nobody reads names that begin with a dot.
  const unfinished = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}`)
  try {
    mkdirSync(path.dirname(file), { recursive: true })
    const mode = lstatSync(file, { throwIfNoEntry: false })?.mode
    const opened = openSync(unfinished, 'wx')
    try {
      writeFileSync(opened, bytes)
      if (mode !== undefined) fchmodSync(opened, mode & 0o777)
      if (isLasting) fsyncSync(opened)
    } finally {
      closeSync(opened)
    }
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true })
    throw Object.assign(/** @type {Error} */ (error), { path: file })
  }
}
