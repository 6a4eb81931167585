import type { Figure } from '../../figures/figure'
import type { ReviewPassage } from '../pair/reviewed-text'

/** A passage with all its figures, and those of them that nothing answers yet. */
export type Unanswered = {
  readonly passage: ReviewPassage
  readonly figures: readonly Figure[]
  readonly left: readonly Figure[]
}

/** How a text says that the beginning or the end of a year or a month is meant: before it, and within its own words. */
const EDGES = {
  first: {
    before: /ต้น(?:เดือน|ปี)?\s?$|\b(?:start|beginning)[- ](?:of )?(?:the )?$/i,
    within: /^(?:ใน|ภายใน)?ต้น/i,
  },
  last: {
    before: /(?:สิ้น|ปลาย)(?:เดือน|ปี)?\s?$|\bend(?:s|ing)?[- ](?:of )?(?:the )?$/i,
    within: /^(?:ใน|ภายใน)?(?:สิ้น|ปลาย)|[- ]end$/i,
  },
} as const

/**
 * Finds periods that are told otherwise: "31 December 2025" for สิ้นปี 2568, January to October for ช่วง 10 เดือนแรก,
 * January to March for the first quarter, 2024 for ปีนี้.
 *
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @param date the date of the article, for "this year"
 * @returns the figures of both that answer each other so
 */
export function acceptPeriods(source: Unanswered, target: Unanswered, date: string): ReadonlySet<Figure> {
  const answered = new Set<Figure>()
  const accept = (...figures: readonly Figure[]) => {
    for (const figure of figures) answered.add(figure)
  }
  for (const [one, other] of [
    [source, target],
    [target, source],
  ] as const) {
    for (const figure of one.left) {
      const found =
        edgeAnswer(figure, other, date) ?? monthsAnswer(figure, other) ?? relativeAnswer(figure, other, date)
      if (found) accept(figure, ...found)
    }
  }
  return answered
}

/** The first or the last day of a period, for its beginning or its end. */
function edgeAnswer(day: Figure, { passage, figures }: Unanswered, date: string): Figure[] | undefined {
  const edge = edgeOf(day)
  if (!edge) return undefined
  const [thisYear, thisMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  const [month, year] = [Math.floor(day.value / 100), day.year ?? thisYear]
  const isOfYear = month === (edge === 'first' ? 1 : 12)
  const { before, within } = EDGES[edge]
  const period = figures.find(({ kind, value, units, from, to, year: its }) => {
    const isAtEdge =
      before.test(passage.text.slice(Math.max(0, from - 20), from)) ||
      within.test(passage.text.slice(from, to))
    if (!isAtEdge) return false
    if (kind === 'year') return isOfYear && value === year
    if (kind === 'date') return value === month * 100 && (its ?? year) === year
    if (kind !== 'relative') return false
    if (units[0] === 'year') return isOfYear && thisYear + value === year
    return units[0] === 'month' && thisMonth + value === month
  })
  return period && [period]
}

/** Whether a date is the first or the last day of its month; February ends on the 28th or the 29th. */
function edgeOf({ kind, value }: Figure): keyof typeof EDGES | undefined {
  if (kind !== 'date') return undefined
  const [month, day] = [Math.floor(value / 100), value % 100]
  if (day === 1) return 'first'
  return month > 0 && day >= new Date(Date.UTC(2023, month, 0)).getUTCDate() ? 'last' : undefined
}

/** The months of a quarter, or the first months of a year, told by their names or by their number. */
function monthsAnswer({ kind, value, units }: Figure, { figures }: Unanswered): Figure[] | undefined {
  const month = (number: number) => figures.find((one) => one.kind === 'date' && one.value === number * 100)
  const between = (first: number, last: number) => {
    const ends = [month(first), month(last)]
    return ends.every((end) => end !== undefined) ? (ends as Figure[]) : undefined
  }
  const months = (number: number) =>
    figures.filter((one) => one.kind === 'count' && one.value === number && one.units.includes('month'))
  if (kind === 'quarter')
    return between(3 * value - 2, 3 * value) ?? (value === 1 ? some(months(3)) : undefined)
  if (kind === 'half-year')
    return between(6 * value - 5, 6 * value) ?? (value === 1 ? some(months(6)) : undefined)
  return kind === 'count' && units.includes('month') ? between(1, value) : undefined
}

function some(figures: Figure[]): Figure[] | undefined {
  return figures.length > 0 ? figures : undefined
}

/** ปีนี้ told as the year that it is, and "the year before" as the year before another one. */
function relativeAnswer(
  { kind, value, units }: Figure,
  { figures }: Unanswered,
  date: string,
): Figure[] | undefined {
  if (kind !== 'relative' || units[0] !== 'year') return undefined
  const years = figures.filter((one) => one.kind === 'year')
  const now = [Number(date.slice(0, 4)), ...(value === 0 ? [] : years.map((one) => one.value))]
  return some(years.filter((year) => now.some((one) => one + value === year.value)))
}
