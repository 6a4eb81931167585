import type { Locale } from '../i18n/locales'
import type { Figure } from '../thai/figure'
import type { Match } from './match-figures'
import type { Pair } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** How a language says, beside a length of time, which end of a longer one it is, and on which side of it a thing falls. */
type Bounds = {
  /** Stand right before or behind the figure, with its own words between: 9 เดือนแรก, the first nine months. */
  readonly first: RegExp
  readonly last: RegExp
  readonly within: RegExp
  readonly after: RegExp
}

/** The figure itself stands between the words before it and those behind. */
const HERE = '\u0000'

const BOUNDS: Readonly<Record<Locale, Bounds>> = {
  th: {
    first: new RegExp(`${HERE}แรก`),
    last: new RegExp(`${HERE}(?:สุดท้าย|หลัง(?!จาก)|ที่เหลือ)`),
    within: new RegExp(`ภายใน(?:เวลา|ระยะเวลา)?\\s?${HERE}`),
    after: new RegExp(`(?:หลังจาก|ภายหลัง|หลัง|เมื่อครบ|ครบ|เมื่อพ้น|พ้น)\\s?${HERE}`),
  },
  en: {
    first: new RegExp(`\\b(?:first|opening|initial)\\s${HERE}`, 'i'),
    last: new RegExp(`\\b(?:last|final|closing|remaining)\\s${HERE}`, 'i'),
    within: new RegExp(`\\b(?:within|in|inside|under)\\s(?:the (?:next|coming)\\s)?${HERE}`, 'i'),
    after: new RegExp(`\\b(?:after|following)\\s${HERE}`, 'i'),
  },
}

const CONTRARY = [
  ['first', 'last'],
  ['within', 'after'],
] as const
const REACH = 24
const LASTING = new Set(['year', 'quarter', 'month', 'week', 'day', 'hour', 'minute'])

/**
 * Finds a length of time told from its other end ("the last nine months" for 9 เดือนแรก), or on its other side ("after 30
 * days" for ภายใน 30 วัน).
 *
 * @param pair the original and the translation
 * @param match a figure, in both
 * @param passages where it stands, in the original and in the translation
 * @returns whether it is told so
 */
export function isBoundTurned(
  pair: Pair,
  { source, target }: Match,
  [original, passage]: readonly [ReviewPassage, ReviewPassage],
): boolean {
  if (source.kind !== 'count' || !LASTING.has(source.unit ?? '')) return false
  const [there, here] = [BOUNDS[pair.source.version.locale], BOUNDS[pair.target.version.locale]]
  if (!there || !here) return false
  const [said, told] = [around(original, source), around(passage, target)]
  return CONTRARY.some(
    ([one, other]) =>
      (there[one].test(said) && here[other].test(told)) || (there[other].test(said) && here[one].test(told)),
  )
}

/** What stands beside a figure; its own words may begin with a qualifier (ภายใน 30 วัน), which stands before it. */
function around({ text }: ReviewPassage, { from, to }: Figure): string {
  const start = from + (/^\D+(?=\d)/.exec(text.slice(from, to))?.[0].length ?? 0)
  return text.slice(Math.max(0, start - REACH), start) + HERE + text.slice(to, to + REACH)
}
