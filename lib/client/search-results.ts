import { LINE_END } from '../search/searched-text'
import type { ExcerptPiece, SearchResult } from './search-excerpt'

const BETWEEN_WORDS = new RegExp(`(${LINE_END}|\\s+)`)

/**
 * @param result an article that was found; its words go into the page as text alone, never as HTML
 * @param pattern the address of an article, with `{slug}` where its slug stands
 * @returns the result as a part of the list
 */
export function resultItem({ slug, date, shownDate, headline, excerpts }: SearchResult, pattern: string) {
  const address = pattern.replace('{slug}', slug)
  const time = element('time', shownDate)
  time.setAttribute('datetime', date)
  return element(
    'li',
    element('h2', link(address, headline)),
    element('p', time),
    ...excerpts.map(({ anchor, pieces }) =>
      element('p', ...(anchor ? [link(`${address}#${anchor}`, pieces)] : shownWords(pieces))),
    ),
  )
}

function link(address: string, pieces: readonly ExcerptPiece[]): HTMLElement {
  const anchor = element('a', ...shownWords(pieces))
  anchor.setAttribute('href', address)
  return anchor
}

/** As in the articles, no line ends inside of a word: what is between two spaces or ends of lines is kept whole. */
function shownWords(pieces: readonly ExcerptPiece[]): (Node | string)[] {
  const shown: (Node | string)[] = []
  let word: HTMLElement | undefined
  for (const { text, marked } of pieces)
    for (const part of text.split(BETWEEN_WORDS)) {
      if (part === '') continue
      if (part === LINE_END || /^\s/.test(part)) {
        word = undefined
        shown.push(part !== LINE_END ? part : element('wbr'))
        continue
      }
      if (!word) {
        word = element('span')
        shown.push(word)
      }
      word.append(marked ? element('mark', part) : part)
    }
  return shown
}

/** Everything becomes a node of the page through here: a string is text, never HTML. */
function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}
