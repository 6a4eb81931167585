import { matchesIn } from '../matches'
/** A number found in a Thai text. */
export type Numeral = {
  readonly value: number
  readonly from: number
  readonly to: number
  /** Written with digits, at least in part (2 หมื่น), rather than in words alone (สองหมื่น). */
  readonly digits: boolean
  /** A scale without a number before it: ล้าน, ร้อย. Whether it is a number at all depends on its neighbours. */
  readonly bare: boolean
  /** The scale it was multiplied by (10 000 for 2 หมื่น), 1 for none; a range shares it: 3-5 หมื่น. */
  readonly scale: number
  /** กว่า or เศษ inside the number: 2 หมื่นกว่าล้าน. */
  readonly over: boolean
}

/** The Royal Society's number words; เอ็ด and ยี่ are the forms of 1 and 2 in เอ็ด-final tens and twenties. */
const DIGIT_WORDS: Readonly<Record<string, number>> = {
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
  พัน: 1_000,
  หมื่น: 10_000,
  แสน: 100_000,
  ล้าน: 1_000_000,
}

/** Scales, unless the word goes on as another one: ร้อยละ, พันธมิตร, ร้อยเอ็ด, พันเอก. */
const SCALE =
  '(?:ร้อย(?!ละ|เอ็ด|ตรี|โท|เอก|ตำรวจ|เรียง)|พัน(?!ธ|ตรี|โท|เอก|จ่า|ตำรวจ)|หมื่น|แสน(?!สาหัส|ดี)|ล้าน(?!นา|ช้าง))'
const DIGIT_WORD = Object.keys(DIGIT_WORDS).join('|')
const WORD = `(?:${DIGIT_WORD}|สิบ|${SCALE})`
const DIGITS = '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?'
/** A figure with any scales that follow (2 หมื่นล้าน, 1 ล้าน 2 แสน), or number words alone. */
const RUN = new RegExp(
  `(?:${DIGITS})(?:(?:\\s?(?:กว่า|เศษ)?\\s?${SCALE})+(?:\\s?(?:${DIGITS})\\s?${SCALE}+)*)?(?:ครึ่ง)?` +
    `|${WORD}(?:(?:กว่า|เศษ)?${WORD})*(?:จุด(?:${DIGIT_WORD})+)?(?:ครึ่ง(?!หนึ่ง))?`,
  'g',
)
const PART = new RegExp(`${DIGITS}|${WORD}|จุด|ครึ่ง|กว่า|เศษ`, 'g')

/** Words that begin or end like numbers and are none, where the dictionary of `Intl.Segmenter` splits them. */
const NOT_NUMBERS =
  /ร้อยเอ็ด|สี่แยก|สามแยก|ห้าแยก|แสนสาหัส|แสนดี|สามล้อ|สองแถว|สิบล้อ|หกล้ม|ล้านนา|ล้านช้าง|พันตรี|พันโท|พันเอก|พันจ่า|ร้อยตรี|ร้อยโท|ร้อยเอก|ร้อยตำรวจ|พันตำรวจ|สิบตรี|สิบโท|สิบเอก|สิบตำรวจ|สองข้าง|สามเหลี่ยม|สี่เหลี่ยม|สามเณร|ร้อยเรียง|ร้อยรัด|พันผ้า|พันแผล|ผูกพัน|พัวพัน|เกี่ยวพัน|สัมพันธ์|พันธุ์|พันธ์|พันธะ|พันธกิจ|พันธสัญญา|พันธบัตร|พันธมิตร|ประชาสัมพันธ์|สามารถ|สามัคคี|สามัญ|สามี|เก้าอี้|เรียบร้อย|ห้าง|ห้าม|ห้อง|หกคะเมน|แปดเปื้อน|ยี่ห้อ|ยี่หระ|ศูนย์กลาง|ศูนย์การ/y

const words = new Intl.Segmenter('th', { granularity: 'word' })

/**
 * Writes Thai digits and the typographic dashes as their plain counterparts, character by character, so that
 * places in the result are places in the text.
 *
 * @param text any text
 * @returns a text of the same length
 */
