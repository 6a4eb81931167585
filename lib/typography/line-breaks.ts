import { foreignSpans } from '../i18n/scripts'
import { nameSpans } from './names'
import { quantitySpans } from './quantities'
import { quotationSpans, repetitionSpans } from './quotation'
import { joinSpans, type Span } from './spans'

/** A run of text that is set in one way. */
export type Run = {
  readonly text: string
  /** It must not be broken across lines. */
  readonly keep: boolean
  /** The language of the whole run, where it is not that of its surroundings. */
  readonly lang?: string
  /**
   * Given where only parts of a kept run are in another language (`100 MW` in Thai): those parts and what is between
   * them, which together are `text`. They stand inside the one unbreakable run.
   */
  readonly children?: readonly Run[]
}

/**
 * @param text a run of text
 * @returns whether a browser might find a place in it to break a line; if not, it needs no keeping
 */
export function canBreak(text: string): boolean {
  return !/^(?:[\p{sc=Latn}\p{M}]+|[\d.,:]+|.)$/u.test(text)
}

function languageRuns(text: string, span: Span, foreign: readonly (Span & { lang: string })[]): Run[] {
  const runs: Run[] = []
  if (span.start === span.end) return runs
  let at = span.start
  for (const { start, end, lang } of foreign) {
    if (end <= span.start || start >= span.end) continue
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    // Of a run that a kept one divides, what is left may be a space alone, which is in no language.
    if (!/[\p{L}\p{N}]/u.test(text.slice(from, to))) continue
    if (from > at) runs.push({ text: text.slice(at, from), keep: false })
    runs.push({ text: text.slice(from, to), keep: false, lang })
    at = to
  }
  if (at < span.end) runs.push({ text: text.slice(at, span.end), keep: false })
  return runs
}

/**
 * Divides a text into the runs that may not be broken across lines, those in another language, and the rest.
 *
 * Browsers break Thai by dictionaries of their own, which do not know names, and treat a figure and its unit as any
 * two words. Kept together are: names; figure and unit; ๆ with the word it repeats; quotation marks and brackets with
 * their word. Where a run would be too long for the narrowest screen, the last named gives way first.
 *
 * @param text plain text, of one paragraph at most
 * @param options `locale`: the language that the text is in; `names`: names to keep whole (pass the same array again,
 *   so that it is prepared once)
 * @returns runs in order, whose texts together are exactly `text`
 */
export function textRuns(text: string, options: { locale: string; names: readonly string[] }): Run[] {
  const kept = joinSpans(text, [
    ...nameSpans(text, options.names),
    ...quantitySpans(text),
    ...repetitionSpans(text, options.locale),
    ...quotationSpans(text, options.locale),
  ]).filter((span) => canBreak(text.slice(span.start, span.end)))
  const foreign = foreignSpans(text, options.locale)
  const runs: Run[] = []
  let at = 0
  for (const span of kept) {
    runs.push(...languageRuns(text, { start: at, end: span.start }, foreign))
    const parts = languageRuns(text, span, foreign)
    const whole = { text: text.slice(span.start, span.end), keep: true }
    const only = parts.length === 1 ? parts[0]?.lang : undefined
    if (only) runs.push({ ...whole, lang: only })
    else runs.push(parts.some((part) => part.lang) ? { ...whole, children: parts } : whole)
    at = span.end
  }
  runs.push(...languageRuns(text, { start: at, end: text.length }, foreign))
  return runs
}
