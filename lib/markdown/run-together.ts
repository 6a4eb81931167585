import { isJoined } from '../typography/joined-lines'

/** Stands behind a line where readers see its end (Unicode's line separator). */
export const SEEN_BREAK = '\u2028'
/** No program breaks lines at fewer letters, and none that is set to break them lets them grow longer. */
const SHORTEST = 40
const LONGEST = 160
/** Letters, bytes and columns of Thai differ, so that lines of one width have not one length. */
const EVEN = 0.6

/**
 * Finds a line that was ended on purpose and yet is shown as one with the next. Lines that a program broke are full: what
 * comes next would not have stood on them. A line ended on purpose has room for it, or its paragraph has lines longer
 * than any that programs break. Where the two stay apart by a space, only several short lines are so sure to be meant.
 *
 * @param text the text of a paragraph with its line ends, those that are seen behind a {@link SEEN_BREAK}
 * @returns where the first such line begins and ends
 */
export function runTogetherLine(text: string): [from: number, to: number] | undefined {
  const lines = text.split('\n')
  const longest = lines.reduce((most, line) => Math.max(most, lengthOf(line)), 0)
  const room = longest > LONGEST ? Number.POSITIVE_INFINITY : Math.max(SHORTEST, longest * EVEN)
  const areShort = lines.length > 2 && longest <= SHORTEST
  let from = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (next !== undefined && isEnded(line, next, room, areShort)) return [from, from + line.length]
    from += line.length + 1
  }
  return undefined
}

function isEnded(line: string, next: string, room: number, areShort: boolean): boolean {
  if (line.endsWith(SEEN_BREAK)) return false
  if (!isJoined(line, next)) return areShort
  const [first = ''] = /^\S*/.exec(next) ?? []
  return lengthOf(line) + 1 + lengthOf(first) <= room
}

/** Letters that take room. */
function lengthOf(line: string): number {
  return line.replace(/\p{M}/gu, '').length
}
