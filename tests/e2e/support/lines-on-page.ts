/** A piece of text that is set in lines: a paragraph, a headline, an item of a list. */
export type SetBlock = {
  readonly lang: string
  /** Its width, in CSS pixels. */
  readonly width: number
  /** Its lines are made equally long on purpose. */
  readonly isBalanced: boolean
  /** What each line holds, with the space at its end; `isForced` where a line end was written. */
  readonly lines: readonly { readonly text: string; readonly width: number; readonly isForced: boolean }[]
}

/** To be evaluated in a page: waits for its fonts, those that it has not asked for yet, too. */
export const FONTS_LOADED =
  'Promise.allSettled([...document.fonts].map((face) => face.load())).then(() => true)'

/**
 * Runs in a page of any browser: asks on which lines the words stand. It has only nameless functions: a name would be
 * kept by a helper that the page does not have.
 *
 * @returns what is set in lines and seen, in the page's order
 */
export function linesOnPage(): SetBlock[] {
  const blocks: SetBlock[] = []
  const kinds = 'h1, h2, h3, p, dt, dd, li, figcaption, td, th, label'
  const range = document.createRange()
  const letters = new Intl.Segmenter()
  for (const block of document.querySelectorAll<HTMLElement>(kinds)) {
    if (block.querySelector(kinds) || block.closest('.visually-hidden')) continue
    const style = getComputedStyle(block)
    const lines: { text: string; left: number; right: number; isForced: boolean }[] = []
    let middle = Number.NEGATIVE_INFINITY
    let isForced = false
    const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT)
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (node.nodeName === 'BR') isForced = true
      if (node.nodeType !== Node.TEXT_NODE || node.parentElement?.closest('.visually-hidden')) continue
      const text = node.nodeValue ?? ''
      range.selectNodeContents(node)
      // Most nodes are on one line, and need no look at each of their letters.
      const isOne = range.getClientRects().length === 1
      for (const { segment: part, index } of isOne ? [{ segment: text, index: 0 }] : letters.segment(text)) {
        range.setStart(node, index)
        range.setEnd(node, index + part.length)
        const box = [...range.getClientRects()].findLast(({ width }) => width > 0)
        const line = lines.at(-1)
        if (!box || (line && part.trim() === '')) {
          if (line) line.text += part
          continue
        }
        const here = (box.top + box.bottom) / 2
        // What stands on one line shares its middle to a few pixels.
        if (!line || here > middle + 10) {
          if (line && isForced) line.isForced = true
          isForced = false
          lines.push({ text: part, left: box.left, right: box.right, isForced: false })
          middle = here
        } else {
          line.text += part
          line.right = Math.max(line.right, box.right)
          line.left = Math.min(line.left, box.left)
        }
      }
    }
    if (lines.length === 0) continue
    blocks.push({
      lang: block.closest<HTMLElement>('[lang]')?.lang ?? '',
      width: block.clientWidth - Number.parseFloat(style.paddingLeft) - Number.parseFloat(style.paddingRight),
      isBalanced: style.getPropertyValue('text-wrap-style') === 'balance',
      lines: lines.map(({ text, left, right, isForced }) => ({ text, width: right - left, isForced })),
    })
  }
  return blocks
}
