import { matchesIn } from '../../matches'
import type { Figure } from '../../thai/figure'
import { plainDigits, tidy } from '../../thai/numerals'
import type { VersionCheck } from '../check'
import { type Finding, finding } from '../finding'
import { sameUnit } from '../match-figures'
import type { Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'

const ID = 'sums'
/** Parts of one sum stand close together. */
const FARTHEST = 110

/** Totals that are not the sum of the figures they are given for, unless an editor's note says so. */
export const sums: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    if (!side.reader) return []
    const stated = side.text.front
      .filter(({ kind }) => kind === 'note')
      .map((note) => side.figures(note).map(({ value }) => value))
    const passages = [...side.text.body, ...side.text.front]
    return [
      ...passages
        .filter(({ kind }) => kind !== 'note')
        .flatMap((passage) => wrongSums(side, passage))
        .filter(({ total, sum }) => !stated.some((values) => values.includes(total) && values.includes(sum)))
        .map(({ found }) => found),
      ...passages.flatMap((passage) => wrongAdditions(side, passage)),
    ]
  },
}

const ADDITION = /(?:\d[\d,.]*\d|\d)(?:\s?\+\s?(?:\d[\d,.]*\d|\d))+/g
/** So close behind an addition its sum stands, with a word or two between. */
const SUM_REACH = 24

/** "(6 + 23 + 3) add up to 31": what is added with signs, told with another sum. */
function wrongAdditions(side: Side, passage: ReviewPassage): Finding[] {
  const { reader } = side
  if (!reader || !passage.text.includes('+')) return []
  const text = plainDigits(passage.text)
  return matchesIn(text, ADDITION).flatMap(({ 0: written, index }) => {
    const behind = text.slice(index + written.length)
    const [told, number = ''] =
      new RegExp(`^[)\\s]{0,3}(?:${reader.addsUpTo.source}).{0,${SUM_REACH}}?(\\d[\\d,.]*\\d|\\d)`, 'i').exec(
        behind,
      ) ?? []
    if (!told) return []
    const sum = tidy(written.split('+').reduce((all, part) => all + numberOf(part), 0))
    if (sum === numberOf(number)) return []
    const values = { parts: written, sum: NUMBERS.format(sum), total: number }
    const words = passage.text.slice(index, index + written.length + told.length)
    return [finding(ID, 'warning', side, passage, words, 'sums.wrong', values)]
  })
}

function numberOf(digits: string): number {
  return Number(digits.replaceAll(',', ''))
}

type WrongSum = { readonly total: number; readonly sum: number; readonly found: Finding }

function wrongSums(side: Side, passage: ReviewPassage): WrongSum[] {
  const reader = side.reader
  if (!reader) return []
  const { text } = passage
  const counted = side.figures(passage).filter(({ kind }) => ['count', 'money', 'percent'].includes(kind))
  const figures = counted.filter(({ soft }) => !soft)
  const results: WrongSum[] = []
  for (const [index, total] of figures.entries()) {
    const fits = (part: Figure) => part.kind === total.kind && sameUnit(part, total)
    const next = figures[index + 1]?.from ?? text.length
    // "21 from spikes, four from blocks and two from serves": a number word may be a part.
    const at = counted.indexOf(total)
    if (
      reader.totalBefore.test(text.slice(Math.max(0, total.from - 30), total.from)) ||
      reader.totalAfter.test(text.slice(total.to, total.to + 30))
    ) {
      const parts = run(figures.slice(0, index).reverse(), total, text, reader.sentenceEnd, (part) =>
        fits(part),
      )
      const all = run(counted.slice(0, at).reverse(), total, text, reader.sentenceEnd, fits)
      const wrong = addsUp(all, total) ? undefined : judge(side, passage, parts, total)
      if (wrong) results.push(wrong)
    }
    if (reader.partsFollow.test(text.slice(total.to, Math.min(total.to + 60, next)))) {
      const parts = run(figures.slice(index + 1), total, text, reader.sentenceEnd, fits)
      const all = run(counted.slice(at + 1), total, text, reader.sentenceEnd, fits)
      const wrong = addsUp(all, total) ? undefined : judge(side, passage, parts, total)
      if (wrong) results.push(wrong)
    }
  }
  return results
}

