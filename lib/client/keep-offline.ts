/*
 * Has the worker keep the page, to be read again without a network, when the browser has nothing else to do. It is loaded when
 * the page was read.
 */
import { WORKER_FILE, WORKER_POLICY } from './worker-policy'

/** What a page tells the worker once it is read. All of it stays on the device. */
export type ReadPage = {
  /** Addresses of the page: its own, then those in its other languages. */
  readonly pages: readonly [string, ...string[]]
  /** Addresses of what it has loaded. */
  readonly files: readonly string[]
}

type Policy = { createScriptURL(text: string): string }
type Factory = { createPolicy(name: string, rules: { createScriptURL(): string }): Policy }

async function tellWorker() {
  try {
    await navigator.serviceWorker.register(workerAddress())
    const { active } = await navigator.serviceWorker.ready
    active?.postMessage(readPage())
  } catch {
    // Refused, as in some private windows, or there is no network: the next page tries again.
  }
}

/** The worker's address; browsers that know Trusted Types take none from anywhere else. */
function workerAddress(): string {
  const address = new URL(`../${WORKER_FILE}`, import.meta.url).href
  const { trustedTypes } = window as { trustedTypes?: Factory }
  return (
    trustedTypes?.createPolicy(WORKER_POLICY, { createScriptURL: () => address }).createScriptURL('') ??
    address
  )
}

function readPage(): ReadPage {
  const { connection } = navigator as { connection?: { saveData?: boolean } }
  const others = [...document.querySelectorAll<HTMLAnchorElement>('nav a[rel=alternate][hreflang]')]
  return {
    pages: [
      location.origin + location.pathname,
      // The links may have a fragment: see lib/client/kept-place.ts.
      ...(connection?.saveData ? [] : others.map(({ origin, pathname }) => origin + pathname)),
    ],
    files: performance.getEntriesByType('resource').map(({ name }) => name),
  }
}

;(window.requestIdleCallback ?? setTimeout)(tellWorker)
