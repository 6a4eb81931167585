import { LINE_END } from '../search/searched-text'
import { element } from './element'

const BETWEEN_WORDS = new RegExp(`(${LINE_END}| +)`)

/**
 * As in the articles, no line ends inside of a word: what is between two spaces or ends of lines is kept whole.
 *
 * @param pieces words with `LINE_END` where a line may end without a space, in order; some of them marked
 * @returns what shows them
 */
export function wholeWords(
  ...pieces: readonly { readonly text: string; readonly marked?: boolean }[]
): (Node | string)[] {
  const shown: (Node | string)[] = []
  let word: HTMLElement | undefined
  for (const { text, marked } of pieces)
    for (const part of text.split(BETWEEN_WORDS)) {
      if (part === '') continue
      if (part === LINE_END || part.startsWith(' ')) {
        word = undefined
        shown.push(part !== LINE_END ? part : element('wbr', {}))
        continue
      }
      if (!word) {
        word = element('span', {})
        shown.push(word)
      }
      word.append(marked ? element('mark', {}, part) : part)
    }
  return shown
}
