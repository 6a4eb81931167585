/** What a figure in a text says, free of the language it is written in, so that it can be found in another one. */
export type Figure = {
  readonly kind: FigureKind
  /**
   * The figure itself: 4.5 for 4.5 %, the Common Era for years, 1–4 for quarters, 1 and 2 for halves of a year, 0.5 for
   * a half, minutes after midnight for a time of day, the digits of a telephone number as Thailand dials it, `100 × month + day` for a date (a month alone has the day 0), the
   * scale alone for `vague` ("hundreds of"), the distance from now in `units` for `relative` (-1 is last year).
   */
  readonly value: number
  /**
   * What is counted: ids of `data/units.yaml` or ISO 4217 codes of `data/currencies.yaml`, most usual first. A vague word
   * has several (ราย is a person, a company, a case); none stands for what is not known.
   */
  readonly units: readonly string[]
  readonly qualifier: Qualifier
  /** The Common Era year of a date, where the text gives it there; it is a figure of its own as well. */
  readonly year?: number
  /** First character of the figure in the text, from 0, and the character after the last. */
  readonly from: number
  readonly to: number
  /** The figure as it is written, with its qualifier and unit. */
  readonly words: string
  /** How many digits it is told with: 3 for 91.0 billion, 2 for 91 billion; 0 for words. */
  readonly digits: number
  /**
   * It often comes and goes in translation ("both", "half-time", COVID-19): nothing is wrong when it has no answer, unless
   * another figure of its kind stands in its place.
   */
  readonly optional?: boolean
  /** The whole that a part is told of: 5 in "one in five". */
  readonly of?: number
  /** By what it is reckoned, each with all ids that its word may mean: person and month in 600 baht a head a month. */
  readonly per?: readonly (readonly string[])[]
  /** A year written in the Buddhist era. */
  readonly buddhist?: boolean
  /** A time without a.m. or p.m.: 10:15 may be that of the evening. */
  readonly twelveHours?: boolean
}

/** The sorts of figures. */
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
  | 'telephone'
  | 'fraction'
  | 'multiple'
  | 'vague'
  | 'relative'

/**
 * How exactly a figure is meant. `up-to` may tell a limit or only that it is large; `across` is "over" before a length of
 * time or a share, which may mean more than so much, or in the course of it.
 */
export type Qualifier =
  | 'exact'
  | 'over'
  | 'under'
  | 'about'
  | 'nearly'
  | 'at-least'
  | 'at-most'
  | 'up-to'
  | 'across'

/** A number in a text, before it is known what it tells. */
export type Numeral = {
  readonly value: number
  readonly from: number
  readonly to: number
  /** Written with digits, at least in part (2 หมื่น, 20 billion), and how many of them are significant. */
  readonly digits: number
  /** An ordinal: 23rd, twenty-third. */
  readonly ordinal?: boolean
  /** The scale it was multiplied by: 1e9 for "20 billion", 1 for none. */
  readonly scale: number
  /** A scale without a number, which is one only behind a qualifier: กว่าร้อยราย, "a hundred" in words. */
  readonly bare?: boolean
  /** กว่า or เศษ inside the number: 2 หมื่นกว่าล้าน. */
  readonly over?: boolean
  /** A fraction alone: ½, 3/4. */
  readonly part?: boolean
}

/** Years between the Buddhist era as Thailand counts it and the Common Era (since 1941: BE = CE + 543). */
export const BUDDHIST_ERA_OFFSET = 543

/**
 * @param year a year of four digits, era unknown
 * @returns whether it can only be meant in the Buddhist era in a text of today (CE 1857–2157)
 */
export function looksBuddhist(year: number): boolean {
  return year >= 2400 && year <= 2700
}

/**
 * A year as Thai writes it: 2567 and 67 are Buddhist, 2024 is already in the Common Era.
 *
 * @param written two or four digits
 * @returns the year in the Common Era
 */
export function commonEra(written: string): number {
  const year = Number(written)
  if (written.length === 2) return 2500 + year - BUDDHIST_ERA_OFFSET
  return looksBuddhist(year) ? year - BUDDHIST_ERA_OFFSET : year
}

/** Decimal fractions times a scale leave binary dust: 1.1 × 1,000,000 is 1100000.0000000002. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))
}

/**
 * Writes Thai and full-width digits, typographic dashes and unusual spaces as their plain counterparts, character by
 * character.
 *
 * @param text any text
 * @returns a text of the same length, so that places in the one are places in the other
 */
export function plainDigits(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[０-９％，．／：－]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[–—−‑‒]/g, '-')
    .replace(/[〜～∼≈]/g, '~')
    .replace(/[\u00a0\u202f\u2009\u2007\u2008]/g, ' ')
    .replace(/[’‘]/g, "'")
}

/**
 * @param written a number in digits
 * @returns how many digits it tells: 3 for 91.0, 2 for 91,000
 */
export function significantDigits(written: string): number {
  const digits = written.replace(/[^\d.]/g, '').replace(/^0+(?=\d)/, '')
  return (digits.includes('.') ? digits : digits.replace(/0+$/, '')).replace('.', '').length
}
