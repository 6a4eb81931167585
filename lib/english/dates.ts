import { matchesIn } from '../matches'
import type { Figure } from '../thai/figure'

const MONTHS = [
  'January|Jan\\.?',
  'February|Feb\\.?',
  'March|Mar\\.?',
  'April|Apr\\.?',
  'May',
  'June|Jun\\.?',
  'July|Jul\\.?',
  'August|Aug\\.?',
  'September|Sept?\\.?',
  'October|Oct\\.?',
  'November|Nov\\.?',
  'December|Dec\\.?',
] as const
const MONTH = `\\b(?:${MONTHS.join('|')})(?![a-z])`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const TO = '\\s*(?:-|to|and|until|through)\\s*'
const YEAR = '(?:,?\\s+(?:of\\s+)?(\\d{4})(?!\\d|,\\d))?'

const DAY_MONTH = new RegExp(`(?<![\\d.,])${DAY}(?:${TO}${DAY})?\\s+(?:of\\s+)?(${MONTH})${YEAR}`, 'g')
const MONTH_DAY = new RegExp(`(${MONTH})\\s+${DAY}(?!\\d|,\\d{3})(?:${TO}${DAY}(?!\\d))?${YEAR}`, 'g')
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/g
/** "May" and "March" are months only beside a year or after a word that dates follow. */
const MONTH_ALONE = new RegExp(
  `(?:(?<=\\b(?:[Ii]n|of|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|to|[Tt]hrough|[Bb]etween|and|[Dd]uring|[Ll]ate|[Ee]arly|mid|[Ll]ast|[Nn]ext|[Tt]his|end)[ -]|-)(${MONTH})${YEAR}|(${MONTH}),?\\s+(?:of\\s+)?(\\d{4})(?!\\d|,\\d)|(?<=\\bthe )(${MONTH})(?= [a-z])|(?!May|Mar)(${MONTH}))`,
  'g',
)
const NTH = '(first|second|third|fourth|final|last|opening|1st|2nd|3rd|4th)'
const OF_YEAR = "(?:\\s*(?:of|in|,|\\/|')?\\s*(?:the year\\s*)?(\\d{4})(?!\\d|,\\d))?"
const QUARTERS: readonly RegExp[] = [
  new RegExp(`\\b${NTH}[- ]quarter\\b(?!-)${OF_YEAR}`, 'gi'),
  new RegExp(`\\b(?:Q|quarter )([1-4]|one|two|three|four)\\b${OF_YEAR}`, 'gi'),
  new RegExp(`\\b([1-4])Q${OF_YEAR}`, 'g'),
  new RegExp(`\\b(first|opening|last|final) (?:three|3) months\\b${OF_YEAR}`, 'gi'),
  new RegExp(
    `\\b(?:three|3) months (?:to|through|ended|ending|until)(?: in| the end of| end-)? ?(?:\\d+ )?(Mar|Jun|Sep|Dec)[a-z]*\\b${OF_YEAR}`,
    'g',
  ),
  new RegExp(
    `\\bJan(?:uary|\\.)?(?: to |-| and | through )(?:the end of )?(Mar)(?:ch|\\.)?\\b${OF_YEAR}`,
    'g',
  ),
  new RegExp(`\\bApr(?:il|\\.)?(?: to |-| and | through )(?:the end of )?(Jun)(?:e|\\.)?\\b${OF_YEAR}`, 'g'),
  new RegExp(
    `\\bJul(?:y|\\.)?(?: to |-| and | through )(?:the end of )?(Sep)(?:tember|t\\.|\\.)?\\b${OF_YEAR}`,
    'g',
  ),
  new RegExp(
    `\\bOct(?:ober|\\.)?(?: to |-| and | through )(?:the end of )?(Dec)(?:ember|\\.)?\\b${OF_YEAR}`,
    'g',
  ),
]
const QUARTER: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  '1st': 1,
  one: 1,
  mar: 1,
  second: 2,
  '2nd': 2,
  two: 2,
  jun: 2,
  third: 3,
  '3rd': 3,
  three: 3,
  sep: 3,
  fourth: 4,
  '4th': 4,
  four: 4,
  final: 4,
  last: 4,
  dec: 4,
}
const HALF_YEAR =
  /\b(?:(first|second|latter) (?:half (?:of (?:the|this|last|next)?\s?(?:year|(?=\d{4})))|half(?! of| an?\b|-)|six months)|H([12]))\b/gi
/** "from 4 to 5 p.m.": what stands behind the later time holds for the earlier. */
const CLOCK_RANGE =
  /(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))?(?=\s*(?:-|to|until|and)\s*\d{1,2}(?:[.:]\d{2})?\s*([ap])\.?m)/gi
const CLOCK =
  /(?<![\d.,:])(\d{1,2})(?:[.:](\d{2}))?\s*(am|pm|a\.m\.|p\.m\.|in the morning|in the afternoon|in the evening|at night)(?![a-z])|(?<![\d.,:])(\d{1,2}):(\d{2})(?!\d|:)/gi
