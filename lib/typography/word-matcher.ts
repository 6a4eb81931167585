import type { WordEdges } from './word-edges'

/** Words of a table that begin at a place of a text. */
export type WordMatcher<T> = (text: string, at: number, isEdge: WordEdges) => WordMatch<T> | undefined

/** What a word of a table stands for, every meaning of it, and where it ends. */
export type WordMatch<T> = { readonly values: readonly T[]; readonly word: string; readonly to: number }

/**
 * Prepares the search for the words of a table.
 *
 * @param entries each word and what it stands for; a word may stand there several times, most usual first
 * @returns a search that gives the longest word that begins at a place and ends at the edge of a word, whatever its
 *   capitals; words of one Latin letter, and of capitals alone, have to be written as the table has them
 */
export function createWordMatcher<T>(entries: Iterable<readonly [word: string, value: T]>): WordMatcher<T> {
  const meanings = new Map<string, T[]>()
  for (const [word, value] of entries) {
    const known = meanings.get(word)
    if (!known) meanings.set(word, [value])
    else if (!known.includes(value)) known.push(value)
  }
  const byLetter = new Map<string, string[]>()
  for (const word of [...meanings.keys()].sort((a, b) => b.length - a.length)) {
    const letter = word.charAt(0).toLowerCase()
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), word])
  }
  return (text, at, isEdge) => {
    for (const word of byLetter.get((text[at] ?? '').toLowerCase()) ?? []) {
      const to = at + word.length
      const found = text.slice(at, to)
      const same = /^[A-Z]+$|^[a-z]$/.test(word) ? found === word : isAlike(found, word)
      if (same && isEdge(to)) return { values: meanings.get(word) ?? [], word, to }
    }
    return undefined
  }
}

/** A hyphen may stand for a space: "kilowatt-hours". */
function isAlike(found: string, word: string): boolean {
  return found.toLowerCase().replaceAll('-', ' ') === word.toLowerCase().replaceAll('-', ' ')
}
