/** Where it is kept, in this tab alone, which paragraph was being heard while the language is switched. */
const KEY = 'otagai:listening'

/** It is kept for as long as a slow connection may take to bring the page, in ms. */
const KEPT_FOR = 30_000

/** How far a text was heard. */
export type KeptListening = {
  /** Anchors of the passages down to the one that is being heard, which is the last. */
  readonly anchors: readonly string[]
  /** Number of that passage, from 0: where the text has none of the anchors. */
  readonly at: number
  /** Whether it was being spoken, not paused. */
  readonly speaking: boolean
}

type Kept = KeptListening & { readonly path: string; readonly time: number }

/**
 * @param path path of the page that it is kept for
 * @param listening how far the text was heard
 */
export function keepListening(path: string, listening: KeptListening): void {
  try {
    sessionStorage.setItem(KEY, JSON.stringify({ ...listening, path, time: Date.now() }))
  } catch {
    // Refused or full: the other language then begins in silence.
  }
}

/** @returns what was kept for this page, which is then kept no longer */
export function takeListening(): KeptListening | undefined {
  try {
    const kept = JSON.parse(sessionStorage.getItem(KEY) ?? '{}') as Kept
    sessionStorage.removeItem(KEY)
    return kept.path === location.pathname && Date.now() - kept.time < KEPT_FOR ? kept : undefined
  } catch {
    return undefined
  }
}
