import type { Locale } from '../../../i18n/locales'
import type { FileVersion } from '../../api'

/** A text that was typed and not saved, as the browser keeps it. */
export type UnsavedText = {
  readonly slug: string
  readonly locale: Locale
  readonly content: string
  /** The file that it was typed over; left out for a file that did not exist. */
  readonly basedOn?: FileVersion
  /** When the last key was pressed, in milliseconds since 1970. */
  readonly at: number
}

const PREFIX = 'otagai-desk-unsaved'

/** What this window keeps bears its name; while it is open, no other window offers it. */
const ownWindow = crypto.randomUUID()

/** Lets other windows know that this one is open, for as long as it is. */
export function holdWindow(): void {
  void navigator.locks?.request(lockOf(ownWindow), () => new Promise(() => {}))
}

/**
 * Keeps a text until it is saved.
 *
 * @throws DOMException when the browser has no room for it
 */
export function keepUnsaved(text: UnsavedText): void {
  localStorage.setItem(keyOf(text.slug, text.locale, ownWindow), JSON.stringify(text))
}

/** Forgets what this window has kept of a version. */
export function forgetUnsaved(slug: string, locale: Locale): void {
  localStorage.removeItem(keyOf(slug, locale, ownWindow))
}

/** A text of a window that is no more. */
export type OfferedText = UnsavedText & { readonly key: string }

/**
 * @param slug an article
 * @returns what was typed in it and not saved in windows that are closed, the newest first
 */
export async function offeredTexts(slug: string): Promise<OfferedText[]> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const open = new Set(held.map(({ name }) => name))
  return Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX} ${slug} `) && !open.has(lockOf(key.split(' ')[3] ?? '')))
    .flatMap((key) => {
      const text = JSON.parse(localStorage.getItem(key) ?? 'null') as UnsavedText | null
      return text ? { ...text, key } : []
    })
    .sort((a, b) => b.at - a.at)
}

/** Forgets a text that was offered. */
export function dropOffered({ key }: OfferedText): void {
  localStorage.removeItem(key)
}

function keyOf(slug: string, locale: Locale, window: string): string {
  return `${PREFIX} ${slug} ${locale} ${window}`
}

function lockOf(window: string): string {
  return `${PREFIX} ${window}`
}
