import type { Locale } from '../i18n/locales'

/** Words of a text and its language. */
export type Said = {
  readonly text: string
  readonly locale: Locale
  /** Those of a list whose words may be in the text, by the version that it is of; left out, all may be. */
  readonly among?: <One>(all: readonly One[], patternOf: (one: One) => RegExp | undefined) => readonly One[]
}

/** Words of the translation, and those of the original in whose place they stand. */
export type Instead = { readonly words: string; readonly instead: string }

/**
 * @param said a text and its language
 * @param all what may be said, the same list each time
 * @param patternOf what finds the words of one of the list; undefined where the language has none
 * @returns those whose words may be in the text, in their order
 */
export function mayBeSaid<One>(
  said: Said,
  all: readonly One[],
  patternOf: (one: One) => RegExp | undefined,
): readonly One[] {
  return said.among ? said.among(all, patternOf) : all.filter((one) => patternOf(one) !== undefined)
}
