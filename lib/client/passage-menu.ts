import { closeByLeaving } from './layer'

/**
 * Has the sign of a paragraph open a menu: to copy the paragraph's address, or to hand it to the device's own share sheet
 * where it has one. Pressed together with another key the sign stays the plain link that it is without script.
 *
 * @param copy copies the address of a fragment of the page
 * @param share opens the share sheet for it, or undefined where the device has none
 */
export function offerPassageMenu(copy: (hash: string) => void, share?: (hash: string) => void): void {
  const menu = document.querySelector<HTMLElement>('[data-passage-menu]')
  if (!menu) return
  document.body.append(menu)
  const [copyItem, shareItem] = menu.querySelectorAll('button') as unknown as [
    HTMLButtonElement,
    HTMLButtonElement,
  ]
  shareItem.hidden = !share
  const items = share ? [copyItem, shareItem] : [copyItem]
  for (const mark of document.querySelectorAll('.passage-link')) mark.setAttribute('aria-haspopup', 'menu')

  let open: { readonly hash: string; readonly close: () => void } | undefined
  document.addEventListener('click', (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('.passage-link')
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    if (open) return open.close()
    mark.setAttribute('aria-expanded', 'true')
    show(menu, mark)
    copyItem.focus()
    const close = closeByLeaving(menu, mark, () => {
      open = undefined
      mark.removeAttribute('aria-expanded')
    })
    open = { hash: mark.hash, close }
  })
  const choose = (way?: (hash: string) => void) => () => {
    const { hash = '' } = open ?? {}
    open?.close()
    way?.(hash)
  }
  copyItem.addEventListener('click', choose(copy))
  shareItem.addEventListener('click', choose(share))
  menu.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (!step) return
    event.preventDefault()
    items.at((items.indexOf(event.target as HTMLButtonElement) + step) % items.length)?.focus()
  })
}

/** Under the sign, and scrolled with the page. */
function show(menu: HTMLElement, mark: HTMLElement): void {
  const { left, bottom } = mark.getBoundingClientRect()
  menu.setAttribute('aria-label', mark.getAttribute('aria-label') ?? '')
  menu.style.inset = `${bottom + scrollY}px auto auto ${left + scrollX}px`
  menu.hidden = false
}