export function plainDigits(text: string): string {
  return text
    .replace(/[๐-๙]/g, (digit) => String(digit.charCodeAt(0) - 0x0e50))
    .replace(/[–—−‑]/g, '-')
    .replace(/[\u00a0\u202f\u2009]/g, ' ')
}

/**
 * Finds the numbers in a Thai text: digits of either script, number words, and both together (2 หมื่นล้าน,
 * สองหมื่นห้าพัน, 1.5 แสนล้าน, ล้านครึ่ง). A word that only contains a number word (สามารถ, พันธมิตร) is none.
 *
 * @param text a Thai text after `plainDigits`
 * @returns the numbers in the order of the text
 */
export function thaiNumerals(text: string): Numeral[] {
  const found: Numeral[] = []
  for (const match of matchesIn(text, RUN)) {
    const written = match[0].trimEnd()
    const from = match.index
    const to = from + written.length
    const digits = /\d/.test(written)
    if (!digits && (!standsAlone(text, from, to) || containsWord(text, from))) continue
    const parsed = numberIn(written)
    if (parsed) found.push({ ...parsed, from, to, digits })
  }
  return found
}

/** Whether the number words from `from` to `to` are words of their own rather than parts of longer ones. */
function standsAlone(text: string, from: number, to: number): boolean {
  let start = from
  while (start > 0 && from - start < 30 && isThai(text[start - 1])) start--
  let end = to
  while (end < text.length && end - to < 30 && isThai(text[end])) end++
  const segments = words.segment(text.slice(start, end))
  const isEdge = (place: number) => place === end - start || segments.containing(place)?.index === place
  return isEdge(from - start) && isEdge(to - start)
}

function containsWord(text: string, from: number): boolean {
  for (let start = Math.max(0, from - 6); start <= from; start++) {
    NOT_NUMBERS.lastIndex = start
    const match = NOT_NUMBERS.exec(text)
    if (match && start + match[0].length > from) return true
  }
  return false
}

function isThai(character: string | undefined): boolean {
  return character !== undefined && character >= '\u0e01' && character <= '\u0e4e'
}

/** Adds up number words: each ล้าน multiplies all before it, smaller scales what stands directly before them. */
function numberIn(written: string): Pick<Numeral, 'value' | 'bare' | 'scale' | 'over'> | undefined {
  let millions = 0
  let section = 0
  let current: number | undefined
  let scale = 1
  let last = 1
  let over = false
  let bare = true
  let decimals = 0
  for (const [part] of matchesIn(written, PART)) {
    const digit = DIGIT_WORDS[part]
    const multiplier = SCALES[part]
    if (part === 'กว่า' || part === 'เศษ') over = true
    else if (part === 'จุด') decimals = 1
    else if (part === 'ครึ่ง') {
      const half = last / 2
      if (last >= 1_000_000) millions += half
      else section += half
    } else if (multiplier !== undefined) {
      if (multiplier === 1_000_000) {
        const before = section + (current ?? 0)
        millions = (millions + before || 1) * multiplier
        section = 0
      } else section += scaleSection(section, current, multiplier)
      current = undefined
      scale *= multiplier
      last = multiplier
    } else if (digit !== undefined) {
      bare = false
      if (decimals) {
        decimals /= 10
        current = (current ?? 0) + digit * decimals
      } else {
        if (current !== undefined) return undefined
        current = digit
      }
    } else {
      bare = false
      if (current !== undefined) return undefined
      current = Number(part.replaceAll(',', ''))
    }
  }
  return { value: tidy(millions + section + (current ?? 0)), bare, scale, over }
}

/** สอง + ร้อย is 200; a scale right after another multiplies it (พัน + ร้อย does not occur; ร้อย alone is 100). */
function scaleSection(section: number, current: number | undefined, multiplier: number): number {
  if (current !== undefined) return current * multiplier
  return section > 0 && section < multiplier ? section * multiplier - section : multiplier
}

/** Decimal fractions times a scale leave binary dust: 1.1 × 1 000 000 is 1100000.0000000002. */
export function tidy(value: number): number {
  return Number.isSafeInteger(value) && Math.abs(value) < 1e12 ? value : Number(value.toPrecision(12))
}
