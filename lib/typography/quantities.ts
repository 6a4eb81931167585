import { firstWhere, type Span } from './spans'
import { englishMonths, englishUnits, thaiMonths, thaiUnits, type UnitWords } from './units'

const NUMBER = '[0-9๐-๙]+(?:[.,:/][0-9๐-๙]+)*'
const FIGURE = new RegExp(
  `(?<![\\p{sc=Latn}\\p{Nd}])(?:[A-Z]{0,3}[$€£¥฿₩])?${NUMBER}(?:\\s?[-–—]\\s?${NUMBER})*`,
  'gu',
)

/** Longest first, so that รายการ is not read as ราย. */
function anyOf(words: readonly string[]): string {
  return [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[.\\+*?^$()[\]{}|]/g, '\\$&').replaceAll(' ', '\\s'))
    .join('|')
}

type UnitPatterns = {
  readonly scale: RegExp
  readonly unit: RegExp
  readonly lead: RegExp
  readonly leads: RegExp
}

/** `before` and `after` are what must not stand next to a word of the list for it to be that word. */
function patternsOf(words: UnitWords, before: string, after: string): UnitPatterns {
  const scale = anyOf(words.scales)
  const leading = anyOf(words.leading)
  return {
    // ร้อยละ, ร้อยเอ็ด, พันธมิตร and ล้านนา only begin like numbers.
    scale: new RegExp(`\\s?(?:(?:กว่า)?(?:${scale})\\s?)*(?:กว่า)?(?:${scale})(?!${after}|ละ|เอ็ด|ธ|นา)`, 'uy'),
    unit: new RegExp(`\\s?(?:กว่า)?(?:${anyOf(words.units)}|%|‰|°[CF]?)(?!${after})`, 'uy'),
    lead: new RegExp(`(?<!${before})(?:${leading})\\s?$`, 'u'),
    leads: new RegExp(`^\\s?(?:${leading})\\s?[0-9๐-๙]`, 'u'),
  }
}

// A Thai word may touch the next: only a vowel that belongs to its first or last letter makes it another word.
const languages = [
  patternsOf(thaiUnits, '[เแโใไ]', '[\\p{M}ะาำๅ]'),
  patternsOf(englishUnits, '[\\p{sc=Latn}\\p{Nd}]', '[\\p{sc=Latn}\\p{Nd}]'),
]
const month = new RegExp(`^\\s?(?:${anyOf([...thaiMonths, ...englishMonths])})`, 'u')

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.test(text) ? pattern.lastIndex : from
}

/**
 * Finds the figures that must stay on one line with what is beside them: their unit (`2 หมื่นล้านบาท`, `100 ราย`,
 * `3 billion baht`), the word that makes them an ordinal, a year or a share (`ครั้งที่ 23`, `ปี 2567`, `ร้อยละ 4.5`),
 * a month, or the other end of a range.
 *
 * @param text plain text, with Arabic or Thai digits
 * @returns spans in order of importance; those of one figure overlap
 */
export function quantitySpans(text: string): Span[] {
  const spans: Span[] = []
  for (const figure of text.matchAll(FIGURE)) {
    const start = figure.index
    const end = start + figure[0].length
    if (/[\s–—-]/.test(figure[0])) spans.push({ start, end })
    for (const words of languages) {
      const scaled = endOf(words.scale, text, end)
      if (scaled > end) spans.push({ start, end: scaled })
      const united = endOf(words.unit, text, scaled)
      // In ไตรมาส 1 ปี 2567 the year belongs to the figure behind it; a month belongs to both.
      const behind = text.slice(scaled, scaled + 40)
      if (united > scaled && (!words.leads.test(behind) || month.test(behind))) {
        spans.push({ start: scaled > end ? end : start, end: united })
        // A scale and its currency overlap the figure's own span, so that they join it where there is room.
        if (scaled > end) spans.push({ start: scaled - 1, end: united })
      }
      const lead = words.lead.exec(text.slice(Math.max(0, start - 30), start))
      if (lead) spans.push({ start: start - lead[0].length, end })
    }
  }
  return spans
}

/**
 * Finds what of a long quantity stays together in any case: each figure with the word that leads to it, or else with the
 * one behind it.
 *
 * @param text plain text
 * @param span a quantity in it
 * @param starts the places where words begin, and what is between them
 * @returns spans that overlap none of each other
 */
export function figureSpans(text: string, span: Span, starts: readonly number[]): Span[] {
  const spans: Span[] = []
  for (const figure of text.slice(span.start, span.end).matchAll(FIGURE)) {
    const start = span.start + figure.index
    const end = start + figure[0].length
    const free = spans.at(-1)?.end ?? span.start
    const lead = /\S+\s*$/u.exec(text.slice(free, start))
    if (lead) {
      spans.push({ start: start - lead[0].length, end })
      continue
    }
    let behind = firstWhere(starts.length, (index) => (starts[index] as number) >= end)
    while (/\s/.test(text[starts[behind] ?? text.length] ?? '')) behind++
    spans.push({ start, end: Math.min(starts[behind + 1] ?? span.end, span.end) })
  }
  return spans
}
