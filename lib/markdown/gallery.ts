import { toHtml } from 'hast-util-to-html'

/**
 * A row of pictures: a thumb moves it, and so do the arrow keys of whoever has it in focus.
 *
 * @param pictures safe HTML of each picture
 * @param label what the row is called, in the language of the page
 * @returns HTML of the row
 */
export function gallery(pictures: readonly string[], label: string): string {
  const row = toHtml({
    type: 'element',
    // Reader modes take a box of pictures out, and leave a section.
    tagName: 'section',
    properties: { className: ['gallery'], role: 'group', tabIndex: 0, ariaLabel: label },
    children: [],
  })
  return row.replace('</section>', () => `${pictures.join('')}</section>`)
}
