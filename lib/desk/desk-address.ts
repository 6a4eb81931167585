import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * @param own absolute path of the desk's own folder
 * @returns the address of the desk that is open; undefined until it is
 */
export function keptAddress(own: string): string | undefined {
  try {
    return readFileSync(fileIn(own), 'utf8')
  } catch {
    return undefined
  }
}

/**
 * Keeps the address of this desk for another start, where nobody but its user reads it: whoever has it can edit.
 *
 * @param own absolute path of the desk's own folder
 * @param url the address
 */
export function keepAddress(own: string, url: string): void {
  forgetAddress(own)
  writeFileSync(fileIn(own), url, { flag: 'wx', mode: 0o600 })
}

/**
 * @param own absolute path of the desk's own folder, whose desk is not open any more, or not yet
 */
export function forgetAddress(own: string): void {
  rmSync(fileIn(own), { force: true })
}

function fileIn(own: string): string {
  return path.join(own, 'address')
}
