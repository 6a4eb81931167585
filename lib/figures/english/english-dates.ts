import { matchesIn } from '../../matches'
import { BUDDHIST_ERA_OFFSET, looksBuddhist } from '../figure'
import { monthNames } from '../months'
import { numericDateReader } from '../numeric-dates'
import { overlaps, type Reading, reading, spanOf } from '../reading'

const LONG = monthNames('en', 'long')
const SHORT = [...monthNames('en', 'short'), 'Sept']
const MONTH = `\\b(?:${[...LONG, ...SHORT.map((name) => `${name}\\.?`)].join('|')})(?![a-z])`
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?'
const TO = '\\s*(?:-|to|and|until|through)\\s*'
const YEAR = '(?:,?\\s+(?:of\\s+)?(?:BE\\s)?(\\d{4})(?!\\d|,\\d))?'
const DAY_MONTH = new RegExp(`(?<![\\d.,:$£€])${DAY}(?:${TO}${DAY})?\\s+(?:of\\s+)?(${MONTH})${YEAR}`, 'dg')
const MONTH_DAY = new RegExp(
  `(${MONTH})\\s+(?:the\\s+)?${DAY}(?!\\d|[,.:]\\d)(?:${TO}${DAY}(?!\\d))?${YEAR}`,
  'dg',
)
const MONTH_YEAR = new RegExp(`(${MONTH}),?\\s+(?:of\\s+)?(\\d{4})(?!\\d|,\\d)`, 'dg')
/** "May" and "March" are months only behind a word that dates follow; a name may be short for one (Jan Gelfand). */
const MONTH_ALONE = new RegExp(
  `\\b(?:${LONG.filter((name) => !/^Ma/.test(name)).join('|')})\\b|` +
    '(?<=\\b(?:[Ii]n|[Ss]ince|[Bb]y|[Uu]ntil|[Ff]rom|[Tt]hrough|[Dd]uring|[Ll]ate|[Ee]arly|mid|[Ll]ast|[Nn]ext|[Tt]his|of|to|end of)[ -])(?:(?:May|March)\\b|(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.)|(?<=\\bon )(?:Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\\.',
  'g',
)
/** A day is written before its month, as in the English of Thailand; 9/11 and 24/7 are names. */
const NUMERIC = numericDateReader({
  to: '-|~|to|and|until|through',
  lead: '\\b(?:on|from|until|till|since|dated)(?!\\s(?:9/11|24/7)\\b)',
  notBehind: '\\s(?:of|full|inch|cup)',
  shortYear: (written) => 2000 + Number(written),
  monthFirst: true,
})

const QUARTER =
  /\b(?:(first|second|third|fourth|final|last|opening|1st|2nd|3rd|4th)[ -]quarter\b(?![ -]final)|(?:Q|quarter )([1-4])\b|([1-4])Q\b)/gi
