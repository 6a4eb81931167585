import type { Figure } from '../thai/figure'
import type { ReviewPassage } from './reviewed-text'

/** รายละ and "each" may be reckoned by anything. */
const ANYTHING = 'each'

/**
 * @param source a figure
 * @param target the one that answers it
 * @returns whether nothing speaks against both being reckoned by the same, where both say by what
 */
export function sameRate(source: Figure, target: Figure): boolean {
  const { per } = source
  if (!per || !target.per || per.includes(ANYTHING)) return true
  return target.per.every((one) => one === ANYTHING || per.includes(one))
}

/** Words that reckon by something: they may stand anywhere in the sentence. */
const RECKONED =
  /\b(?:per(?! ?cent)|each|every|apiece|daily|weekly|monthly|annual(?:ly)?|yearly|hourly|a piece|one-way)\b|\/[a-z]/i

/**
 * Whether the translation leaves out by what a figure is reckoned: 400 baht for 400 บาทต่อวัน.
 *
 * @param source a figure of the original
 * @param target the one that answers it
 * @param passage where that stands, in a language that writes as English does
 */
export function losesRate(source: Figure, target: Figure, { text }: ReviewPassage): boolean {
  // Interest is by the year wherever nothing else is said, and a share of people by the head.
  if (!source.per || target.per || source.kind !== 'money' || target.kind !== 'money') return false
  const [behind = ''] = text.slice(target.to, target.to + 40).split(/[.;]\s/)
  const around = text.slice(Math.max(0, target.from - 60), target.to) + behind
  return (
    !RECKONED.test(around) && !source.per.some((unit) => new RegExp(`\\ban? ${unit}\\b`, 'i').test(around))
  )
}

/** How the units that rates are reckoned by are named in Thai; a translation may put into a rate what a noun says. */
const THAI_UNITS: Readonly<Record<string, RegExp>> = {
  day: /วัน/,
  week: /สัปดาห์|อาทิตย์/,
  month: /เดือน/,
  quarter: /ไตรมาส/,
  // ไตรมาสแรกของปี names a time.
  year: /(?<!ของ)ปี/,
  // และ, ต่อว่า and ต่อไป reckon nothing.
  each: /(?<!แ)ละ|ต่อ(?!ว่า|ไป|เนื่อง|ยอด|เรือ)|ทุก/,
}

/**
 * Whether the translation reckons by something a figure of which the original only gives the amount: 20 billion baht a
 * month for 20,000 ล้านบาท.
 *
 * @param source a figure of the original, in Thai
 * @param target the one that answers it
 * @param passage where the first stands
 */
export function addsRate(source: Figure, target: Figure, { text }: ReviewPassage): boolean {
  if (source.per || !target.per || source.kind !== 'money' || target.kind !== 'money') return false
  // รายได้เฉลี่ย and เงินเดือน are reckoned by what goes without saying.
  const around = text.slice(Math.max(0, source.from - 60), source.to + 40)
  if (/เฉลี่ย|อัตรา|รายวัน|รายเดือน|รายปี|ค่าแรง|ค่าจ้าง/.test(around)) return false
  return target.per.some((unit) => THAI_UNITS[unit] !== undefined && !THAI_UNITS[unit].test(around))
}
