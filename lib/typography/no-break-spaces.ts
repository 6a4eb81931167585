import { matchesIn } from '../matches'
import { quantitySpans } from './quantities'

const NO_BREAK = /[\u00a0\u2007\u202f]/g

/**
 * Makes plain spaces of those that a word processor wrote between words, so that lines break there. Between a figure and
 * what it counts they are kept.
 *
 * @param text a text, or Markdown
 * @returns a text of the same length
 */
export function plainSpaces(text: string): string {
  const found = matchesIn(text, NO_BREAK)
  if (found.length === 0) return text
  const kept = new Set<number>()
  for (const { start, end } of quantitySpans(text)) for (let at = start; at < end; at++) kept.add(at)
  return text.replace(NO_BREAK, (space, index: number) => (kept.has(index) ? space : ' '))
}
