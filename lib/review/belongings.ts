import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import { isCountry } from './country-names'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import type { Instead } from './said'

/** Something of a country: its businesses, its local governments. */
type Belonging = { readonly kind: string; readonly of: ReadonlySet<Term>; readonly words: string }

/** What belongs to countries in the news, as each language calls it. */
const KINDS: readonly (readonly [kind: string, thai: string, english: string])[] = [
  [
    'business',
    'ผู้ประกอบการ|บริษัท|ธุรกิจ|เอสเอ็มอี',
    'business|businesses|companies|firms|enterprises|entrepreneurs|operators|SMEs',
  ],
  [
    'government',
    'รัฐบาลท้องถิ่น|รัฐบาล',
    '(?:local |central |provincial )?(?:government|governments|authorities)',
  ],
  ['economy', 'เศรษฐกิจ(?: BCG)?', '(?:BCG |bio-circular-green )?(?:economy|economic (?:model|concept))'],
  ['investor', 'นักลงทุน|ผู้ลงทุน', 'investors'],
  ['product', 'สินค้า|ผลิตภัณฑ์', 'products|goods'],
  ['worker', 'แรงงาน|พนักงาน', 'workers|labourers|laborers'],
  ['expert', 'ผู้เชี่ยวชาญ|นักวิจัย', 'experts|specialists|researchers'],
  ['student', 'นักศึกษา|นักเรียน', 'students'],
  ['official', 'เจ้าหน้าที่', 'officials|officers'],
  ['police', 'ตำรวจ', 'police'],
  ['airline', 'สายการบิน', 'airlines|carriers'],
  ['bank', 'ธนาคาร', 'banks'],
  ['tourist', 'นักท่องเที่ยว', 'tourists|travellers|travelers|holidaymakers'],
]

/** What may stand between a thing and its country, on either side of it, and between the names of two countries. */
type Grammar = {
  readonly things: readonly (readonly [kind: string, before: RegExp, after: RegExp])[]
  readonly and: RegExp
}

const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
  th: {
    things: KINDS.map(([kind, thai]) => [
      kind,
      new RegExp(`(?:${thai})\\s?(?:ของ|ใน|จาก)?(?:ประเทศ)?$`),
      // Thai puts the country behind the thing.
      /^(?!)/,
    ]),
    and: /^(?:และ|กับ|\s?[–-]\s?)(?:ประเทศ)?$/,
  },
  en: {
    things: KINDS.map(([kind, , english]) => [
      kind,
      new RegExp(`\\b(?:${english}) (?:of|in|from) $`, 'i'),
      new RegExp(`^(?:’s|')? (?:own )?(?:${english})\\b`, 'i'),
    ]),
    and: /^(?:,? and |[–-])(?:those of )?$/,
  },
}

/**
 * Finds things that belong to one country in the translation and to another in the original: Japanese businesses for
 * Thai ones. Only where the original never speaks of such things of the country that the translation names, and the
 * translation never of those of the country that the original names.
 *
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns the words of the translation, and those of the original that they stand for
 */
export function belongingsTurned(
  source: readonly [Side, ReviewPassage],
  target: readonly [Side, ReviewPassage],
): Instead[] {
  const here = belongings(...target)
  if (here.length === 0) return []
  const there = belongings(...source)
  return here.flatMap(({ kind, of, words }) => {
    const own = there.filter((one) => one.kind === kind)
    if (own.some((one) => same(one.of, of))) return []
    const lost = own.find(
      (one) =>
        one.of.size === of.size && !here.some((other) => other.kind === kind && same(other.of, one.of)),
    )
    return lost ? [{ words, instead: lost.words }] : []
  })
}

function belongings(side: Side, passage: ReviewPassage): Belonging[] {
  const grammar = GRAMMARS[side.version.locale]
  if (!grammar) return []
  const { text } = passage
  const names = side
    .names(passage)
    .filter(({ term }) => isCountry(term))
    .sort((a, b) => a.from - b.from)
  const found: Belonging[] = []
  for (let index = 0; index < names.length; index++) {
    const first = names[index]
    if (!first) continue
    let last = first
    const of = new Set([first.term])
    for (let next = names[index + 1]; next && grammar.and.test(text.slice(last.to, next.from)); ) {
      of.add(next.term)
      last = next
      index++
      next = names[index + 1]
    }
    const before = text.slice(Math.max(0, first.from - 40), first.from)
    const after = text.slice(last.to, last.to + 40)
    for (const [kind, behind, ahead] of grammar.things) {
      const one = behind.exec(before)?.[0]
      const other = ahead.exec(after)?.[0]
      if (one === undefined && other === undefined) continue
      const words =
        one === undefined ? text.slice(first.from, last.to) + other : one + text.slice(first.from, last.to)
      found.push({ kind, of, words })
    }
  }
  return found
}

function same(one: ReadonlySet<Term>, other: ReadonlySet<Term>): boolean {
  return one.size === other.size && [...one].every((term) => other.has(term))
}
