import { type Figure, plainDigits, tidy } from '../../figures/figure'
import type { FigureLanguage } from '../../figures/figure-language'
import { matchesIn } from '../../matches'
import { finding, type RuleFinding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/** Parts of one sum stand close together, and are few. */
const FARTHEST = 110
const MOST_PARTS = 20
/** So close behind an addition its sum stands, with a word or two between. */
const SUM_REACH = 24
const NUMBER = '(?:\\d[\\d,.]*\\d|\\d)'
const ADDITION = new RegExp(`${NUMBER}(?:\\s?\\+\\s?${NUMBER})+`, 'g')
const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })
/** "160 million baht, or about 4.2 million euros": a part told once more in another currency. */
const CONVERTS = /(?:หรือ(?:ราว|ประมาณ)?|คิดเป็น(?:เงิน)?|เท่ากับ|\(|\bor|\bequivalent to|\bequal to)\s?$/i

type WrongSum = { readonly total: number; readonly sum: number; readonly found: RuleFinding }

/** Totals that are not the sum of the figures they are given for, unless an editor's note says so. */
export const sums: VersionRule = {
  id: 'sums',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'Totals that are not the sum of their parts, where no editor’s note names both.',
    th: 'ยอดรวมที่ไม่เท่ากับผลบวกของตัวเลขที่แจกแจง โดยไม่มีหมายเหตุบรรณาธิการบอกไว้',
  },
  run(version) {
    const { language, text } = version
    if (!language) return []
    const stated = text.front
      .filter(({ kind }) => kind === 'note')
      .map((note) => version.figures(note).map(({ value }) => value))
    const passages = [...text.body, ...text.front]
    return [
      ...passages
        // Of a table the columns are added up, and its text goes along the rows.
        .filter(({ kind }) => kind !== 'note' && kind !== 'table')
        .flatMap((passage) => wrongTotals(version, language, passage))
        .filter(({ total, sum }) => !stated.some((values) => values.includes(total) && values.includes(sum)))
        .map(({ found }) => found),
      ...passages.flatMap((passage) => wrongAdditions(version, language, passage)),
    ]
  },
}

/** "(6 + 23 + 3) add up to 31": what is added with signs, told with another sum. */
function wrongAdditions(
  version: AnalyzedVersion,
  { addsUpTo }: FigureLanguage,
  passage: ReviewPassage,
): RuleFinding[] {
  const text = plainDigits(passage.text)
  const sum = new RegExp(`^[)\\s]{0,3}(?:${addsUpTo.source}).{0,${SUM_REACH}}?(${NUMBER})`, 'i')
  return matchesIn(text, ADDITION).flatMap(({ 0: written, index }) => {
    const [told, number = ''] = sum.exec(text.slice(index + written.length)) ?? []
    if (!told) return []
    const right = tidy(written.split('+').reduce((all, part) => all + numberOf(part), 0))
    if (right === numberOf(number)) return []
    const words = passage.text.slice(index, index + written.length + told.length)
    return [
      finding(version, passage, words, 'sums.wrong', {
        parts: written,
        sum: NUMBERS.format(right),
        total: number,
      }),
    ]
  })
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

function wrongTotals(version: AnalyzedVersion, language: FigureLanguage, passage: ReviewPassage): WrongSum[] {
  const { text } = passage
  const counted = version.figures(passage).filter(({ kind }) => ['count', 'money', 'percent'].includes(kind))
  return counted.flatMap((total, index) => {
    if (total.optional) return []
    const next = counted[index + 1]?.from ?? text.length
    const isTotal =
      language.totalBefore.test(text.slice(Math.max(0, total.from - 30), total.from)) ||
      language.totalAfter.test(text.slice(total.to, total.to + 30))
    const partsFollow = language.partsFollow.test(text.slice(total.to, Math.min(total.to + 60, next)))
    return [
      ...(isTotal ? [counted.slice(Math.max(0, index - MOST_PARTS), index).reverse()] : []),
      ...(partsFollow ? [counted.slice(index + 1, index + 1 + MOST_PARTS)] : []),
    ].flatMap(
      (nearest) => judge(version, passage, partsOf(nearest, total, text, language.sentenceEnd), total) ?? [],
    )
  })
}

/** The figures next to a total, going away from it, as long as they count the same within one sentence. */
function partsOf(figures: readonly Figure[], total: Figure, text: string, end: RegExp): Figure[] {
  const parts: Figure[] = []
  let last = total
  for (const part of figures) {
    const between = part.from < last.from ? text.slice(part.to, last.from) : text.slice(last.to, part.from)
    const converts = CONVERTS.test(text.slice(Math.max(0, part.from - 20), part.from))
    if (part.kind === 'money' && converts && !countsSame(part, total)) continue
    if (!countsSame(part, total) || between.length > FARTHEST || end.test(between)) break
    // 6 hours each, from 26 provinces, 132 communities in all: what counts something else ends the parts.
    if (parts.some((other) => !countsSame(other, part)) || (part.value >= total.value && parts.length > 0))
      break
    parts.push(part)
    last = part
  }
  return parts
}

function countsSame(one: Figure, other: Figure): boolean {
  if (one.kind !== other.kind) return false
  // 18 wins, 7 losses and 2.53 runs are no parts of anything.
  if (Number.isInteger(one.value) !== Number.isInteger(other.value) && one.kind === 'count') return false
  return (
    one.units.length === 0 || other.units.length === 0 || one.units.some((unit) => other.units.includes(unit))
  )
}

function judge(
  version: AnalyzedVersion,
  passage: ReviewPassage,
  nearest: readonly Figure[],
  total: Figure,
): WrongSum | undefined {
  const firm = nearest.filter(({ optional }) => !optional)
  // "21 from spikes, four from blocks and two from serves": a number word may be a part, and so may the nearest alone.
  if (firm.length < 2 || addsUp(nearest, total.value) || addsUp(firm, total.value)) return undefined
  // "more than 20 and 30, more than 50 in all" adds up only roughly, and 200,000 baht for each counts more than once.
  if ([...firm, total].some(({ qualifier, per }) => qualifier !== 'exact' || per !== undefined))
    return undefined
  const sum = tidy(firm.reduce((all, { value }) => all + value, 0))
  // "64 boats took part, up from 57 last year: 18, 22 and 24": what they add up to is given beside it.
  const isGiven = version
    .figures(passage)
    .some(({ value, from }) => value === sum && Math.abs(from - total.from) < FARTHEST)
  if (isGiven) return undefined
  const parts = [...firm].sort((a, b) => a.from - b.from).map(({ value }) => NUMBERS.format(value))
  const values = { parts: parts.join(' + '), sum: NUMBERS.format(sum), total: NUMBERS.format(total.value) }
  return { total: total.value, sum, found: finding(version, passage, total.words, 'sums.wrong', values) }
}

/** Whether the figures nearest to a total, two or more of them, are its parts: what stands beyond counts something else. */
function addsUp(nearest: readonly Figure[], total: number): boolean {
  let sum = 0
  return nearest.some(({ value }, index) => {
    sum = tidy(sum + value)
    return index > 0 && sum === total
  })
}
