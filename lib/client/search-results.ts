import type { ExcerptPiece, SearchResult } from './search-excerpt'

/** Characters of a match that stay on one line. */
const LONGEST_UNBROKEN = 20

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
      element(
        'p',
        anchor ? link(`${address}#${anchor}`, pieces) : element('span', ...pieces.map(shownPiece)),
      ),
    ),
  )
}

function link(address: string, pieces: readonly ExcerptPiece[]): HTMLElement {
  const anchor = element('a', ...pieces.map(shownPiece))
  anchor.setAttribute('href', address)
  return anchor
}

function shownPiece({ text, marked }: ExcerptPiece): Node | string {
  if (!marked) return text
  const mark = element('mark', text)
  // A name is not broken across lines, as in the articles; what is long may be.
  if (text.length <= LONGEST_UNBROKEN) mark.className = 'keep'
  return mark
}

/** Everything becomes a node of the page through here: a string is text, never HTML. */
function element(name: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name)
  made.append(...children)
  return made
}
