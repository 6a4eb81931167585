import { mkdirSync, renameSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * Writes a file so that whoever reads it finds the former text or the new one, never a part: it is written beside it and
 * then takes its name.
 *
 * @param file absolute path; folders that are missing are made
 * @param text all of its text
 */
export function writeWhole(file: string, text: string): void {
  mkdirSync(path.dirname(file), { recursive: true })
  const unfinished = `${file}.${process.pid}.unfinished`
  writeFileSync(unfinished, text)
  renameSync(unfinished, file)
}
