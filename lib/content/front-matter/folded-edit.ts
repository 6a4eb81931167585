import type { CST } from 'yaml'
import { isJoined } from '../../typography/joined-lines'
import { type Edit, rangeOf } from '../yaml/yaml-edit'

/** How a text in folded lines begins: `>`, and what it does with its last line end. */
const HEADER = /^>-?[ \t]*(?:#[^\n]*)?\n/

/**
 * Changes words of a text that stands in folded lines (`>-`), where they stand: all other lines keep their ends.
 *
 * @param yaml the front matter, its lines ended by `\n`
 * @param token the text as it was parsed
 * @param old the text as it is read
 * @param value the text that it becomes
 * @returns the change; undefined when the text stands in no such lines, or they are not as simple as that
 */
export function foldedEdit(
  yaml: string,
  token: CST.Token | null | undefined,
  old: string,
  value: string,
): Edit | undefined {
  const range = token?.type === 'block-scalar' ? rangeOf(token) : undefined
  if (!range) return undefined
  const header = HEADER.exec(yaml.slice(...range))?.[0]
  if (header === undefined) return undefined
  const places = placesOf(yaml, range[0] + header.length, range[1])
  if (places.text !== old.trimEnd()) return undefined
  const wanted = value.replace(/\s+/g, ' ')
  const most = Math.min(old.length, wanted.length)
  let from = 0
  while (from < most && old[from] === wanted[from]) from++
  let behind = 0
  while (behind < most - from && old.at(-1 - behind) === wanted.at(-1 - behind)) behind++
  const start = places.offsets[from]
  const last = places.offsets[old.length - behind]
  if (start === undefined || last === undefined) return undefined
  return { start, end: last, text: wanted.slice(from, wanted.length - behind) }
}

/** The text of folded lines, and where each of its characters stands, and its end. */
function placesOf(yaml: string, start: number, end: number) {
  const offsets: number[] = []
  let text = ''
  let offset = start
  for (const line of yaml.slice(start, end).split('\n')) {
    const words = line.trimStart()
    const begin = offset + line.length - words.length
    if (text !== '' && !isJoined(text, words)) {
      // The space is the line end: what takes its place stands before it.
      offsets.push(offset - 1)
      text += ' '
    }
    for (let index = 0; index < words.length; index++) offsets.push(begin + index)
    text += words
    offset += line.length + 1
  }
  return { text, offsets: [...offsets, end] }
}
