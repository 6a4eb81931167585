import { closestMatch } from 'leven'

/**
 * Guesses what somebody meant to type.
 *
 * @param word what was typed
 * @param known the words there are
 * @returns the nearest of them, whatever its capitals, hyphens and underscores, or undefined when none is near:
 *   at most one letter in three may differ
 */
export function nearestWord(word: string, known: readonly string[]): string | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/[-_ ]/g, '')
  const typed = plain(word)
  const maxDistance = Math.max(1, Math.floor(typed.length / 3))
  const nearest = closestMatch(typed, known.map(plain), { maxDistance })
  return known.find((candidate) => plain(candidate) === nearest)
}
