import { type WordEdges, wordEdges } from '../../typography/word-edges'
import { isSyllableEdge } from '../../typography/words'
import { saidTwice } from './doubled-words-table'
import { isThaiLetter, type Place } from './thai-letters'

/** Letters of the shortest and the longest word that is looked for. */
const [SHORTEST, LONGEST] = [3, 30]
/** Letters of the longest syllable that is said twice as a name. */
const SOUND = 5
/** Words that join two others, which may be the same: ซึ่งกันและกันและ. */
const JOINS = /.(?:และ|หรือ|กับ)$/

/**
 * @param text a Thai text
 * @returns words that stand there twice in a row and should not: ความความร่วมมือ
 */
export function findThaiTwice(text: string): Place[] {
  const right = saidTwice('th')
  const found: Place[] = []
  let isEdge: WordEdges | undefined
  for (let length = SHORTEST; length <= LONGEST; length++) {
    // Letters that are the same as those so many places on, in a row.
    let same = 0
    for (let at = 0; at + length < text.length; at++) {
      same = text[at] === text[at + length] && isThaiLetter(text[at]) ? same + 1 : 0
      // The letter before the word may be its last one, too.
      if (same < length) continue
      const place = { from: at + 1 - length, to: at + 1 + length }
      const word = text.slice(place.from, at + 1)
      if (right?.has(word) || JOINS.test(word) || isSound(text, place)) continue
      isEdge ??= wordEdges(text, 'th')
      if (areWords(text, place, isEdge)) found.push(place)
    }
  }
  return found
}

/** Whether the same word stands at a place and again behind it, rather than parts of others: เพื่อเพื่อน. */
function areWords(text: string, { from, to }: Place, isEdge: WordEdges): boolean {
  if (!isSyllableEdge(text, to) || !isEdge(from) || !isEdge((from + to) / 2)) return false
  // A longer word may begin with it: ปรับปรับปรุง. One letter more is another syllable's.
  return isEdge(to) || !isEdge(to + 1)
}

/** A short word that stands alone with its like is a name or a sound: ตุ๊กตุ๊ก. */
function isSound(text: string, { from, to }: Place): boolean {
  return to - from <= 2 * SOUND && !isThaiLetter(text[from - 1]) && !isThaiLetter(text[to])
}
