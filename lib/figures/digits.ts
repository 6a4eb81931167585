import { significantDigits, tidy } from './figure'
import type { Span } from './reading'

/** The fractions that Unicode has a sign for. */
const SIGNS: Readonly<Record<string, number>> = {
  '¼': 1 / 4,
  '½': 1 / 2,
  '¾': 3 / 4,
  '⅐': 1 / 7,
  '⅑': 1 / 9,
  '⅒': 1 / 10,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
}
const SIGN = `[${Object.keys(SIGNS).join('')}]`
/** 1/3 to 8/9; 3/2567 is the third meeting of a year, 25/35 a house. */
const SLASHED = '(?:1/[2-9]|2/[3-9]|3/[4-9]|4/[5-9]|5/[6-9]|6/[7-9]|7/[89]|8/9)(?![\\d/]|[.,]\\d)'
const PLAIN = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹'
/** A lone ¹ calls a footnote. */
const EXPONENT = `(?:\\^-?\\d{1,2}|⁻[${RAISED}]{1,2}|[²³⁴⁵⁶⁷⁸⁹]|[¹²³⁴⁵⁶⁷⁸⁹][${RAISED}])(?![\\d${RAISED}])`
/** Above other numbers than 10 and 2 what is raised calls a footnote. */
const POWER = `(?<![\\d.,])(?:(?:10|2)${EXPONENT}|\\d{1,3}(?=\\^)${EXPONENT})`
const TIMES_POWER = `\\s?[×x*·]\\s?10${EXPONENT}`

/**
 * The source of a pattern for a number in digits, in a text after `plainDigits`: 1,000.5, 3⅓, 3 1/3, ½, 10⁶, 3.5×10⁶, 2^10,
 * and 1/4 where something has that part.
 */
export const DIGITS = digitsPattern('(?=\\s?ของ|\\sof\\s)')
/** The same in words that `DIGITS` has found, of which nothing stands behind. */
export const FOUND_DIGITS = digitsPattern('')

function digitsPattern(behindPart: string): string {
  const mixed = `(?:${PLAIN})(?:\\s?${SIGN}|\\s${SLASHED})?(?:${TIMES_POWER})?`
  return `${POWER}|(?<![\\d/]|\\d[.,])${SLASHED}${behindPart}|${mixed}|${SIGN}`
}

const WITH_POWER = new RegExp(`^(?:(.+?)\\s?[×x*·]\\s?)?(\\d+)(${EXPONENT})$`)
const WITH_FRACTION = new RegExp(`^(${PLAIN})?\\s?(?:(${SIGN})|(?<![\\d.])(\\d)/(\\d))$`)

/** What is written in digits. */
export type Digits = {
  readonly value: number
  /** What the power of ten multiplies by; 1 for none. */
  readonly scale: number
  /** How many digits it tells. */
  readonly digits: number
  /** A fraction alone: ½, 3/4. */
  readonly part?: boolean
}

/**
 * @param written a number as `DIGITS` finds it
 * @returns its value: 3.5 million for 3.5×10⁶
 */
export function digitsOf(written: string): Digits {
  const [, factor, base, exponent] = WITH_POWER.exec(written) ?? []
  if (base !== undefined && exponent !== undefined) {
    const scale = Number(base) ** exponentOf(exponent)
    if (factor === undefined) return { value: tidy(scale), scale, digits: 1 }
    const told = digitsOf(factor)
    return { ...told, value: tidy(told.value * scale), scale }
  }
  const [, whole, sign, top, bottom] = WITH_FRACTION.exec(written) ?? []
  if (sign === undefined && top === undefined)
    return { value: Number(written.replaceAll(',', '')), scale: 1, digits: significantDigits(written) }
  const part = sign === undefined ? Number(top) / Number(bottom) : (SIGNS[sign] ?? 0)
  const value = tidy(Number((whole ?? '0').replaceAll(',', '')) + part)
  return { value, scale: 1, digits: significantDigits(String(value)), ...(whole ? {} : { part: true }) }
}

function exponentOf(written: string): number {
  const plain = [...written].map((sign) => {
    const place = RAISED.indexOf(sign)
    return place >= 0 ? place : sign === '⁻' ? '-' : sign
  })
  return Number(plain.join('').replace('^', ''))
}

const THOUSANDS = '[1-9]\\d{0,2}(?: \\d{3})+(?:\\.\\d+)?'
/** Spaces that stand between the thousands of a number, or of both ends of a range: 1 000 000, 12 500-13 500. */
const SPACED = new RegExp(
  `(?<![\\d.,/:+-]|[\\d+] )${THOUSANDS}(?:-${THOUSANDS})?(?![\\d/:]|,\\d| \\d|-\\d)`,
  'g',
)
/** Spaces that are no word's end. */
const NARROW = /[\u00a0\u202f\u2009\u2007\u2008]/

/**
 * Writes commas for the spaces between the thousands of a number, each in its place. A common space between two numbers
 * alone, as in 12 500, may as well part them.
 *
 * @param text a text after `plainDigits`
 * @param written the text as it was
 * @param isOne whether two numbers that stand in a place of the text, the first up to a place in it, are one
 * @returns a text of the same length
 */
export function groupThousands(
  text: string,
  written: string,
  isOne: (place: Span, first: number) => boolean,
): string {
  return text.replace(SPACED, (number: string, from: number) => {
    const to = from + number.length
    const isSure = number.split('-')[0]?.split(' ').length !== 2 || NARROW.test(written.slice(from, to))
    return isSure || isOne({ from, to }, from + number.indexOf(' ')) ? number.replaceAll(' ', ',') : number
  })
}