/** The figures next to a total, going away from it, as long as they count the same within one sentence. */
function run(
  figures: readonly Figure[],
  total: Figure,
  text: string,
  end: RegExp,
  fits: (part: Figure) => boolean,
): Figure[] {
  const parts: Figure[] = []
  let last = total
  for (const part of figures) {
    const [from, to] = part.from < last.from ? [part.to, last.from] : [last.to, part.from]
    const between = text.slice(from, to)
    if (isConversion(text, part, total)) continue
    if (!fits(part) || between.length > FARTHEST || end.test(between)) break
    if (part.value >= total.value && parts.length > 0) break
    parts.push(part)
    last = part
  }
  return parts
}

/** "160 million baht, or about 4.2 million euros": a part told once more in another currency. */
function isConversion(text: string, part: Figure, total: Figure): boolean {
  if (part.kind !== 'money' || total.kind !== 'money' || part.unit === total.unit) return false
  return CONVERTS.test(text.slice(Math.max(0, part.from - 20), part.from))
}

const CONVERTS = /(?:หรือ(?:ราว|ประมาณ)?|คิดเป็น(?:เงิน)?|เท่ากับ|\(|\bor|\bequivalent to|\bequal to)\s?$/i

/** Whether the figures nearest to a total, some or all of them, are its parts: what stands beyond counts something else. */
function addsUp(nearest: readonly Figure[], total: Figure): boolean {
  let sum = 0
  return nearest.some((part, index) => {
    sum = tidy(sum + part.value)
    return index > 0 && sum === total.value
  })
}

/** 200,000 baht for each gold medal: how often it counts, the figure alone does not say. */
function isRate({ text }: ReviewPassage, { from, to, per }: Figure): boolean {
  const [before, behind] = [text.slice(Math.max(0, from - 8), from), text.slice(to, to + 12)]
  return (
    per !== undefined || /(?<!แ)ละ\s?$/.test(before) || /^ (?:for )?(?:each|every|per|apiece)\b/.test(behind)
  )
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function judge(
  side: Side,
  passage: ReviewPassage,
  nearest: readonly Figure[],
  total: Figure,
): WrongSum | undefined {
  // 6 hours each, from 26 provinces, 132 communities in all: what counts something else ends the parts.
  const alien = nearest.findIndex((part, index) =>
    nearest.slice(0, index).some((other) => !sameUnit(part, other)),
  )
  const parts = nearest.slice(0, alien === -1 ? undefined : alien).sort((a, b) => a.from - b.from)
  if (parts.length < 2 || parts.some((part) => isRate(passage, part))) return undefined
  // "more than 20 and 30, more than 50 in all" adds up only roughly.
  if ([...parts, total].some((figure) => figure.qualifiers[0] !== 'exact')) return undefined
  const sum = tidy(parts.reduce((all, part) => all + part.value, 0))
  if (sum === total.value) return undefined
  // "64 boats took part, up from 57 last year: 18, 22 and 24": what they add up to is given beside it.
  const isGiven = ({ value, from }: Figure) => value === sum && Math.abs(from - total.from) < FARTHEST
  if (side.figures(passage).some((figure) => isGiven(figure) && sameUnit(figure, total))) return undefined
  const written = parts.map((part) => NUMBERS.format(part.value)).join(' + ')
  const values = { parts: written, sum: NUMBERS.format(sum), total: NUMBERS.format(total.value) }
  return {
    total: total.value,
    sum,
    found: finding(ID, 'warning', side, passage, total.words, 'sums.wrong', values),
  }
}