const RELATIVE: readonly (readonly [RegExp, string, number])[] = [
  [
    /\b(?:with)?in (?:the )?(?:next|coming|following) year\b|\bnext year\b|\b(?:the|by the) (?:following|coming) year\b|\ba year from now\b/gi,
    'year',
    1,
  ],
  [
    /\blast year\b|\b(?:the )?previous year\b|\b(?:a|one) year (?:earlier|ago|before|previously)\b|\bon the year\b|\byear[- ]on[- ]year\b|\bthe year before\b/gi,
    'year',
    -1,
  ],
  [
    /\b(?:this|the current|the present|the same|the) (?:calendar |fiscal )?year(?:'s|’s)?\b|\bthis (?=(?:January|February|March|April|May|June|July|August|September|October|November|December)\b)|\byear(?:'s|’s)?[- ]end\b/gi,
    'year',
    0,
  ],
  [/\bnext month\b/gi, 'month', 1],
  [
    /\blast month\b|\bprevious month\b|\b(?:a|one) month (?:earlier|ago|before)\b|\bthe month before\b|\bmonth[- ]on[- ]month\b/gi,
    'month',
    -1,
  ],
  [/\bthis month\b|(?<=\bend of )the month\b/gi, 'month', 0],
  [/\btomorrow\b/gi, 'day', 1],
  [/\byesterday\b/gi, 'day', -1],
]

/** "from noon to 8 p.m." */
const NAMED_TIME = /\b(?:(noon|midday)|midnight)\b/gi
/** One look tells most paragraphs to have none of these, which spares them many. */
const HAS_MONTH = /\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/
const HAS_CLOCK = /\d(?:[.:]\d\d|\s*[ap]\.?m|\s+(?:in the|at night))/i
const HAS_QUARTER = /quarter|\bQ[1-4]|[1-4]Q|months|Jan|Apr|Jul|Oct/i
const HAS_RELATIVE = /year|month|tomorrow|yesterday|\bthis [adfjmnos]/i

/**
 * Finds dates, months, quarters, half-years, times of day and "this year" in an English text.
 *
 * @param text an English text in which dashes are plain hyphens
 * @returns the figures, none overlapping another, in no order; a quarter's year is a figure of its own too
 */
export function englishDates(text: string): Figure[] {
  const found: Figure[] = []
  const add = (match: RegExpMatchArray, kind: Figure['kind'], value: number, more: Partial<Figure> = {}) => {
    const from = match.index ?? 0
    const to = from + match[0].length
    const clash = found.some(
      (other) => from < other.to && other.from < to && (other.from !== from || other.to !== to),
    )
    if (!clash) found.push({ kind, value, qualifiers: ['exact'], from, to, words: match[0].trim(), ...more })
  }
  const inYear = (written: string | undefined) => (written ? { year: Number(written) } : {})

  const hasMonth = HAS_MONTH.test(text)
  const hasClock = HAS_CLOCK.test(text)
  for (const match of hasClock ? matchesIn(text, CLOCK_RANGE) : []) {
    const afternoon = /p/i.test(match[3] ?? '')
    add(match, 'time', ((Number(match[1]) % 12) + (afternoon ? 12 : 0)) * 60 + Number(match[2] ?? 0))
  }
  for (const match of hasClock ? matchesIn(text, CLOCK) : []) {
    const afternoon = /^p|noon|evening|night/i.test(match[3] ?? '')
    const hour = Number(match[1] ?? match[4])
    const hours = match[3] ? (hour % 12) + (afternoon ? 12 : 0) : hour
    if (hour <= 24) add(match, 'time', hours * 60 + Number(match[2] ?? match[5] ?? 0))
  }
  for (const match of matchesIn(text, NAMED_TIME)) add(match, 'time', match[1] ? 12 * 60 : 0, { soft: true })
  for (const pattern of HAS_QUARTER.test(text) ? QUARTERS : []) {
    for (const match of matchesIn(text, pattern)) {
      const name = (match[1] ?? '').toLowerCase()
      add(match, 'quarter', QUARTER[name] ?? Number(name), inYear(match[2]))
      if (match[2]) add(match, 'year', Number(match[2]), { words: match[2] })
    }
  }
  for (const match of matchesIn(text, ISO)) {
    add(match, 'date', Number(match[3]) + 100 * Number(match[2]), inYear(match[1]))
  }
  for (const match of hasMonth ? matchesIn(text, DAY_MONTH) : []) {
    const month = monthOf(match[3]) * 100
    add(match, 'date', Number(match[1]) + month, inYear(match[4]))
    if (match[2]) add(match, 'date', Number(match[2]) + month, inYear(match[4]))
  }
  for (const match of hasMonth ? matchesIn(text, MONTH_DAY) : []) {
    const month = monthOf(match[1]) * 100
    add(match, 'date', Number(match[2]) + month, inYear(match[4]))
    if (match[3]) add(match, 'date', Number(match[3]) + month, inYear(match[4]))
  }
  for (const match of hasMonth ? matchesIn(text, MONTH_ALONE) : []) {
    add(
      match,
      'date',
      monthOf(match[1] ?? match[3] ?? match[5] ?? match[6]) * 100,
      inYear(match[2] ?? match[4]),
    )
  }
  for (const match of matchesIn(text, HALF_YEAR)) {
    add(match, 'half-year', match[2] ? Number(match[2]) : match[1]?.toLowerCase() === 'first' ? 1 : 2)
  }
  for (const [pattern, unit, distance] of HAS_RELATIVE.test(text) ? RELATIVE : []) {
    for (const match of matchesIn(text, pattern)) add(match, 'relative', distance, { unit })
  }
  return found
}

function monthOf(name: string | undefined): number {
  return MONTH_NAMES.findIndex((pattern) => pattern.test(name ?? '')) + 1
}

const MONTH_NAMES = MONTHS.map((forms) => new RegExp(`^(?:${forms})$`))
