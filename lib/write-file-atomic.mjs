import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file so that whoever reads it finds the former text or the new one, never a part: it is written beside it and
 * then takes its name.
 *
 * @param {string} file absolute path; folders that are missing are made
 * @param {string} text all of its text
 */
export function writeFileAtomic(file, text) {
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.unfinished`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}
