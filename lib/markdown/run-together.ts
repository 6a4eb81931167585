import { isJoined } from '../typography/joined-lines'

/** Stands behind a line where readers see its end (Unicode's line separator). */
export const SEEN_BREAK = '\u2028'
/** No program breaks lines at fewer letters, and none that is set to break them lets them grow longer. */
const SHORTEST = 40
const LONGEST = 160
/** Letters, bytes and columns of Thai differ, so that lines of one width have not one length. */
const EVEN = 0.6

/**
 * Finds a line that was ended on purpose and yet is shown as one with the next, without a space. Lines that a program broke
 * are full: what comes next would not have stood on them. A line ended on purpose has room for it, or its paragraph
 * has lines longer than any that programs break.
 *
 * @param text the text of a paragraph with its line ends, those that are seen behind a {@link SEEN_BREAK}
 * @returns where the first such line begins and ends
 */
export function runTogetherLine(text: string): [from: number, to: number] | undefined {
  const lines = text.split('\n')
  const longest = Math.max(...lines.map(lengthOf))
  const room = longest > LONGEST ? Number.POSITIVE_INFINITY : Math.max(SHORTEST, longest * EVEN)
  let from = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next !== undefined && isEnded(line, next, room)) return [from, from + line.length]
    from += line.length + 1
  }
  return undefined
}

function isEnded(line: string, next: string, room: number): boolean {
  if (!isJoined(line, next)) return false
  const [first = ''] = /^\S*/.exec(next) ?? []
  return lengthOf(line) + 1 + lengthOf(first) <= room
}

/** Letters that take room. */
function lengthOf(line: string): number {
  return line.replace(/\p{M}/gu, '').length
}
