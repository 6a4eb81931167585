import { wordEdges } from '../../typography/word-edges'
import { isSyllableEdge } from '../../typography/words'

/** Thai consonants, for the inside of a character class. */
export const CONSONANT = 'ก-ฮ'
/** Tone marks. */
export const TONE = '\u0e48-\u0e4b'
/** Marks above and below a consonant: vowels, tone marks and the others. */
export const MARK = '\u0e31\u0e34-\u0e3a\u0e47-\u0e4e'
/** Thai letters, vowels, marks, ฯ and ๆ, but no digits. */
export const LETTER = 'ก-\u0e4e'

/** A part of a text, in UTF-16 code units. */
export type Place = { readonly from: number; readonly to: number }

/** How many letters around what is wrong are told, so that an editor finds it, and at most to the edge of a word. */
const [AROUND, FAR] = [5, 20]

/**
 * Takes in some Thai letters on both sides of a place, and no half of a word.
 *
 * @param text any text
 * @param place a part of it
 * @returns the wider part
 */
export function withWordsAround(text: string, place: Place): Place {
  const run = thaiRun(text, place, FAR)
  const edges = wordEdges(text.slice(run.from, run.to), 'th')
  const isEdge = (index: number) => edges(index - run.from) && isSyllableEdge(text, index)
  let { from, to } = place
  while (from > run.from && (place.from - from < AROUND || !isEdge(from))) from--
  while (to < run.to && (to - place.to < AROUND || !isEdge(to))) to++
  return { from, to }
}

/**
 * @param text any text
 * @param place a part of it
 * @param most how many letters are taken in on each side at most
 * @returns the Thai letters without a space that the part stands among
 */
export function thaiRun(text: string, { from, to }: Place, most: number): Place {
  let [start, end] = [from, to]
  while (isThaiLetter(text[start - 1]) && from - start < most) start--
  while (isThaiLetter(text[end]) && end - to < most) end++
  return { from: start, to: end }
}

/** @returns whether a character is a Thai letter, vowel, mark, ฯ or ๆ */
export function isThaiLetter(letter: string | undefined): boolean {
  return letter !== undefined && letter >= 'ก' && letter <= '\u0e4e'
}
