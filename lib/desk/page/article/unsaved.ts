import type { Locale } from '../../../i18n/locales'
import type { EditedArticle, FileVersion } from '../../api'

/** A text that was typed and not saved, as the browser keeps it. */
export type UnsavedText = {
  readonly slug: string
  readonly locale: Locale
  readonly content: string
  /** The file that it was typed over; left out for a file that did not exist. */
  readonly basedOn?: FileVersion
  /** What that file was; left out with it, and in what former versions of the desk have kept. */
  readonly base?: string
  /** When the last key was pressed, in milliseconds since 1970. */
  readonly at: number
}

const PREFIX = 'otagai-desk-unsaved'

/** What this window keeps bears its name; while it is open, no other window offers it. */
const ownWindow = crypto.randomUUID()

/** Lets other windows know that this one is open, for as long as it is. */
export function holdWindow(): void {
  void navigator.locks?.request(`${PREFIX} ${ownWindow}`, () => new Promise(() => {}))
}

/** @returns where this window keeps a version */
export function keyOf(slug: string, locale: Locale): string {
  return `${PREFIX} ${slug} ${locale} ${ownWindow}`
}

/** A text of a window that is no more, and where it is kept. */
export type OfferedText = UnsavedText & { readonly key: string }

/**
 * @param article an article as it was opened
 * @returns what was typed in it and not saved in windows that are closed, the newest first; what says the same as the file
 *   is forgotten
 */
export async function offeredTexts({ slug, texts }: EditedArticle): Promise<OfferedText[]> {
  const { held = [] } = (await navigator.locks?.query()) ?? {}
  const open = new Set(held.map(({ name }) => name))
  const kept = Object.keys(localStorage)
    .filter((key) => key.startsWith(`${PREFIX} ${slug} `) && !open.has(`${PREFIX} ${key.split(' ')[3]}`))
    .flatMap((key): OfferedText[] => {
      const text = JSON.parse(localStorage.getItem(key) ?? 'null') as UnsavedText | null
      return text ? [{ ...text, key }] : []
    })
  const isSaved = ({ locale, content }: OfferedText) =>
    texts.some((file) => file.locale === locale && file.content === content)
  for (const { key } of kept.filter(isSaved)) localStorage.removeItem(key)
  return kept.filter((text) => !isSaved(text)).sort((a, b) => b.at - a.at)
}
