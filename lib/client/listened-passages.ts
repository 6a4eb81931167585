/** Parts of a passage that are seen and not said: marks of footnotes, and who made a picture. */
const UNSAID = 'sup:has(a), .credit'

/**
 * @param page an article's page
 * @returns what is read aloud of it in order: headline, standfirst, and the passages of the text, lists by their items;
 *   code is not
 */
export function passagesOf(page: ParentNode): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('h1, h1 + p, main [id]')].filter(
    ({ id, textContent }) => /^([phqtf]|l\d+-|$)\d*$/.test(id) && textContent?.trim(),
  )
}

/**
 * @param passage one of these
 * @returns its words as they are written, cells and paragraphs in lines of their own
 */
export function wordsOf(passage: HTMLElement): string {
  const copy = passage.cloneNode(true) as HTMLElement
  for (const part of copy.querySelectorAll(UNSAID)) part.remove()
  // 10<sup>6</sup> is not 106.
  for (const raised of copy.querySelectorAll('sup')) raised.prepend('^')
  for (const part of copy.querySelectorAll('p, li, th, td, blockquote')) part.append('\n')
  return copy.textContent ?? ''
}
