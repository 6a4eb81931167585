import type { Locale } from '../i18n/locales'
import { matchesIn } from '../matches'
import { exchangedIn } from './exchanged'
import { type Instead, mayBeSaid, type Said } from './said'

/** How a language names the units of time, where they measure or repeat ("a year", "last month") and name no date. */
export const UNITS: Readonly<Record<Locale, Readonly<Record<Unit, RegExp>>>> = {
  th: {
    year: /(?<![\d๐-๙.,]\s?|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|หลาย|กี่|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)ปี(?!ที่|\s?\d|งบประมาณ|การศึกษา|ใหม่|การผลิต)/g,
    month:
      /(?<![\d๐-๙.,]\s?|สิบ|ร้อย|พัน|หมื่น|แสน|ล้าน|หลาย|กี่|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า)เดือน(?!\s?(?:มกรา|กุมภา|มีนา|เมษา|พฤษภา|มิถุนา|กรกฎา|สิงหา|กันยา|ตุลา|พฤศจิกา|ธันวา))/g,
    week: /(?<![\d๐-๙.,]\s?|สิบ|หลาย|หนึ่ง|สอง|สาม|สี่|ห้า|หก)สัปดาห์/g,
    day: /(?<![\d๐-๙.,]\s?|สิบ|ร้อย|หลาย|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|ทุก)วัน(?!ที่|จันทร์|อังคาร|พุธ|พฤหัส|ศุกร์|เสาร์|อาทิตย์|ออก|ตก)/g,
  },
  en: {
    year: /\b(?:(?:an?|per|each|every|last|next|this|previous|same) year(?! ago| earlier| before| later| old)|yearly|annual(?:ly)?)\b(?!-)/gi,
    month: /\b(?:(?:an?|per|each|every|last|next|this|previous|same) month|monthly)\b(?!-)/gi,
    week: /\b(?:(?:an?|per|each|every|last|next|this|previous|same) week|weekly)\b(?!-)/gi,
    day: /\b(?:(?:per|last|next|previous|same) day|daily)\b(?!-)/gi,
  },
}

const UNIT_NAMES = ['year', 'month', 'week', 'day'] as const
type Unit = (typeof UNIT_NAMES)[number]

/** So far, in parts of the whole, may the same unit stand from where it stands in the original. */
const FARTHEST = 0.25

type TimeWord = { readonly unit: Unit; readonly from: number; readonly words: string }

/**
 * Finds a unit of time that stands for another one: "a month" for a year.
 *
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @returns the unit that the translation names, and that of the original; at most one
 */
export function timeWordExchanged(source: Said, target: Said): Instead[] {
  const there = timeWords(source)
  if (there.length === 0) return []
  const exchanged = exchangedIn(
    { named: there, length: source.text.length },
    { named: timeWords(target), length: target.text.length },
    ({ unit }) => unit,
  )
  if (!exchanged) return []
  const { one, other } = exchanged
  if (Math.abs(one.from / target.text.length - other.from / source.text.length) > FARTHEST) return []
  return [{ words: one.words, instead: other.words }]
}

function timeWords(said: Said): TimeWord[] {
  const { text, locale } = said
  return mayBeSaid(said, UNIT_NAMES, (unit) => UNITS[locale]?.[unit]).flatMap((unit) =>
    matchesIn(text, (UNITS[locale] as (typeof UNITS)[Locale])[unit]).map(({ 0: words, index }) => ({
      unit,
      from: index,
      words,
    })),
  )
}
