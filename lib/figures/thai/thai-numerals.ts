import { matchesIn } from '../../matches'
import type { WordEdges } from '../../typography/word-edges'
import { DIGITS, digitsOf, FOUND_DIGITS } from '../digits'
import { type Numeral, tidy } from '../figure'

/** The Royal Society's number words; เอ็ด and ยี่ are the forms of 1 and 2 in เอ็ด-final tens and twenties. */
const ONES: Readonly<Record<string, number>> = {
  ศูนย์: 0,
  หนึ่ง: 1,
  เอ็ด: 1,
  สอง: 2,
  ยี่: 2,
  สาม: 3,
  สี่: 4,
  ห้า: 5,
  หก: 6,
  เจ็ด: 7,
  แปด: 8,
  เก้า: 9,
}
const SCALES: Readonly<Record<string, number>> = {
  สิบ: 10,
  ร้อย: 100,
  พัน: 1e3,
  หมื่น: 1e4,
  แสน: 1e5,
  ล้าน: 1e6,
  โหล: 12,
  กุรุส: 144,
}
const ONE = Object.keys(ONES).join('|')
const SCALE = '(?:ร้อย(?!ละ)|พัน|หมื่น|แสน|ล้าน|โหล(?!ด|ละ)|กุรุส)'
const WORD = `(?:${ONE}|สิบ|${SCALE})`
/** A figure with any scales that follow (2 หมื่นล้าน, 1 ล้าน 2 แสน), or number words alone. */
const RUN = new RegExp(
  `ครึ่ง${SCALE}+|(?:${DIGITS})(?:(?:\\s?(?:กว่า|เศษ)?\\s?${SCALE})+(?:\\s?(?:${DIGITS})\\s?${SCALE}+)*)?(?:ครึ่ง)?` +
    `|${WORD}(?:(?:กว่า|เศษ)?${WORD})*(?:จุด(?:${ONE})+)?(?:ครึ่ง(?!หนึ่ง))?`,
  'g',
)
const FIRST = new RegExp(`^(?:${FOUND_DIGITS})`)
const PART = new RegExp(`${FOUND_DIGITS}|${WORD}|จุด|ครึ่ง|กว่า|เศษ`, 'g')

/**
 * Finds the numbers in a Thai text: digits, number words, and both together (2 หมื่นล้าน, สองหมื่นห้าพัน, ล้านครึ่ง).
 *
 * @param text a Thai text after `plainDigits`
 * @param isEdge where its words have their edges: สามารถ and พันธมิตร are no numbers
 * @returns the numbers in the order of the text; a scale without a number (ล้าน) is marked as such
 */
export function thaiNumerals(text: string, isEdge: WordEdges): Numeral[] {
  return matchesIn(text, RUN).flatMap((match) => {
    const written = match[0].trimEnd()
    const from = match.index
    const to = from + written.length
    const first = FIRST.exec(written)?.[0] ?? ''
    if (!first && !(isEdge(from) && isEdge(to))) return []
    // ศูนย์ is a centre more often than nothing, โหล a jar.
    if (/^(?:ศูนย์|โหล|กุรุส)$/.test(written)) return []
    const number = numberIn(written)
    const { digits, part } = first ? digitsOf(first) : { digits: 0 }
    return number ? [{ ...number, from, to, digits, ...(part && first === written ? { part } : {}) }] : []
  })
}

type Sum = { millions: number; section: number; current: number | undefined; last: number; decimals: number }

/** Adds up what stands in a run: each ล้าน multiplies all before it, smaller scales what stands directly before them. */
function numberIn(written: string): Pick<Numeral, 'value' | 'scale' | 'over' | 'bare'> | undefined {
  const sum: Sum = { millions: 0, section: 0, current: undefined, last: 1, decimals: 0 }
  let scale = 1
  let over = false
  let bare = true
  for (const [part] of matchesIn(written, PART)) {
    const multiplier = SCALES[part]
    if (part === 'กว่า' || part === 'เศษ') over = true
    else if (part === 'จุด') sum.decimals = 1
    else if (part === 'ครึ่ง') {
      sum[sum.last >= 1e6 ? 'millions' : 'section'] += sum.last / 2
      bare &&= scale > 1
    } else if (multiplier !== undefined) {
      multiply(sum, multiplier)
      scale *= multiplier
      bare &&= multiplier === 10 ? false : bare
    } else {
      bare = false
      const digits = ONES[part] === undefined ? digitsOf(part) : undefined
      scale *= digits?.scale ?? 1
      if (!addDigit(sum, ONES[part] ?? digits?.value ?? 0)) return undefined
    }
  }
  const value = tidy(sum.millions + sum.section + (sum.current ?? 0))
  return { value, scale, ...(over ? { over } : {}), ...(bare ? { bare } : {}) }
}

function multiply(sum: Sum, by: number): void {
  if (by === 1e6) {
    sum.millions = (sum.millions + sum.section + (sum.current ?? 0) || 1) * by
    sum.section = 0
  } else if (sum.current !== undefined) sum.section += sum.current * by
  // สอง + ร้อย is 200; a scale right after another multiplies it; one that stands first is meant once.
  else sum.section += sum.section > 0 && sum.section < by ? sum.section * by - sum.section : by
  sum.current = undefined
  sum.last = by
}

function addDigit(sum: Sum, digit: number): boolean {
  if (sum.decimals > 0) {
    sum.decimals /= 10
    sum.current = (sum.current ?? 0) + digit * sum.decimals
    return true
  }
  if (sum.current !== undefined) return false
  sum.current = digit
  return true
}
