import type TurndownService from 'turndown'

/** The notes of Word by their names, `ftn1`, or `edn1` at the end of the text; of what is copied, not all of them may be there. */
const NOTES = /\b(?:name="?_|id="?)((?:ftn|edn)\d+)\b/g
const CALL = /#_((?:ftn|edn)\d+)$/
const WAY_BACK = /#_(?:ftn|edn)ref\d+$/

/**
 * Teaches the footnotes of Word. A call whose note was not copied is left out.
 *
 * @param turndown what makes Markdown of HTML whose `style` is called `data-style`
 * @param html what is pasted
 * @param text the text that it comes into, whose footnotes keep their numbers
 * @returns whether notes are lost
 */
export function addFootnoteRules(turndown: TurndownService, html: string, text: string): boolean {
  const taken = [...text.matchAll(/\[\^(\d+)\]/g)].map(([, number]) => Number(number))
  const first = Math.max(0, ...taken) + 1
  const names = [...new Set([...html.matchAll(NOTES)].map(([, name = '']) => name))]
  const labelOf = (name: string) => `[^${first + names.indexOf(name)}]`
  const named = (node: Element, key: 'href' | 'id', pattern: RegExp) =>
    pattern.exec(node.getAttribute(key) ?? '')?.[1] ?? ''
  turndown.addRule('calls of footnotes', {
    filter: (node) => node.nodeName === 'A' && CALL.test(node.getAttribute('href') ?? ''),
    replacement: (_, node) => {
      const name = named(node as Element, 'href', CALL)
      return names.includes(name) ? labelOf(name) : ''
    },
  })
  turndown.addRule('ways back from footnotes', {
    filter: (node) => node.nodeName === 'A' && WAY_BACK.test(node.getAttribute('href') ?? ''),
    replacement: () => '',
  })
  turndown.addRule('footnotes', {
    filter: (node) => node.nodeName === 'DIV' && names.includes(node.getAttribute('id') ?? ''),
    replacement: (content, node) => {
      const name = (node as Element).getAttribute('id') ?? ''
      return `\n\n${labelOf(name)}: ${content.trim().replace(/\n(?=.)/g, '\n    ')}\n\n`
    },
  })
  turndown.addRule('line above footnotes', {
    filter: (node) =>
      node.nodeName === 'HR' &&
      /mso-element:\s*(?:foot|end)note-list/.test(
        (node.parentNode as Element).getAttribute?.('data-style') ?? '',
      ),
    replacement: () => '',
  })
  const calls = [...html.matchAll(/#_((?:ftn|edn)\d+)["'\s>]/g)]
  return calls.some(([, name = '']) => !names.includes(name))
}
