import { foreignSpans } from '../i18n/scripts'
import { type Span, touching } from './spans'
import { type KeptWords, lineEnds, unspacedEnds } from './unbroken'

/** A run of text that is set in one way. */
export type Run = {
  readonly text: string
  /** It must not be broken across lines: nowhere, or only where lines are wide. */
  readonly keep?: 'everywhere' | 'where wide'
  /** A line may end before it, though there is no space. */
  readonly breakBefore?: true
  /** The language of the whole run, where it is not that of its surroundings. */
  readonly lang?: string
  /** Given where the run has parts that are set in a way of their own: they together are `text`. */
  readonly children?: readonly Run[]
}

/**
 * @param keep where a run is not broken
 * @param lang its language, where that is not its surroundings'
 * @returns the class of its `<span>`; none where it has no other attribute: then the style sheet never breaks it
 */
export function classOf(keep: Run['keep'], lang: string | undefined): 'keep' | 'long' | undefined {
  if (keep === 'where wide') return 'long'
  return keep && lang ? 'keep' : undefined
}

type Marks = {
  readonly text: string
  readonly foreign: readonly (Span & { lang: string })[]
  readonly ends: ReadonlySet<number>
}

function languageRuns({ text, foreign }: Marks, span: Span): Run[] {
  const runs: Run[] = []
  if (span.start === span.end) return runs
  let at = span.start
  for (const { start, end, lang } of touching(foreign, span)) {
    const from = Math.max(start, span.start)
    const to = Math.min(end, span.end)
    // Of a run that a kept one divides, what is left may be a space alone, which is in no language.
    if (!/[\p{L}\p{N}]/u.test(text.slice(from, to))) continue
    if (from > at) runs.push({ text: text.slice(at, from) })
    runs.push({ text: text.slice(from, to), lang })
    at = to
  }
  if (at < span.end) runs.push({ text: text.slice(at, span.end) })
  return runs
}

/** The runs of what nothing keeps, and the places in it where a line may end without a space. */
function looseRuns(marks: Marks, span: Span): Run[] {
  const runs: Run[] = []
  let start = span.start
  for (let at = span.start + 1; at <= span.end; at++) {
    if (at < span.end && !marks.ends.has(at)) continue
    runs.push(...withBreak(marks, start, languageRuns(marks, { start, end: at })))
    start = at
  }
  return runs
}

function withBreak({ ends }: Marks, place: number, runs: readonly Run[]): Run[] {
  return runs.map((run, index) => (index === 0 && ends.has(place) ? { ...run, breakBefore: true } : run))
}

/** A kept run; one that has parts in another language, or in which a line may end, has children. */
function keptRun(marks: Marks, span: Span, keep: Run['keep'] & {}, parts: readonly Run[]): Run {
  const text = marks.text.slice(span.start, span.end)
  const [only] = parts
  const breakBefore = marks.ends.has(span.start) ? { breakBefore: true as const } : {}
  if (parts.length === 1 && only && !only.keep)
    return { text, keep, ...breakBefore, ...(only.lang ? { lang: only.lang } : {}) }
  const isPlain = parts.every((part) => !part.lang && !part.keep && !part.breakBefore)
  return { text, keep, ...breakBefore, ...(isPlain ? {} : { children: withoutFirstBreak(parts) }) }
}

/** The break before a run is outside of it. */
function withoutFirstBreak([first, ...rest]: readonly Run[]): Run[] {
  if (!first) return []
  const { breakBefore: _, ...run } = first
  return [run, ...rest]
}

function runsOf(
  marks: Marks,
  span: Span,
  spans: readonly Span[],
  keep: Run['keep'] & {},
  partsOf: (span: Span) => readonly Run[],
  between: (span: Span) => readonly Run[],
): Run[] {
  const runs: Run[] = []
  let at = span.start
  for (const one of touching(spans, span)) {
    runs.push(...between({ start: at, end: one.start }), keptRun(marks, one, keep, partsOf(one)))
    at = one.end
  }
  return [...runs, ...between({ start: at, end: span.end })]
}

/**
 * Divides a text into the runs that may not be broken across lines, those in another language, and the rest.
 *
 * Browsers break Thai by dictionaries of their own, each differently, which do not know names, and treat a figure and its
 * unit as any two words. Kept together are: words; names; figure and unit; ๆ with the word it repeats; quotation marks and
 * brackets with their word. Names and figures that are long give way where lines are narrow.
 *
 * @param text plain text, of one paragraph at most
 * @param kept `locale`: the language that the text is in; `names` and `words` to keep whole
 * @returns runs in order, whose texts together are exactly `text`
 */
export function textRuns(text: string, kept: KeptWords): Run[] {
  const ends = lineEnds(text, kept)
  const { whole, wholeWhereWide } = ends
  const marks = { text, foreign: foreignSpans(text, kept.locale), ends: new Set(unspacedEnds(text, ends)) }
  const loose = (span: Span) => looseRuns(marks, span)
  const words = (span: Span) =>
    runsOf(marks, span, whole, 'everywhere', (one) => languageRuns(marks, one), loose)
  return runsOf(marks, { start: 0, end: text.length }, wholeWhereWide, 'where wide', words, words)
}
