import { closeByLeaving } from './layer'
import { offerPassageMenu } from './passage-menu'

/** How long a status stays, in milliseconds: long enough to be read and to be spoken. */
const SHOWN_FOR = 4000

/** How long a clipboard is waited for, in milliseconds: some in-app browsers' never answers. */
const PATIENCE = 1000

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
  const box = document.querySelector('[data-share-told]')
  const status = box?.querySelector('p')
  const field = box?.querySelector('input')
  if (!box || !status || !field) return
  // `main` is a container, inside which browsers of before 2024 hold what should stay on the screen.
  document.body.append(box)
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
  if (canShare) {
    const deviceButton = button('device')
    deviceButton?.addEventListener('click', () => share(''))
    show(deviceButton)
  }
  offerPassageMenu(copyPart, canShare ? share : undefined)
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
  putAway()
  field.value = url
  const answer = await toClipboard(url)
  if (answer || (answer === false && copiedTheOlderWay(field, opener))) {
    tell(status, status.dataset.copied)
    return
  }
  field.hidden = false
  // Who has gone on meanwhile is not called back.
  if (document.activeElement === opener) {
    field.focus()
    field.select()
  }
  tell(status, status.dataset.refused, Number.POSITIVE_INFINITY)
  putAway = closeByLeaving(field, opener, () => tell(status, ''))
}

/** @returns whether it was copied, or undefined where the clipboard does not answer */
function toClipboard(url: string): Promise<boolean | undefined> {
  const late = new Promise<undefined>((resolve) => setTimeout(resolve, PATIENCE))
  const write = async () => {
    try {
      await navigator.clipboard.writeText(url)
      return true
    } catch {
      return false
    }
  }
  return Promise.race([write(), late])
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

/** Puts away the address that is shown, if one is. */
let putAway = () => {}

let fading: ReturnType<typeof setTimeout> | undefined

function tell(status: HTMLElement, words = '', shownFor = SHOWN_FOR): void {
  clearTimeout(fading)
  status.textContent = words
  if (Number.isFinite(shownFor))
    fading = setTimeout(() => {
      status.textContent = ''
    }, shownFor)
}
