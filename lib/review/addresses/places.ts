import type { ArticleVersion } from '../../content/articles/article'
import type { ReviewedText } from '../pair/reviewed-text'
import { decodedOf } from './odd-characters'

/** Parts of an article's page that have a name of their own, besides those of its text. */
const OF_PAGE = ['', 'top', 'text', 'share', 'related']

/**
 * @param fragment what stands behind the `#` of an address
 * @param version the version that the address leads to
 * @param text the same, taken apart
 * @returns whether its page has such a place
 */
export function hasPlace(fragment: string, version: ArticleVersion, text: ReviewedText): boolean {
  const name = decodedOf(fragment) ?? fragment
  // A browser looks for words of the page: https://wicg.github.io/scroll-to-text-fragment/
  const [place = ''] = name.split(':~:')
  if (OF_PAGE.includes(place) || text.anchors.includes(place)) return true
  if (place === 'notes') return version.notes.length > 0
  if (place === 'documents') return (version.attachments ?? []).length > 0
  if (place === 'corrections') return (version.corrections ?? []).length > 0
  if (place === 'key-figures') return version.keyFigures.length > 0
  const [, note] = /^(?:footnotes|fn(?:ref)?-(\d+)(?:-\d+)?)$/.exec(place) ?? [undefined, 'none']
  const notes = new Set(text.footnoteCalls.map(({ label }) => label)).size
  return note !== 'none' && notes >= Number(note ?? 1)
}

/**
 * @param fragment what stands behind the `#` of an address and is no place
 * @param text the text that it leads to
 * @returns the place of the heading whose words it is made of; undefined where there is none
 */
export function placeMeant(fragment: string, text: ReviewedText): string | undefined {
  const words = folded(decodedOf(fragment) ?? fragment)
  return text.body.find(
    ({ kind, text: heading }) => kind === 'heading' && words !== '' && folded(heading) === words,
  )?.anchor
}

function folded(words: string): string {
  return words.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '')
}

/**
 * @param text a text
 * @returns its places, as an editor may write them: `#p1 – #p5, #h1`
 */
export function placesIn(text: ReviewedText): string {
  const last = new Map<string, string>()
  for (const anchor of text.anchors) if (/^[a-z]+\d+$/.test(anchor)) last.set(anchor.slice(0, 1), anchor)
  const ranges = [...last].map(([letter, anchor]) =>
    anchor === `${letter}1` ? `#${anchor}` : `#${letter}1 – #${anchor}`,
  )
  return ranges.join(', ')
}