const QUARTERS: Readonly<Record<string, number>> = {
  first: 1,
  opening: 1,
  second: 2,
  third: 3,
  fourth: 4,
  final: 4,
  last: 4,
}
const HALF_DAY = '([ap]\\.?\\s?m\\b\\.?|in the morning|in the afternoon|in the evening|at night)'
const AFTERNOON = /^p|afternoon|evening|night/i
/** "from 4 to 5 p.m.": what stands behind the later time holds for the earlier. */
const CLOCK_RANGE = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})(?:[.:]([0-5]\\d))?(?=\\s*(?:-|to|until|and)\\s*\\d{1,2}(?:[.:]\\d{2})?\\s*${HALF_DAY})`,
  'gi',
)
const CLOCK = new RegExp(
  `(?<![\\d.,:])(\\d{1,2})(?:[.:]([0-5]\\d))?\\s*${HALF_DAY}|(?<![\\d.,:])(\\d{1,2}):([0-5]\\d)(?!\\d|[:.]\\d)`,
  'gi',
)
const HOURS_BEHIND = '\\s?(?:hrs?\\b\\.?|hours\\b)'
const DOTTED = '(\\d{1,2})\\.([0-5]\\d)'
const OPEN =
  '(?<=\\b(?:open(?:s|ing)?|opened|hours|daily|[a-z]+day)[:,]?\\s(?:hours[:,]?\\s|daily[:,]?\\s|from\\s)?)'
/** 09.00-16.00 hrs, "open 9.00-16.00", "at 09.00 hours": digits with a dot that "hours" or a word before a range makes hours. */
const DOTTED_HOURS = [
  `(?<![\\d.,:$£€฿])${DOTTED}\\s?(?:-|to|until|and)\\s?${DOTTED}${HOURS_BEHIND}`,
  `${OPEN}${DOTTED}\\s?(?:-|to|until)\\s?${DOTTED}(?![\\d.,%]\\S|\\s?(?:%|per|million|billion|baht|dollars|[ap]\\.?m))`,
  `(?<=\\b(?:at|from|by|until|till|before|after)\\s)${DOTTED}${HOURS_BEHIND}`,
].map((pattern) => new RegExp(pattern, 'gi'))
const HOUR_WORDS = ' one two three four five six seven eight nine ten eleven twelve'.split(' ')
const HOUR = `(\\d{1,2}|${HOUR_WORDS.slice(1).join('|')})`
const PART_OF_DAY = '(?:in the|every) (?:morning|afternoon|evening)|at night'
/** Half past one, a quarter to six in the evening, three o'clock, three every afternoon. */
const TOLD = new RegExp(
  `\\b(?:(half|quarter) (past|to) ${HOUR}\\b|${HOUR} o['’]clock|${HOUR}(?= (?:${PART_OF_DAY})))(?: (${PART_OF_DAY}))?`,
  'gi',
)
const MINUTES: Readonly<Record<string, number>> = { 'half past': 30, 'quarter past': 15, 'quarter to': -15 }

/** The half of a year that is named; a match has halves, too. */
const HALF_OF_YEAR = /\b(first|second|latter) half of (?=(?:fiscal )?(?:year )?(?:19|20|25)\d\d\b)/gi

/**
 * Finds dates, months, quarters and times of day in an English text.
 *
 * @param text an English text after `plainDigits`
 * @returns the figures; the year of a date is one of its own
 */
export function englishDates(text: string): Reading[] {
  const found: Reading[] = [...clocks(text)]
  const isFree = (match: RegExpExecArray) => !found.some((other) => overlaps(spanOf(match), other))
  const add = (
    match: RegExpExecArray,
    days: readonly (string | undefined)[],
    month: number,
    group: number,
  ) => {
    if (isFree(match)) found.push(...dated(match, days, month, group))
  }
  found.push(...NUMERIC(text).filter((date) => !found.some((other) => overlaps(date, other))))
  for (const match of matchesIn(text, DAY_MONTH)) add(match, [match[1], match[2]], monthOf(match[3]), 4)
  for (const match of matchesIn(text, MONTH_DAY)) add(match, [match[2], match[3]], monthOf(match[1]), 4)
  for (const match of matchesIn(text, MONTH_YEAR)) add(match, ['0'], monthOf(match[1]), 2)
  for (const match of matchesIn(text, MONTH_ALONE)) add(match, ['0'], monthOf(match[0]), 0)
  for (const match of matchesIn(text, QUARTER)) {
    const name = (match[1] ?? match[2] ?? match[3] ?? '').toLowerCase()
    const value = QUARTERS[name] ?? Number.parseInt(name, 10)
    // A match has quarters, too.
    const isOfYear = /^ of (?:the year|this year|last year|next year|\d{4})/.test(
      text.slice(match.index + match[0].length),
    )
    if (isFree(match))
      found.push(reading('quarter', value, spanOf(match), isOfYear ? {} : { optional: true }))
  }
  for (const match of matchesIn(text, HALF_OF_YEAR))
    found.push(reading('half-year', match[1]?.toLowerCase() === 'first' ? 1 : 2, spanOf(match)))
  return found
}

/** The days of a month in one place, and their year, which stands in a group of the match, in its own. */
function dated(
  match: RegExpExecArray,
  days: readonly (string | undefined)[],
  month: number,
  group: number,
): Reading[] {
  const written = group > 0 ? match[group] : undefined
  const told = written === undefined ? undefined : Number(written)
  const buddhist = told !== undefined && looksBuddhist(told)
  const year = told === undefined ? undefined : buddhist ? told - BUDDHIST_ERA_OFFSET : told
  const figures = days
    .filter((day) => day !== undefined)
    .map((day) =>
      reading('date', month * 100 + Number(day), spanOf(match), year === undefined ? {} : { year }),
    )
  const [from, to] = match.indices?.[group] ?? []
  if (year !== undefined && from !== undefined && to !== undefined)
    figures.push(reading('year', year, { from, to }, { digits: 4, ...(buddhist ? { buddhist } : {}) }))
  return figures
}

function clocks(text: string): Reading[] {
  const found: Reading[] = []
  const add = (match: RegExpExecArray, hour: number, minute: number, half: string | undefined) => {
    const hours = half === undefined ? hour : (hour % 12) + (AFTERNOON.test(half) ? 12 : 0)
    const vague = half === undefined && hour <= 12 ? { twelveHours: true } : {}
    if (hours <= 24 && !found.some((other) => overlaps(spanOf(match), other)))
      found.push(reading('time', (hours % 24) * 60 + minute, spanOf(match), { digits: 1, ...vague }))
  }
  for (const match of matchesIn(text, CLOCK_RANGE))
    add(match, Number(match[1]), Number(match[2] ?? 0), match[3])
  for (const pattern of DOTTED_HOURS)
    for (const match of matchesIn(text, pattern)) found.push(...hoursOf(match, found))
  for (const match of matchesIn(text, CLOCK))
    add(match, Number(match[1] ?? match[4]), Number(match[2] ?? match[5] ?? 0), match[3])
  for (const match of matchesIn(text, TOLD)) {
    const [, part = '', way = '', ...hours] = match
    const hour = hours.slice(0, 3).find((one) => one !== undefined) ?? ''
    const minutes = MINUTES[`${part} ${way}`.toLowerCase()] ?? 0
    add(match, /\d/.test(hour) ? Number(hour) : HOUR_WORDS.indexOf(hour.toLowerCase()), minutes, hours[3])
  }
  return found
}

/** The hours of a match in pairs of groups, each in the place of the match; none where there is no such hour. */
function hoursOf(match: RegExpExecArray, others: readonly Reading[]): Reading[] {
  const [words, ...parts] = match
  const told = parts.filter((part) => part !== undefined).map(Number)
  const hours = told.filter((_, index) => index % 2 === 0)
  if (hours.some((hour) => hour > 24) || others.some((other) => overlaps(spanOf(match), other))) return []
  const vague = !/h/i.test(words) && hours.every((hour) => hour <= 12) ? { twelveHours: true } : {}
  return hours.map((hour, index) =>
    reading('time', (hour % 24) * 60 + (told[2 * index + 1] ?? 0), spanOf(match), { digits: 1, ...vague }),
  )
}

function monthOf(name: string | undefined): number {
  return LONG.findIndex((long) => long.slice(0, 3) === name?.slice(0, 3)) + 1
}
