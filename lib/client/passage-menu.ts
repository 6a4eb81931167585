import { element } from './element'
import { closeByLeaving } from './layer'

/** What can be done with the address of a paragraph: its word, and what does it with the address's fragment. */
export type MenuItem = readonly [word: string, act: (hash: string) => void]

let closeOpen: (() => void) | undefined

/**
 * Opens the menu of a paragraph's sign, or closes the one that is open.
 *
 * @param mark the sign: a link to its paragraph
 * @param items what the menu offers
 */
export function togglePassageMenu(mark: HTMLAnchorElement, items: readonly MenuItem[]): void {
  if (closeOpen) {
    closeOpen()
    return
  }
  const buttons = items.map(([word, act]) => {
    const onclick = () => {
      closeOpen?.()
      act(mark.hash)
    }
    const button = element('button', { onclick }, word)
    button.setAttribute('role', 'menuitem')
    button.style.width = '100%'
    return button
  })
  const menu = element('div', {}, ...buttons)
  menu.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    buttons.at((buttons.indexOf(event.target as HTMLButtonElement) + step) % buttons.length)?.focus()
  }
  show(menu, mark)
  buttons[0]?.focus()
  closeOpen = closeByLeaving(menu, mark, () => {
    closeOpen = undefined
    menu.remove()
    mark.removeAttribute('aria-expanded')
  })
}

/** Under the sign, and scrolled with the page; its buttons look like those of the share bar. */
function show(menu: HTMLElement, mark: HTMLAnchorElement): void {
  const { left, bottom } = mark.getBoundingClientRect()
  menu.className = document.querySelector('[data-share]')?.closest('section')?.className ?? ''
  menu.style.cssText = `position:absolute;inset:${bottom + scrollY}px var(--gutter) auto ${left + scrollX}px;z-index:1;width:fit-content;border:1px solid var(--ink-soft);background:var(--paper)`
  menu.setAttribute('role', 'menu')
  menu.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '')
  document.body.append(menu)
  mark.setAttribute('aria-expanded', 'true')
}
