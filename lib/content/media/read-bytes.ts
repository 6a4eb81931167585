import { readSync } from 'node:fs'

/**
 * @param opened a file that is open for reading
 * @param at where to begin, in bytes
 * @param length how many bytes
 * @returns these, or fewer where the file ends before
 */
export function readBytes(opened: number, at: number, length: number): Buffer {
  const bytes = Buffer.alloc(length)
  return bytes.subarray(0, readSync(opened, bytes, 0, length, at))
}
