/** How a language is spoken: a table of `lib/client/spoken/`. */
export type SpokenLanguage = {
  /** Words for the digits after a decimal point, where voices cannot be relied on to say them. */
  readonly digits?: readonly string[]
  /** The word for the decimal point. */
  readonly point?: string
  /** Regular expressions of what is written, and what is said for it, in their order. */
  readonly say: readonly (readonly [written: string, said: string])[]
}

/** Some voices of Chrome fall silent after about 15 seconds of one utterance. */
const LONGEST = 200

/**
 * @param text a passage as it is written
 * @param language how its language is spoken
 * @returns the passage as it is said: without addresses, abbreviations and signs in words
 */
export function spokenText(text: string, { digits, point, say }: SpokenLanguage): string {
  let spoken = text.replace(/(https?:\/\/|www\.)[!-~]+/g, '').replace(/[^\S\n]+/g, ' ')
  for (const [written, said] of say) spoken = spoken.replace(RegExp(written, 'g'), said)
  const word = (digit: string) => digits?.[Number(digit)] ?? digit
  if (point)
    spoken = spoken.replace(
      /(^|[^\d.])(\d+)\.(\d+)(?![\d.]*\d)/g,
      (_, before, whole, part) =>
        before + (whole.length > 1 ? whole : word(whole)) + point + [...part].map(word).join(''),
    )
  return spoken.trim()
}

/**
 * Cuts a passage at the end of a sentence, else at a space, else between two words.
 *
 * @param text a passage as it is said
 * @param locale its language
 * @returns its parts in order, each as long as it can be with at most 200 letters
 */
export function utterancesOf(text: string, locale: string): string[] {
  const parts: string[] = []
  for (let rest = text; rest; ) {
    const part = rest.length > LONGEST ? beginningOf(rest.slice(0, LONGEST), locale) : rest
    parts.push(part.trim())
    rest = rest.slice(part.length).trim()
  }
  return parts
}

function beginningOf(text: string, locale: string): string {
  const [whole] = /^.*[.!?]["”’)]*\s/s.exec(text) ?? /^.*\s/s.exec(text) ?? []
  if (whole) return whole
  const words = [...new Intl.Segmenter(locale, { granularity: 'word' }).segment(text)]
  return text.slice(0, words.at(-1)?.index || LONGEST)
}
