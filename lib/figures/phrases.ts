import { anyOf, readDataTable } from '../data-table'
import { matchesIn } from '../matches'
import type { WordEdges } from '../typography/word-edges'
import type { FigureKind } from './figure'
import { type Reading, reading } from './reading'

type Phrase = {
  readonly kind?: FigureKind
  readonly value?: number
  readonly unit?: string
  /** The words of the table beside which it counts. */
  readonly beside?: string
  /** Whether it begins with a unit, and so is another thing behind a number: 2 ปีครึ่ง. */
  readonly alone?: boolean
  readonly words: readonly string[]
}

type Beside = Readonly<
  Record<string, { readonly before: readonly string[]; readonly after: readonly string[] }>
>

const { beside: BESIDE, ...TABLE } = readDataTable<
  { readonly beside: Beside } & Readonly<Record<string, readonly Phrase[]>>
>('lib/figures/data/phrases.yaml')

/** What stands in a text in words of its own: figures, and what only looks like one. */
export type Phrases = {
  readonly figures: readonly Reading[]
  /** Where nothing else is to be read. */
  readonly taken: readonly { readonly from: number; readonly to: number }[]
}

/**
 * @param locale a language
 * @returns what finds the phrases of `data/phrases.yaml` in texts of that language, the longest at each place
 */
export function phraseReader(locale: string): (text: string, isEdge: WordEdges) => Phrases {
  const phrases = TABLE[locale] ?? []
  const meaning = new Map(
    phrases.flatMap((phrase) => phrase.words.map((word) => [plain(word), phrase] as const)),
  )
  const pattern = new RegExp(`(?<![a-z])(?:${anyOf(meaning.keys())})(?![a-z])`, 'gi')
  return (text, isEdge) => {
    const figures: Reading[] = []
    const taken: { from: number; to: number }[] = []
    for (const { 0: word, index: from } of matchesIn(text, pattern)) {
      const to = from + word.length
      const phrase = meaning.get(plain(word))
      if (!phrase || !isEdge(from) || !isEdge(to)) continue
      const before = text.slice(Math.max(0, from - 10), from)
      if (word === 'ครึ่ง' && HALF_MORE.test(before)) continue
      if (phrase.beside && !isBeside(phrase.beside, text, from, to)) continue
      if ((phrase.kind === 'relative' || phrase.alone) && SO_MANY.test(before)) continue
      taken.push({ from, to })
      if (phrase.kind === undefined || phrase.value === undefined) continue
      const units = phrase.unit === undefined ? [] : [phrase.unit]
      figures.push(reading(phrase.kind, phrase.value, { from, to }, { units, optional: true }))
    }
    return { figures, taken }
  }
}

/** ครึ่ง behind a unit or a scale is half of one more: 2 ปีครึ่ง. */
const HALF_MORE = /(?:ปี|เดือน|วัน|ชั่วโมง|โมง|ทุ่ม|เท่า|ล้าน|แสน|หมื่น|พัน|ร้อย|สัปดาห์|เมตร|ไร่|ตัน)\s?$/

/** 5 ปีก่อน is so many years ago, not last year. */
const SO_MANY = /(?:\d|หลาย|กี่|สิบ|ร้อย|พัน|หนึ่ง|สอง|สาม|สี่|ห้า|หก|เจ็ด|แปด|เก้า|เอ็ด|ครึ่ง|นับ|ช่วง|รอบ)\s?$/

function isBeside(name: string, text: string, from: number, to: number): boolean {
  const { before = [], after = [] } = BESIDE[name] ?? {}
  const [left, right] = [
    text.slice(Math.max(0, from - 20), from).toLowerCase(),
    text.slice(to, to + 20).toLowerCase(),
  ]
  return (
    before.some((word) => left.endsWith(`${word} `)) || after.some((word) => right.startsWith(` ${word} `))
  )
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('-', ' ')
}
