import { matchesIn } from '../matches'
import type { Figure } from '../thai/figure'
import type { ReviewPassage } from './reviewed-text'

/** Currencies as a text names them before a figure: the baht closed at 33.24. */
const NAMED: Readonly<Record<string, RegExp>> = {
  THB: /\bbaht\b|\bTHB\b|฿|บาท/i,
  USD: /\bdollars?\b|\$|\bUSD\b|ดอลลาร์|เหรียญสหรัฐ/i,
  JPY: /\byen\b|¥|\bJPY\b|เยน/i,
  EUR: /\beuros?\b|€|\bEUR\b|ยูโร/i,
  CNY: /\byuan\b|\bCNY\b|หยวน/i,
}
const SENTENCE_END = /[.!?]\s+(?=\p{Lu})/gu

/**
 * Whether a bare figure takes its currency from its sentence ("11 billion dollars, from 7.8 billion"; กู้เงินเยน 8.64
 * หมื่นล้าน), or from a passage that speaks of no other.
 *
 * @param amount an amount of money
 * @param bare the figure without a currency that answers it
 * @param passage where that stands
 * @param figures all figures of that passage
 */
export function currencyIsSaid(
  amount: Figure,
  bare: Figure,
  { text }: ReviewPassage,
  figures: readonly Figure[],
): boolean {
  if (amount.kind !== 'money' || bare.kind !== 'count' || bare.unit) return false
  const ends = matchesIn(text, SENTENCE_END).map((match) => match.index + 1)
  const from = ends.filter((end) => end <= bare.from).at(-1) ?? 0
  const to = ends.find((end) => end > bare.from) ?? text.length
  const amounts = figures.filter((one) => one.kind === 'money')
  const others = amounts.filter((one) => one.from >= from && one.to <= to)
  if (others.length > 0) return others.some((one) => one.unit === amount.unit)
  if (NAMED[amount.unit ?? '']?.test(text.slice(from, bare.from))) return true
  return bare.value >= LARGE && amounts.length > 0 && amounts.every((one) => one.unit === amount.unit)
}

/** From here on a bare figure among amounts of money is one, too. */
const LARGE = 1_000_000

/**
 * "From January to October 2024" for ช่วง 10 เดือนแรกของปี 2567, "in January and February" for สองเดือนแรก.
 *
 * @param source a part of the original
 * @param missing its figures without an answer
 * @param added figures of the translation without one
 * @returns those of both that answer each other so
 */
export function monthsSpelledOut(
  { text }: ReviewPassage,
  missing: readonly Figure[],
  added: readonly Figure[],
): ReadonlySet<Figure> {
  const answered = new Set<Figure>()
  const january = added.find(({ kind, value }) => kind === 'date' && value === 100)
  const months = missing.find(
    ({ kind, unit, to }) => kind === 'count' && (unit === 'month' || text.startsWith('เดือนแรก', to)),
  )
  const last = added.find(
    ({ kind, value }) => kind === 'date' && months !== undefined && value === months.value * 100,
  )
  if (!january || !months || !last) return answered
  answered.add(january).add(months).add(last)
  for (const year of missing) if (year.kind === 'year' && year.value === last.year) answered.add(year)
  return answered
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
 * "31 December 2025" for สิ้นปี 2568, "the end of March" for วันที่ 31 มีนาคม, "the start of 2026" for 1 มกราคม 2569.
 *
 * @param source a part of the original, and its figures without an answer
 * @param target the part of the translation that says the same, and its figures without one
 * @param date the date of the article, for "this year"
 * @returns those of both that answer each other so
 */
export function edgesOfPeriods(
  source: readonly [ReviewPassage, readonly Figure[]],
  target: readonly [ReviewPassage, readonly Figure[]],
  date: string,
): ReadonlySet<Figure> {
  const answered = new Set<Figure>()
  const [thisYear, thisMonth] = [Number(date.slice(0, 4)), Number(date.slice(5, 7))]
  for (const [[, days], [passage, periods]] of [
    [source, target],
    [target, source],
  ] as const) {
    for (const day of days) {
      const edge = edgeOf(day)
      if (!edge) continue
      const [month, year] = [Math.floor(day.value / 100), day.year ?? thisYear]
      const isOfYear = month === (edge === 'first' ? 1 : 12)
      const period = periods.find((one) => {
        if (!isAtEdge(passage, one, edge)) return false
        const { kind, value, unit } = one
        if (kind === 'year') return isOfYear && value === year
        if (kind === 'date') return value === month * 100 && (one.year ?? year) === year
        if (kind !== 'relative') return false
        return unit === 'year'
          ? isOfYear && thisYear + value === year
          : unit === 'month' && thisMonth + value === month
      })
      if (period) answered.add(day).add(period)
    }
  }
  return answered
}

/** Whether a date is the first or the last day of its month; February ends on the 28th or the 29th. */
function edgeOf({ kind, value }: Figure): keyof typeof EDGES | undefined {
  if (kind !== 'date') return undefined
  const [month, day] = [Math.floor(value / 100), value % 100]
  if (day === 1) return 'first'
  return day >= new Date(Date.UTC(2023, month, 0)).getUTCDate() ? 'last' : undefined
}

function isAtEdge({ text }: ReviewPassage, { from, to }: Figure, edge: keyof typeof EDGES): boolean {
  const { before, within } = EDGES[edge]
  return before.test(text.slice(Math.max(0, from - 20), from)) || within.test(text.slice(from, to))
}

/**
 * @param source a figure
 * @param target another
 * @returns whether the second is the first rounded to fewer digits, as news does with large figures: 19.18 billion for
 *   19,182.42 million; at least four digits have to be left, or three beside "about"
 */
export function isRounded(source: Figure, target: Figure): boolean {
  if (source.kind !== target.kind || (source.kind !== 'money' && source.kind !== 'count')) return false
  if (source.unit !== target.unit || source.value < 1_000_000 || source.value === target.value) return false
  const digits = /\d[\d,.]*/.exec(target.words)?.[0].replace(/[^\d]/g, '').replace(/^0+/, '').length ?? 0
  const about = target.qualifiers.some((one) => one === 'about' || one === 'nearly' || one === 'over')
  if (digits < (about ? 3 : 4) || digits > 6) return false
  return Number(source.value.toPrecision(digits)) === target.value
}
