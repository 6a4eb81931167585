import { isSyllableEdge, wordSegments } from './words'

/** What a line may not begin with: marks that close or follow a word, ๆ and ฯ, dashes, signs that follow a figure. */
const STICKS_TO_WORD_BEFORE = /^[\p{Pe}\p{Pf}\p{Pd}!,.:;?…·%‰°ๆฯ！，．：；？、。・ー々]/u
/** Marks that open, and signs that stand before a figure or a name: they go with what follows. */
const OPENS = /^[\p{Ps}\p{Pi}¡¿#@$€£¥฿]/u
const DASH_AT_END = /[\p{L}\p{M}]\p{Pd}$/u
/** Scripts whose words stand side by side: between two of them a line may end without a space. */
const SPACELESS = /[\p{sc=Thai}\p{sc=Laoo}\p{sc=Khmr}\p{sc=Mymr}\p{sc=Hani}\p{sc=Hira}\p{sc=Kana}]/u
const ONE_WAY_OF_WRITING = new RegExp(`${SPACELESS.source}+|[^${SPACELESS.source.slice(1, -1)}]+`, 'gu')

/** What is left of a word that the dictionary does not know, and is none itself: แซต|ส์, เอ|ช|ไอ|วี. */
const NO_WORD = /^(?!ณ)[ก-ฮ][ิุ]?์?$/u

/**
 * @param text plain text
 * @param locale its language
 * @returns the places where a word begins, or what is between words. Where a script without spaces meets another, the
 *   segmenter sees one word: there is a place too
 */
export function wordStarts(text: string, locale: string): readonly number[] {
  return [...text.matchAll(ONE_WAY_OF_WRITING)].flatMap((run) =>
    [...wordSegments(run[0], locale)]
      .filter(({ index, end }) => index === 0 || isWordStart(run[0], index, end))
      .map(({ index }) => run.index + index),
  )
}

function isWordStart(text: string, index: number, end: number): boolean {
  return isSyllableEdge(text, index) && !NO_WORD.test(text.slice(index, end))
}

/**
 * @param text plain text
 * @param index a place in it
 * @returns whether what stands there closes or follows the word before it, so that no line begins with it
 */
export function sticksToWordBefore(text: string, index: number): boolean {
  return STICKS_TO_WORD_BEFORE.test(text.slice(index, index + 2))
}

/**
 * @param text plain text
 * @param index a place between two of its words
 * @returns whether a line may end there; a space stays on the line that ends
 */
export function mayEndLine(text: string, index: number): boolean {
  const after = text.slice(index, index + 2)
  const before = text.slice(Math.max(0, index - 20), index)
  if (after.startsWith(' ')) return false
  if (sticksToWordBefore(text, index)) return false
  if (before.endsWith(' ')) return true
  if (DASH_AT_END.test(before)) return /^\p{L}/u.test(after)
  // A figure that touches a word was written so on purpose.
  const wordBefore = /[\p{L}\p{M}\p{Pe}\p{Pf}!,.:;?…]$/u.test(before)
  const wordAfter = /^\p{L}/u.test(after) || OPENS.test(after)
  if (!wordBefore || !wordAfter) return false
  // Before a mark that closes stands the word that tells the script.
  const letter = /([\p{L}\p{N}])[^\p{L}\p{N}]*$/u.exec(before)?.[1] ?? ''
  return SPACELESS.test(letter) || SPACELESS.test(after.slice(0, 1))
}
