import type { MenuItem } from './passage-menu'

/** Name of the script that is loaded when it is asked for; `reader-script.ts` puts it in. */
declare const SHARING_SCRIPT: string

const sharing = () => import(SHARING_SCRIPT) as Promise<typeof import('./sharing')>

/** How long a status stays, in milliseconds: long enough to be read and to be spoken. */
const SHOWN_FOR = 4000

/** How long a clipboard is waited for, in milliseconds: some in-app browsers' never answers. */
const PATIENCE = 1000

/*
 * It is told where the reader is looking, whichever link of the page was copied. What only script shows is set by script:
 * its style is not in the page.
 */
const BOX = 'position:fixed;inset:auto var(--gutter) 1.5rem;z-index:1;width:fit-content;margin:0 auto'
const FIELD =
  'width:min(34em,100vw - 2*var(--gutter));min-height:44px;padding:0 .6em;border:2px solid;background:var(--paper);color:var(--ink);font:inherit'
const WORDS = 'padding:.6rem 1.25rem;border-radius:4px;background:var(--ink);color:var(--paper)'

/** Where it is told what became of an address, as the page brings it. */
type Told = {
  readonly status: HTMLElement
  /** Shows an address that is to be copied by hand. */
  readonly field: HTMLInputElement
}

/**
 * Makes the share bar's buttons and the menu of a paragraph's sign copy an address, and opens the device's own share
 * sheet where it has one. Where a page has no share bar there is nothing to do.
 */
export function offerSharing(): void {
  const box = document.querySelector<HTMLElement>('[data-menu]')
  const status = box?.querySelector('p')
  const field = box?.querySelector('input')
  if (!box || !status || !field) return
  // `main` is a container, inside which browsers of before 2024 hold what should stay on the screen.
  document.body.append(box)
  box.style.cssText = BOX
  field.style.cssText = FIELD
  const told = { status, field }
  const url = field.value
  const copyPart = (hash: string) => copy(url + hash, told)

  const copyButton = button('copy')
  copyButton?.addEventListener('click', () => copyPart(''))
  show(copyButton)

  // Browsers offer it over HTTPS alone, and only as the answer to a tap.
  const title = document.querySelector('h1')?.textContent ?? ''
  const share = (hash: string) => {
    // A reader who closes the sheet has changed their mind: that is no failure.
    navigator.share({ title, url: url + hash }).catch(() => undefined)
  }
  const canShare = typeof navigator.share === 'function'
  const deviceButton = button('device')
  if (canShare) {
    deviceButton?.addEventListener('click', () => share(''))
    show(deviceButton)
  }
  offerMenus([
    [box.dataset.menu ?? '', copyPart],
    ...(canShare && deviceButton ? [[deviceButton.textContent ?? '', share] as const] : []),
  ])
}

/**
 * Has the sign of each paragraph open a menu. Pressed together with another key it stays the link that it is. Who goes on
 * while the script is being loaded is not called back.
 */
function offerMenus(items: readonly MenuItem[]): void {
  let loaded: Awaited<ReturnType<typeof sharing>> | undefined
  for (const mark of document.querySelectorAll('.passage-link')) mark.setAttribute('aria-haspopup', 'menu')
  document.addEventListener('click', async (event) => {
    const mark = (event.target as Element).closest<HTMLAnchorElement>('.passage-link')
    if (!mark || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return
    event.preventDefault()
    const focused = document.activeElement
    try {
      loaded ??= await sharing()
      if (document.activeElement === focused) loaded.togglePassageMenu(mark, items)
    } catch {
      // Without the script, such as without a network, it is the link that it was.
      location.hash = mark.hash
    }
  })
}

function button(name: string): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`[data-share=${name}]`)
}

function show(element: HTMLElement | null): void {
  if (element) element.hidden = false
}

/**
 * Copies an address and says so, and the focus stays where it is. Where the browser refuses or does not answer, the
 * address is shown instead, selected, to be copied by hand.
 */
async function copy(url: string, { status, field }: Told): Promise<void> {
  const opener = document.activeElement as HTMLElement
  field.hidden = true
  field.value = url
  const answer = await toClipboard(url)
  if (answer || (answer === false && copiedTheOlderWay(field, opener))) {
    tell(status, status.dataset.copied)
    fading = setTimeout(() => tell(status), SHOWN_FOR)
    return
  }
  field.hidden = false
  tell(status, status.dataset.refused)
  const { selectUntilLeft } = await sharing()
  selectUntilLeft(field, opener, () => tell(status))
}

/** @returns whether it was copied, or undefined where the clipboard does not answer */
function toClipboard(url: string): Promise<boolean | undefined> {
  const written = navigator.clipboard?.writeText(url).then(
    () => true,
    () => false,
  )
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  return Promise.race([written ?? false, late])
}

/** The older way, which in-app browsers still allow where they refuse the newer one; it takes the focus for a moment. */
function copiedTheOlderWay(field: HTMLInputElement, opener: HTMLElement): boolean {
  field.hidden = false
  field.focus()
  field.select()
  const copied = document.execCommand('copy')
  field.hidden = true
  opener.focus({ preventScroll: true })
  return copied
}

let fading: ReturnType<typeof setTimeout> | undefined

function tell(status: HTMLElement, words = ''): void {
  clearTimeout(fading)
  status.textContent = words
  status.style.cssText = words && WORDS
}
