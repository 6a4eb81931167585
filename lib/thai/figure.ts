/**
 * What a figure in a text says, free of the language it is written in. The Thai reader and its siblings for
 * other languages all return these, so that a figure can be found again in a translation.
 */
export type Figure = {
  readonly kind: FigureKind
  /**
   * The figure itself: baht for money, 4.5 for 4.5 %, the Common Era for years, 1–4 for quarters, 0.5 for a
   * half, minutes after midnight for a time, for dates `day + 100 × month` (the year stands in
   * `year`), the scale alone for `hundreds` (หลายร้อย, "hundreds of"), and for `relative` the distance from now
   * (-1 last year, 0 this year), counted in `unit`.
   */
  readonly value: number
  /**
   * What is counted: a currency as ISO 4217 code, `point` for percentage points, else one of the units of `units`;
   * absent when unknown.
   */
  readonly unit?: string
  /** All that a vague unit may count (แห่ง is a place, an organisation, a company…). Absent: just `unit`. */
  readonly units?: readonly string[]
  /** How exactly it is meant: every reading that its wording allows, most usual first. */
  readonly qualifiers: readonly Qualifier[]
  /** The Common Era year of a date or quarter, when the text gives it there. */
  readonly year?: number
  /** First character of the figure in the text, from 0. */
  readonly from: number
  /** The character after the last. */
  readonly to: number
  /** The figure as it is written, with its qualifier and unit. */
  readonly words: string
  /**
   * A number word that often comes and goes in translation ("both", "one of", "สองประเทศ"): it may answer a
   * figure of the other language, but nothing is wrong when it has no answer.
   */
  readonly soft?: boolean
  /** What it is reckoned by: `day` in 100,000 passengers a day; person and trip in 47,000 บาทต่อคนต่อทริป. */
  readonly per?: readonly string[]
  /** A year written in the Buddhist era where the language writes the Common Era. */
  readonly buddhist?: boolean
}

/** The sorts of figures; a figure is answered only by one of its own sort. */
export type FigureKind =
  | 'count'
  | 'money'
  | 'percent'
  | 'ordinal'
  | 'year'
  | 'date'
  | 'quarter'
  | 'half-year'
  | 'time'
  | 'fraction'
  | 'multiple'
  | 'hundreds'
  | 'relative'

/** How exactly a figure is meant. `reaching` is สูงถึง, "as much as": the figure, told as a large one. */
export type Qualifier = 'exact' | 'over' | 'under' | 'about' | 'nearly' | 'at-least' | 'at-most' | 'reaching'

/** Years between the Buddhist era as Thailand counts it and the Common Era (since 1941: BE = CE + 543). */
export const BUDDHIST_ERA_OFFSET = 543

/**
 * @param year a year of four digits, era unknown
 * @returns whether it can only be meant in the Buddhist era in a text of today (CE 1857–2157)
 */
export function looksBuddhist(year: number): boolean {
  return year >= 2400 && year <= 2700
}
