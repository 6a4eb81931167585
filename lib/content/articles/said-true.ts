import path from 'node:path'
import { beginningOf, entryKind } from '../../entry-kind'

/**
 * Whether a file says that something is so, even where its front matter cannot be read: an editor whose draft is not yet
 * in order has still said that it is a draft.
 *
 * @param content the whole file, also when it was read in the wrong encoding
 * @param key a key of the front matter, such as `draft`
 * @returns whether its front matter, or all of it when it has no end, has a line such as `draft: true`, whatever its
 *   capitals, quotation marks and spaces
 */
export function saidTrue(content: string, key: string): boolean {
  // UTF-16 has a zero byte beside each letter from a to z.
  const lines = content.replaceAll('\0', '').split(/\r\n?|\n/)
  const first = lines.findIndex((line) => line.trim() !== '')
  const closing = lines.findIndex((line, index) => index > first && line.startsWith('---'))
  const line = new RegExp(`^\\s*["']?${key}["']?\\s*[:：]\\s*["'“‘]?true["'”’]?\\s*(?:#.*)?$`, 'i')
  return lines.slice(0, closing === -1 ? lines.length : closing).some((one) => line.test(one))
}

/**
 * @param file absolute path of a file that may be none of those we read
 * @returns whether it says that it is a draft
 */
export function saysDraft(file: string): boolean {
  return entryKind(path.dirname(file), path.basename(file)) === 'file' && saidTrue(beginningOf(file), 'draft')
}
