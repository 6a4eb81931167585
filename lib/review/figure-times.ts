import type { Locale } from '../i18n/locales'
import type { Figure } from '../thai/figure'
import type { Match } from './match-figures'
import type { Pair } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** How a language says, before a figure, from when on or until when; and that what follows is expected, or is done. */
type Grammar = {
  readonly in: RegExp
  readonly since: RegExp
  readonly until: RegExp
  /** Words that speak of a beginning, or of what lasts. */
  readonly begins: RegExp
  readonly expected: RegExp
  readonly done: RegExp
  /** Where a statement about a figure begins. */
  readonly clause: RegExp
}

const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
  th: {
    in: /(?:ใน|เมื่อ|ช่วง)(?:ช่วง|รอบ)?(?:ปี)?\s?$/,
    since: /(?:ตั้งแต่|นับแต่|นับจาก|เริ่ม|จาก|(?<!ครึ่ง|ครึ่งปี|เดือน)หลัง)[ก-๎ ]{0,12}$/,
    until: /(?:จนถึง|ถึง|ภายใน|ก่อน|จนกระทั่ง)[ก-๎ ]{0,12}$/,
    begins: /ตั้งแต่|นับ|เริ่ม|ก่อตั้ง|จาก(?!นี้)|หลัง|ต้นมา|กำเนิด|จนถึง|มาจน|จวบจน|มาโดยตลอด|ต่อเนื่อง/,
    expected: /คาดว่า|คาดการณ์|คาดหมาย|ตั้งเป้า|ตั้งเป้าหมาย/,
    done: /แล้ว|ที่ผ่านมา|เทียบ|ปีก่อน|ก่อนหน้า|จากเดิม/,
    // What is expected of one figure is not expected of the next.
    clause: /\n|\d(?!.*\d)/,
  },
  en: {
    in: /\b(?:in|during|over|for|of) (?:the )?$/i,
    since: /\bsince (?:the )?(?:start of |beginning of )?(?:the )?$/i,
    until: /\b(?:until|till|up to|before) (?:the )?$/i,
    begins:
      /\b(?:since|from|start\w*|beg[aiu]n\w*|born|birth|origin\w*|dat(?:es?|ed|ing)|trac\w*|found\w*|launch\w*|establish\w*|ever|emerg\w*|root\w*|back|after|follow\w*|arose|came|introduc\w*|creat\w*|set up|onwards?|initiat\w*|open\w*|became|become|year|enter\w*|took effect|effective|conceiv\w*)\b/i,
    expected:
      /\b(?:will|would|shall|should|may|might|could|can|to|expect\w*|forecast\w*|estimat\w*|project\w*|predict\w*|anticipat\w*|plan\w*|aim\w*|target\w*|likely|hop\w+|set|potential\w*|prospect\w*|worth|value)\b/i,
    done: /\b(?:has|have|had)(?: also| already| so far| now)? (?:been )?(?:\w+ed|brought|made|taken|drawn|won|seen|come|given|grown|put|sold|led)\b|\balready\b|\b(?:generated|created|yielded|earned|attracted|drew|brought in)(?: [a-z]+){0,3}\s*$/i,
    clause: /[.;:!?]\s|, (?:and|but|while|which)?|\band (?=(?:has|have|had|is|are|was|were|will)\b)/gi,
  },
}

const BEFORE = 60

/**
 * Finds a time that the original names as the time of a deed and the translation as its beginning or its end: "since the
 * first quarter" for ในไตรมาสแรก.
 *
 * @param pair the original and the translation
 * @param match a figure, in both
 * @param passages where it stands, in the original and in the translation
 * @returns whether it is told so
 */
export function isPeriodTurned(
  pair: Pair,
  { source, target }: Match,
  [original, passage]: readonly [ReviewPassage, ReviewPassage],
): boolean {
  if (source.kind !== 'quarter' && source.kind !== 'year') return false
  const [there, here] = grammars(pair)
  if (!there || !here) return false
  const before = headOf(original, source)
  const after = headOf(passage, target)
  const begins = there.since.test(before)
  // What began in a year may be told by any word for a beginning.
  if (begins) return here.in.test(after) && !here.begins.test(around(passage, target))
  // "Since 2009" says เมื่อปี 2552 เป็นต้นมา.
  if (!there.in.test(before) || there.until.test(before) || there.begins.test(around(original, source)))
    return false
  return here.since.test(after) || here.until.test(after)
}

/**
 * Finds an amount that the original expects and the translation tells as reached already.
 *
 * @param pair the original and the translation
 * @param match a figure, in both
 * @param passages where it stands, in the original and in the translation
 * @returns whether it is told so
 */
export function isExpectedTurned(
  pair: Pair,
  { source, target }: Match,
  [original, passage]: readonly [ReviewPassage, ReviewPassage],
): boolean {
  if (source.kind !== 'money' && source.kind !== 'percent' && source.kind !== 'count') return false
  const [there, here] = grammars(pair)
  if (!there || !here) return false
  const before = statement(original, source, there, 140)
  if (!there.expected.test(before) || there.done.test(before)) return false
  const after = statement(passage, target, here, 90)
  return here.done.test(after) && !here.expected.test(after)
}

function grammars(pair: Pair): readonly [Grammar | undefined, Grammar | undefined] {
  return [GRAMMARS[pair.source.version.locale], GRAMMARS[pair.target.version.locale]]
}

function headOf({ text }: ReviewPassage, { from }: Figure): string {
  return text.slice(Math.max(0, from - BEFORE), from)
}

/** What the text says on both sides of a figure. */
function around({ text }: ReviewPassage, { from, to }: Figure): string {
  return text.slice(Math.max(0, from - 2 * BEFORE), to + BEFORE)
}

/** What the text says before a figure, from where its statement begins. */
function statement({ text }: ReviewPassage, { from }: Figure, { clause }: Grammar, length: number): string {
  return (
    text
      .slice(Math.max(0, from - length), from)
      .split(clause)
      .at(-1) ?? ''
  )
}
