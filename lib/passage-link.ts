import { toHtml } from 'hast-util-to-html'

/**
 * The link of a passage to itself: by it a reader takes the address of one paragraph.
 *
 * It has no text, so that copying the article gives the article alone; its sign is drawn by the style sheet.
 *
 * @param anchor the passage's id in the page, such as `p3`
 * @param label what the link is called, in the language of the page
 * @returns HTML of the link, to stand before the passage
 */
export function passageLink(anchor: string, label: string): string {
  return toHtml({
    type: 'element',
    tagName: 'a',
    properties: { className: ['passage-link'], href: `#${anchor}`, ariaLabel: label },
    children: [],
  })
}
