import { localeCodes } from './locales'

/** A part of a text in another language than the rest, in UTF-16 code units. */
export type ForeignSpan = { readonly start: number; readonly end: number; readonly lang: string }

/** Scripts that ISO 15924 has one code for although they are written with several (Unicode's Script property). */
const COMPOUND: Readonly<Record<string, readonly string[]>> = {
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
  Hans: ['Hani'],
  Hant: ['Hani'],
}

const scripts = new Map<string, string>()

/**
 * @param locale a BCP 47 language tag
 * @returns the script that the language is usually written in, as ISO 15924 has it: `Thai`, `Latn`, `Jpan`
 */
export function scriptOf(locale: string): string {
  let script = scripts.get(locale)
  if (script === undefined) {
    script = new Intl.Locale(locale).maximize().script ?? 'Zyyy'
    scripts.set(locale, script)
  }
  return script
}

/**
 * @param locale a language
 * @returns its letters, for the inside of a character class of a pattern with the flag `u`
 */
export function lettersOf(locale: string): string {
  const script = scriptOf(locale)
  return (COMPOUND[script] ?? [script]).map((one) => `\\p{sc=${one}}`).join('')
}

type ForeignPattern = { readonly lang: string; readonly pattern: RegExp }

/**
 * A run of one script: it takes in spaces, digits and the marks of names between its letters, and digits that touch
 * them (`COVID-19`, `5G`), but nothing at its outer ends.
 */
function runOf(scripts: readonly string[]): RegExp {
  const letter = `${scripts.map((script) => `\\p{sc=${script}}`).join('')}${scripts.includes('Kana') ? 'ー々〆' : ''}`
  const inside = `[${letter}\\p{M}\\p{Zs}\\n\\d&./'’–-]|(?<=\\.),|,(?=\\p{Nd})`
  return new RegExp(
    `(?:(?<![\\d.,])\\d+)?[${letter}](?:(?:${inside})*[${letter}\\p{M}])?(?:-?\\d+(?:\\.\\d+)*)?`,
    'gu',
  )
}

/**
 * The languages of the site, and Latin letters even where none of its languages uses them: those are then taken as
 * the language that Unicode's likely subtags give for them. A script that the text's own language also uses is not
 * foreign, and of two languages that share one the first of the site is meant.
 */
function foreignPatterns(locale: string): ForeignPattern[] {
  const taken = new Set(COMPOUND[scriptOf(locale)] ?? [scriptOf(locale)])
  const patterns: ForeignPattern[] = []
  for (const code of [...localeCodes, new Intl.Locale('und-Latn').maximize().language]) {
    const script = scriptOf(code)
    const own = (COMPOUND[script] ?? [script]).filter((one) => !taken.has(one))
    if (own.length === 0) continue
    for (const one of own) taken.add(one)
    patterns.push({ lang: code, pattern: runOf(own) })
  }
  return patterns
}

const patternsByLocale = new Map<string, ForeignPattern[]>()

/**
 * Finds the words of other languages in a text by the script that they are written in.
 *
 * @param text plain text
 * @param locale the language that the text is in
 * @returns spans that do not overlap, in the order of the text
 */
export function foreignSpans(text: string, locale: string): ForeignSpan[] {
  let patterns = patternsByLocale.get(locale)
  if (!patterns) {
    patterns = foreignPatterns(locale)
    patternsByLocale.set(locale, patterns)
  }
  return patterns
    .flatMap(({ lang, pattern }) =>
      [...text.matchAll(pattern)].map((run) => ({ start: run.index, end: run.index + run[0].length, lang })),
    )
    .sort((a, b) => a.start - b.start)
}
