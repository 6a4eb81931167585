import type { Figure } from '../../thai/figure'
import type { VersionCheck } from '../check'
import { type Finding, finding } from '../finding'
import { sameUnit } from '../match-figures'
import type { Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'

const ID = 'sums'
/** Parts of one sum stand close together. */
const FARTHEST = 110

/** Totals that are not the sum of the figures they are given for, unless an editor's note says so. */
export const sums: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    if (!side.reader) return []
    const stated = side.text.front
      .filter(({ kind }) => kind === 'note')
      .map((note) => side.figures(note).map(({ value }) => value))
    return [...side.text.body, ...side.text.front]
      .filter(({ kind }) => kind !== 'note')
      .flatMap((passage) => wrongSums(side, passage))
      .filter(({ total, sum }) => !stated.some((values) => values.includes(total) && values.includes(sum)))
      .map(({ found }) => found)
  },
}

type WrongSum = { readonly total: number; readonly sum: number; readonly found: Finding }

function wrongSums(side: Side, passage: ReviewPassage): WrongSum[] {
  const reader = side.reader
  if (!reader) return []
  const { text } = passage
  const figures = side
    .figures(passage)
    .filter((figure) => ['count', 'money', 'percent'].includes(figure.kind) && !figure.soft)
  const results: WrongSum[] = []
  for (const [index, total] of figures.entries()) {
    const fits = (part: Figure) => part.kind === total.kind && sameUnit(part, total)
    if (
      reader.totalBefore.test(text.slice(Math.max(0, total.from - 30), total.from)) ||
      reader.totalAfter.test(text.slice(total.to, total.to + 30))
    ) {
      const parts = run(figures.slice(0, index).reverse(), total, text, reader.sentenceEnd, (part) =>
        fits(part),
      )
      const wrong = judge(side, passage, parts.reverse(), total)
      if (wrong) results.push(wrong)
    }
    if (reader.partsFollow.test(text.slice(total.to, total.to + 60))) {
      const parts = run(figures.slice(index + 1), total, text, reader.sentenceEnd, fits)
      const wrong = judge(side, passage, parts, total)
      if (wrong) results.push(wrong)
    }
  }
  return results
}

/** The figures next to a total, going away from it, as long as they count the same within one sentence. */
function run(
  figures: readonly Figure[],
  total: Figure,
  text: string,
  end: RegExp,
  fits: (part: Figure) => boolean,
): Figure[] {
  const parts: Figure[] = []
  let last = total
  for (const part of figures) {
    const [from, to] = part.from < last.from ? [part.to, last.from] : [last.to, part.from]
    const between = text.slice(from, to)
    if (!fits(part) || between.length > FARTHEST || end.test(between)) break
    if (part.value >= total.value && parts.length > 0) break
    parts.push(part)
    last = part
  }
  return parts
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function judge(
  side: Side,
  passage: ReviewPassage,
  parts: readonly Figure[],
  total: Figure,
): WrongSum | undefined {
  if (parts.length < 2) return undefined
  // "more than 20 and 30, more than 50 in all" adds up only roughly.
  if ([...parts, total].some((figure) => figure.qualifiers[0] !== 'exact')) return undefined
  const sum = Number(parts.reduce((all, part) => all + part.value, 0).toPrecision(12))
  if (sum === total.value) return undefined
  const written = parts.map((part) => NUMBERS.format(part.value)).join(' + ')
  const values = { parts: written, sum: NUMBERS.format(sum), total: NUMBERS.format(total.value) }
  return {
    total: total.value,
    sum,
    found: finding(ID, 'warning', side, passage, total.words, 'sums.wrong', values),
  }
}
