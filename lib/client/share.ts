/** How long a status stays, in milliseconds: long enough to be read and to be spoken. */
const SHOWN_FOR = 4000

/** What passing an article on is done with, as the page brings it. */
type ShareBar = {
  readonly status: HTMLElement
  readonly address: HTMLInputElement
}

/**
 * Makes the share bar's buttons and the paragraphs' own links copy an address, and opens the device's own share
 * sheet where it has one. Where a page has no share bar there is nothing to do.
 */
export function offerSharing(): void {
  const status = document.querySelector<HTMLElement>('[data-share-status]')
  const address = document.querySelector<HTMLInputElement>('[data-share-address]')
  if (!status || !address) return
  const bar = { status, address }
  const url = address.value

  const copyButton = button('copy')
  copyButton?.addEventListener('click', () => copy(url, bar))
  show(copyButton)

  // Browsers offer it over HTTPS alone, and only as the answer to a tap.
  const deviceButton = button('device')
  const facts = { title: document.querySelector('h1')?.textContent ?? '', url }
  if (typeof navigator.share === 'function') {
    deviceButton?.addEventListener('click', () => {
      // A reader who closes the sheet has changed their mind: that is no failure.
      navigator.share(facts).catch(() => undefined)
    })
    show(deviceButton)
  }

  document.addEventListener('click', ({ target }) => {
    const link = (target as Element).closest<HTMLAnchorElement>('.passage-link')
    if (link) copy(url + link.hash, bar)
  })
}

function button(name: string): HTMLButtonElement | null {
  return document.querySelector<HTMLButtonElement>(`[data-share=${name}]`)
}

function show(element: HTMLElement | null): void {
  if (element) element.hidden = false
}

/** Copies an address; where the browser refuses, shows it selected, to be copied by hand. */
async function copy(url: string, { status, address }: ShareBar): Promise<void> {
  if ((await toClipboard(url)) || selectedAndCopied(url, address)) tell(status)
}

async function toClipboard(url: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(url)
    return true
  } catch {
    return false
  }
}

/** The older way, which in-app browsers still allow where they refuse the newer one. */
function selectedAndCopied(url: string, address: HTMLInputElement): boolean {
  const byHand = address.closest('p') as HTMLElement
  address.value = url
  byHand.hidden = false
  address.focus()
  address.select()
  const copied = document.execCommand('copy')
  byHand.hidden = copied
  return copied
}

let fading: ReturnType<typeof setTimeout> | undefined

function tell(status: HTMLElement): void {
  clearTimeout(fading)
  status.textContent = status.dataset.copied ?? ''
  fading = setTimeout(() => {
    status.textContent = ''
  }, SHOWN_FOR)
}
