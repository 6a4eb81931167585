import type { Locale } from '../i18n/locales'

/** Words of a text and its language. */
export type Said = { readonly text: string; readonly locale: Locale }

/** Words of the translation, and those of the original in whose place they stand. */
export type Instead = { readonly words: string; readonly instead: string }
