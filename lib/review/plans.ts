import type { Locale } from '../i18n/locales'
import { type Instead, mayBeSaid, type Said } from './said'

/** What is done, as each language says it: planned, and done. */
type Deed = {
  readonly th: string
  readonly en: { readonly base: string; readonly past: string }
}

/** Deeds that news announces first and reports later, whose English past is no other form of the verb's. */
const DEEDS: readonly Deed[] = [
  { th: 'ลงนาม', en: { base: 'sign', past: 'signed' } },
  { th: 'เปิดตัว', en: { base: 'launch|unveil', past: 'launched|unveiled' } },
  { th: 'ก่อสร้าง', en: { base: 'build|construct', past: 'built|constructed' } },
  { th: 'จัดตั้ง|ก่อตั้ง', en: { base: 'establish|found', past: 'established|founded' } },
  { th: 'ขยาย', en: { base: 'expand|widen|extend', past: 'expanded|widened|extended' } },
  { th: 'ลงทุน', en: { base: 'invest', past: 'invested' } },
  { th: 'เยือน', en: { base: 'visit', past: 'visited' } },
  {
    th: '(?:สร้าง|เกิด)(?:มูลค่า|รายได้|เม็ดเงิน)',
    en: { base: 'generate|create|bring in|earn', past: 'generated|created|brought in|earned' },
  },
  { th: 'ส่งมอบ', en: { base: 'deliver', past: 'delivered' } },
  { th: 'ใช้(?:งบประมาณ|งบ|เงิน)', en: { base: 'spend', past: 'spent' } },
  {
    th: 'เปิด(?:ให้บริการ|ใช้งาน|ใช้|รับ|ร้าน|สาขา|ประมูล|โรงงาน|เส้นทาง)',
    en: { base: 'open', past: 'opened' },
  },
  { th: 'เสนอ(?!แนะ|ชื่อ|ขาย|ราคา|ให้)', en: { base: 'propose|submit', past: 'proposed|submitted' } },
  { th: 'แต่งตั้ง', en: { base: 'appoint', past: 'appointed' } },
  { th: 'จัดซื้อ', en: { base: 'buy|purchase', past: 'bought|purchased' } },
]

/** How a language speaks of one deed. */
type Tenses = {
  readonly any: RegExp
  readonly ahead: RegExp
  readonly done: RegExp
}

/** ก่อนจะ is "before", not "will": what follows it may be long done. */
const THAI_AHEAD = '(?:คาด|เตรียม|มีแผน|แผนที่|มีกำหนด|ตั้งเป้า|(?<!ก่อน|ก่อนที่)จะ)[ก-๎]{0,12}?'

/** How a language speaks of what is to come, and where one statement ends and the next begins. */
const STATEMENTS: Readonly<Record<Locale, { readonly ahead: RegExp; readonly end: RegExp }>> = {
  th: { ahead: new RegExp(THAI_AHEAD), end: / / },
  en: {
    ahead:
      /\b(?:will|would|shall|should|may|might|can|could|must|to be|set to|about to|due|plan\w*|intend\w*|intention|prepar\w*|aim\w*|hop(?:e|es|ed|ing)|expect\w*|schedul\w*|slated|seek\w*|propos\w*|ready|next|upcoming|forthcoming|future|tomorrow|before|until|if|when|once|want\w*|agreed?|decid\w*|target\w*|forecast\w*|project(?:ed|ions?)|estimat\w*|anticipat\w*|predict\w*|likely|potential\w*|wait\w*|await\w*|yet|get|gets|see|have (?:them|it))\b|n[’']t\b|\bnot\b/i,
    end: /[.!?;]\s+/,
  },
}

/** How each language speaks of each deed. */
export const TENSES: readonly Readonly<Record<Locale, Tenses>>[] = DEEDS.map(({ th, en }) => ({
  th: {
    // การลงทุน and ผู้ลงทุน are nouns.
    any: new RegExp(`(?:${th})(?<!(?:การ|ความ|ผู้|นัก|เงิน)(?:${th}))`, 'g'),
    ahead: new RegExp(`${THAI_AHEAD}(?:${th})`, 'g'),
    done: new RegExp(
      `(?<!จะ)ได้(?:ร่วม|มีการ)?(?:${th})|(?:${th})(?:(?!จะ|เตรียม|แผน|คาด)[^\\n]){0,45}แล้ว(?!เสร็จ)`,
      'g',
    ),
  },
  en: {
    any: new RegExp(`\\b(?:${en.base})(?:s|es|ing)?\\b|\\b(?:${en.past})\\b`, 'gi'),
    ahead: new RegExp(`\\b(?:will|plans? to|is to|are to|set to|due to) (?:${en.base})\\b`, 'gi'),
    done: new RegExp(
      `\\b(?:has|have|had|was|were) (?:\\w+ly |already |been ){0,2}(?:${en.past})\\b|(?<!\\b(?:be|been|being|is|are|a|an|the|of) )\\b(?:${en.past})\\b`,
      'gi',
    ),
  },
}))

/**
 * Finds deeds that the original only plans and the translation says are done, or the other way round. Only where all
 * that the original says of the deed is planned, or is done: what has happened once may well be planned again.
 *
 * @param source the original and its language
 * @param target the translation and its language
 * @returns the words of the translation, and those of the original that they stand for
 */
export function plansTurned(source: Said, target: Said): Instead[] {
  return mayBeSaid(source, TENSES, (deed) => deed[source.locale]?.any).flatMap((deed) => {
    const [there, here] = [deed[source.locale], deed[target.locale]]
    if (!there || !here) return []
    const said = source.text.match(there.any)?.length ?? 0
    if (said === 0) return []
    const planned = source.text.match(there.ahead) ?? []
    const done = source.text.match(there.done) ?? []
    if (planned.length >= said && done.length === 0) {
      const words = firmlyDone(target, here.done)
      return words ? [{ words, instead: planned[0] ?? '' }] : []
    }
    if (done.length >= said && planned.length === 0) {
      const [words] = target.text.match(here.ahead) ?? []
      const kept = target.text.match(here.done)?.length ?? 0
      return words && kept === 0 ? [{ words, instead: done[0] ?? '' }] : []
    }
    return []
  })
}

/** The deed as done, in a sentence that says nothing of what is to come. */
function firmlyDone({ text, locale }: Said, done: RegExp): string | undefined {
  const grammar = STATEMENTS[locale]
  if (!grammar || text.search(done) === -1) return undefined
  const firm = text.split(grammar.end).filter((one) => !grammar.ahead.test(one))
  return firm.flatMap((one) => one.match(done) ?? [])[0]
}
