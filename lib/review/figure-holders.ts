import type { Locale } from '../i18n/locales'
import type { Match } from './match-figures'
import type { Pair } from './pair'
import type { ReviewPassage } from './reviewed-text'

/**
 * What is counted, as each language calls it: no kind is ever rendered by another. English in the plural only: of
 * "6 government ministries" the last word counts.
 */
const KINDS: readonly (readonly [kind: string, thai: RegExp, english: RegExp])[] = [
  [
    'government',
    /รัฐบาลท้องถิ่น|ส่วนท้องถิ่น|รัฐบาลกลาง|รัฐบาล/,
    /governments|authorities|municipalities|administrations/,
  ],
  ['business', /ผู้ประกอบการ|บริษัท|กิจการ|ธุรกิจ/, /businesses|companies|firms|enterprises/],
  ['ministry', /กระทรวง/, /ministries/],
  ['school', /โรงเรียน/, /schools/],
  ['university', /มหาวิทยาลัย/, /universities/],
  ['hospital', /โรงพยาบาล/, /hospitals/],
  ['country', /ประเทศ/, /countries|nations/],
]

/** The thing right before a Thai figure; an English one stands behind it, with a word or two between. */
const COUNTED: Readonly<Record<Locale, readonly (readonly [kind: string, pattern: RegExp])[]>> = {
  th: KINDS.map(([kind, thai]) => [
    kind,
    new RegExp(
      `(?:${thai.source})(?:ท้องถิ่น|ชั้นนำ|ขนาดใหญ่|ต่างชาติ|ญี่ปุ่น|ไทย)?(?:จำนวน|รวม|กว่า|อีก|ทั้งหมด|ทั้งสิ้น|ราว|ประมาณ|ร่วม)?\\s?$`,
    ),
  ]),
  en: KINDS.map(([kind, , english]) => [
    kind,
    new RegExp(
      `^ (?!(?:at|in|of|from|with|for|by|on|and|or|the|to)\\b)(?:[A-Za-z-]+ )?(?:${english.source})\\b`,
      'i',
    ),
  ]),
}

/** The figure itself, in digits or as a word. */
const NUMBER = /^(?:[\d,.]+|[a-z-]+)/i

/**
 * Finds a number that counts other things in the translation than in the original: 23 local businesses for
 * รัฐบาลท้องถิ่น 23 แห่ง. Only things that are never called by the other's name.
 *
 * @param pair the original and the translation
 * @param match a number, in both
 * @param passages where it stands, in the original and in the translation
 * @returns whether it is told so
 */
export function isHolderTurned(
  pair: Pair,
  { source, target }: Match,
  [original, passage]: readonly [ReviewPassage, ReviewPassage],
): boolean {
  if (source.kind !== 'count' || target.kind !== 'count') return false
  const [one, other] = [
    countedBy(pair.source.version.locale, original.text, source.from, source.to),
    countedBy(pair.target.version.locale, passage.text, target.from, target.to),
  ]
  return one !== undefined && other !== undefined && one !== other
}

function countedBy(locale: Locale, text: string, from: number, to: number): string | undefined {
  const around =
    locale === 'th' ? text.slice(Math.max(0, from - 30), from) : text.slice(from, to + 40).replace(NUMBER, '')
  return COUNTED[locale]?.find(([, pattern]) => pattern.test(around))?.[0]
}
