import type { Stretch, WordingChange } from './wording-changes'

/** Characters of unchanged text that are shown on either side of a change. */
const CONTEXT = 40

const COLOURS = { removed: '\u001b[31m', added: '\u001b[32m', end: '\u001b[0m' }

/**
 * Writes changes for a terminal, one part a line: `p3  … investment of [-19-]{+20+} billion baht …`, the marks of
 * `git diff --word-diff`.
 *
 * @param changes what has changed
 * @param colour whether to colour what went and what came as well
 * @returns lines without indentation
 */
export function changesReport(changes: readonly WordingChange[], colour = false): readonly string[] {
  return changes.map((change) => `${placeOf(change)}  ${wordsOf(change, colour)}`)
}

function placeOf({ name, after }: WordingChange): string {
  return name || (after ? `after ${after}` : 'at the top')
}

function wordsOf({ kind, stretches }: WordingChange, colour: boolean): string {
  if (!stretches) return kind === 'removed' ? 'a passage was taken out' : kind
  return stretches.map((stretch, index) => shown(stretch, index, stretches.length, colour)).join('')
}

function shown({ kind, words }: Stretch, index: number, count: number, colour: boolean): string {
  const line = words.replace(/\s+/g, ' ')
  if (kind === 'same') return clipped(line, index > 0, index < count - 1)
  const marked = kind === 'added' ? `{+${line}+}` : `[-${line}-]`
  return colour ? `${COLOURS[kind]}${marked}${COLOURS.end}` : marked
}

/** Unchanged words are cut where they are far from a change, and never inside a letter and its marks. */
function clipped(line: string, follows: boolean, precedes: boolean): string {
  const letters = [...new Intl.Segmenter().segment(line)].map(({ segment }) => segment)
  const before = follows ? CONTEXT : 0
  const behind = precedes ? CONTEXT : 0
  if (letters.length <= before + behind + 3) return line
  return `${letters.slice(0, before).join('')}…${behind ? letters.slice(-behind).join('') : ''}`
}
