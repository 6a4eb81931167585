import { RECORD_KEY } from '../articles/translation-record'

/**
 * Writes the record of what a translation was made from into its file, and leaves every other byte as it is.
 *
 * @param content the whole file, with its own line ends and byte-order mark
 * @param record the record, on one line
 * @returns the file with the line replaced, or set at the end of the front matter where there was none; undefined when
 *   the file has no front matter
 */
export function withRecord(content: string, record: string): string | undefined {
  const [, opening, fields, closing] =
    /^(\uFEFF?---[ \t]*(?:\r\n|\r|\n))([\s\S]*?)^(---[ \t]*(?:\r\n|\r|\n|$))/m.exec(content) ?? []
  if (opening === undefined || fields === undefined || closing === undefined || !content.startsWith(opening))
    return undefined
  const lineEnd = /\r\n|\r|\n/.exec(opening)?.[0] ?? '\n'
  const line = `${RECORD_KEY}: ${record}`
  // A value may go on in lines that are indented.
  const written = new RegExp(`^${RECORD_KEY}[ \\t]*:.*(?:(?:\\r\\n|\\r|\\n)[ \\t]+\\S.*)*`, 'm')
  const changed = written.test(fields) ? fields.replace(written, () => line) : `${fields}${line}${lineEnd}`
  return opening + changed + content.slice(opening.length + fields.length)
}
