import { closeByLeaving } from './layer'

/** What can be done with the address of a paragraph, by its fragment. */
export type PassageActions = {
  readonly copy: (hash: string) => void
  /** Missing where the device has no share sheet. */
  readonly share?: ((hash: string) => void) | undefined
}

let closeOpen: (() => void) | undefined

/**
 * Opens the menu of a paragraph's sign, or closes the one that is open.
 *
 * @param mark the sign: a link to its paragraph
 * @param actions what the menu offers
 */
export function togglePassageMenu(mark: HTMLAnchorElement, { copy, share }: PassageActions): void {
  const menu = document.querySelector<HTMLElement>('[data-passage-menu]')
  if (closeOpen || !menu) {
    closeOpen?.()
    return
  }
  const items = [...menu.querySelectorAll('button')]
  for (const [index, act] of [copy, share].entries()) {
    const item = items[index] as HTMLButtonElement
    item.hidden = !act
    item.onclick = () => {
      closeOpen?.()
      act?.(mark.hash)
    }
  }
  const offered = items.filter(({ hidden }) => !hidden)
  menu.onkeydown = (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    offered.at((offered.indexOf(event.target as HTMLButtonElement) + step) % offered.length)?.focus()
  }
  show(menu, mark)
  closeOpen = closeByLeaving(menu, mark, () => {
    closeOpen = undefined
    mark.removeAttribute('aria-expanded')
  })
}

/** Under the sign, and scrolled with the page. */
function show(menu: HTMLElement, mark: HTMLAnchorElement): void {
  const { left, bottom } = mark.getBoundingClientRect()
  document.body.append(menu)
  menu.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '')
  menu.style.inset = `${bottom + scrollY}px auto auto ${left + scrollX}px`
  menu.hidden = false
  mark.setAttribute('aria-expanded', 'true')
  menu.querySelector('button')?.focus()
}
