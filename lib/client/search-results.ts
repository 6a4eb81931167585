import { element } from './element'
import type { ExcerptPiece, SearchResult } from './search-excerpt'
import { wholeWords } from './whole-words'

/**
 * @param result an article that was found; its words go into the page as text alone, never as HTML
 * @param pattern the address of an article, with `{slug}` where its slug stands
 * @returns the result as a part of the list
 */
export function resultItem({ slug, date, shownDate, headline, excerpts }: SearchResult, pattern: string) {
  const address = pattern.replace('{slug}', slug)
  const time = element('time', { dateTime: date }, shownDate)
  return element(
    'li',
    {},
    element('h2', {}, link(address, headline)),
    element('p', {}, time),
    ...excerpts.map(({ anchor, pieces }) =>
      element('p', {}, ...(anchor ? [link(`${address}#${anchor}`, pieces)] : wholeWords(...pieces))),
    ),
  )
}

function link(address: string, pieces: readonly ExcerptPiece[]): HTMLElement {
  return element('a', { href: address }, ...wholeWords(...pieces))
}
