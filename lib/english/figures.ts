import { matchesIn } from '../matches'
import { withoutAddresses } from '../thai/addresses'
import { CURRENCY_SIGNS } from '../thai/classifiers'
import { wholeAmounts, wholeDurations } from '../thai/durations'
import { BUDDHIST_ERA_OFFSET, type Figure, looksBuddhist } from '../thai/figure'
import { tidy } from '../thai/numerals'
import { sharedRates } from '../thai/rates'
import { englishDates } from './dates'
import { type EnglishNumeral, englishNumerals } from './numerals'
import { AFTER, BEFORE, EXACT } from './qualifiers'
import { englishRate } from './rates'
import { ENGLISH_COINS, ENGLISH_CURRENCIES, UNIT_OF_NOUN } from './units'
import {
  FRACTIONS,
  HAS_FRACTION,
  HAS_MULTIPLE,
  HAS_SPAN,
  HAS_VAGUE,
  MULTIPLES,
  PARTS_OF_POINT,
  PER_SCALE,
  SCALES_NAMED,
  SPANS,
  VAGUE,
} from './word-figures'

const RANK =
  /\b(?:No\.|nos?\.|(?<!\b(?:these|they|which|that|and|total|who|now|to) )number|ranks?|ranked|ranking|rank|ranked at|place[ds]?|edition|article|section|phase|chapter|clause|rule|version|volume|vol\.|round|stage|item|part|level|floor|step|series|generation|episode|mathayom|matthayom|prathom|primary|grade|zone|region|#)\s?(?:number |no\. )?$/i
const YEAR_BEFORE =
  /\b(?:in|since|of|by|until|till|during|from|to|for|year|years|FY|fiscal|early|late|mid|before|after|between|and|through|back to|CE|AD|A\.D\.|C\.E\.|dated?|with|around|about|circa|the|throughout|as of|end)[ -]?$|[(,–-]\s?$|^\s*$/i
const BUDDHIST_BEFORE = /\b(?:B\.?\s?E\.?|Buddhist (?:Era|year))\s?$/i
const BUDDHIST_AFTER = /^\s?\(?(?:B\.?E\.?|Buddhist Era)(?![A-Za-z.]|\s?\d)/i
/** Behind these a number may be a year of long ago. */
const PAST = /\b(?:in|since|from|until|to) $/i
/** A measure may stand right behind its figure: 350kg. */
const GLUED_UNIT = /^(?:kg|km|kWh|kW|MW|GW|mg|mcg|cm|mm|m|ha|ppm|ppb|ml|litres?|l)\b/
const NAME_BEFORE = /(?<!\d(?:st|nd|rd|th)-)(?<!\b(?:mid|early|late|pre|post)-)(?<=[A-Za-z](?:-|\.)?)$/
/** The 30@30 policy is a name. */
const TITLED = /@/
/** Behind a share: what rain, cloud or forest may spread over. */
const OF_LAND =
  /^[^.;,]{0,12}(?:%|per ?cent) of (?:the|its|their) (?:area|country|region|province|north|south|east|west|land|city|sea)/i
/** Ages are years, said or not. */
const AGED = /\b(?:aged?|ages?|age of)\s*$/i
/** What is stretched over an area covers it. */
const SPREAD =
  /\b(?:stretch|spread|extend|lay|laid|hang|hung|draped?|cover|sprea|fl[ey]w?)\w*\b[^.;,]{0,24}\bover\s*$/i
/** Second things in a telling, not ranks: "Second, …", "a second is …", "third-party", "third countries". */
const TELLING =
  /^(?: is\b| was\b| being\b| concerns\b| relates\b|-part|-hand|-rate|[- ]countr|ly\b| of all\b| and foremost\b| point\b)/i
/** "third-party", "second-hand", "secondly": no row at all. */
const LINKED = /^(?:-|ly\b)/
/** "and third, …", "…; second, …": what stands there counts what is told; "finished third, …" is a place. */
const OPENS_CLAUSE = /(?:^|[.;:!?]["”’)]?\s+|["“‘]|\band )$/
const SECOND_UNITS = /^ (?:half|halves|quarters?|thirds?|fifths?|tenths?)\b/i
/** "the 75th anniversary" is ครบรอบ 75 ปี. */
const ANNIVERSARY = /^ (?:[a-z]+ )?(?:anniversary|birthday)\b/i
/** Phases and parts in Roman numerals; V and X alone may be letters. */
const ROMAN =
  /\b(?:Phase|Part|Stage|Chapter|Volume|Section|Article|Title|Rama|Tier)\s(I{1,3}|IV|VI{1,3}|IX)\b/g
const ROMAN_VALUES: readonly string[] = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX']
const BOTH = /\b(?:both|couple|bilateral)\b/gi
const SINGLE = /\b(?:a|one) single\b/gi
/** Where the original gives both figures, it need not say that one is half of the other. */
const HALVED = /\bhalv(?:e[sd]?|ing)\b/gi
/** One look tells most paragraphs to have none of these. */
const HAS_FEW = /both|couple|bilateral|single|halv/i
const SIGNS = Object.keys(CURRENCY_SIGNS)
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|[\w.+-]+@[\w-]+\.[\w.-]+|(?<!\d)\+?\d{1,3}(?:[- ]\d{3,4}){2}(?!\d)|(?<!\d)0\d{8,9}(?!\d)/g

/**
 * Reads every figure of an English text: counts with the noun they count, money, percentages, ordinals, years,
 * dates, quarters, ranges, fractions, each with its qualifier (more than, as much as, about…).
 *
 * @param written an English text, one paragraph or less
 * @returns the figures in the order of the text; a bare year such as 2567 is kept and marked `buddhist`
 */
export function readEnglishFigures(written: string): Figure[] {
  const plain = written.replace(/[–—−‑]/g, '-').replace(/[\u00a0\u202f\u2009]/g, ' ')
  const text = withoutAddresses(plain, ADDRESS)
  const figures: Figure[] = englishDates(text)
  const taken = (from: number, to: number) => figures.some((figure) => from < figure.to && figure.from < to)
  const add = (match: RegExpMatchArray, kind: Figure['kind'], value: number, more: Partial<Figure> = {}) => {
    const from = match.index ?? 0
    const to = from + match[0].length
    if (!taken(from, to)) figures.push({ kind, value, qualifiers: EXACT, from, to, words: match[0], ...more })
  }
  for (const [pattern, value] of /percentage point/i.test(text) ? PARTS_OF_POINT : []) {
    for (const match of matchesIn(text, pattern)) add(match, 'percent', value, { unit: 'point' })
  }
  if (HAS_SPAN.test(text)) {
    for (const [pattern, unit, value] of SPANS)
      for (const match of matchesIn(text, pattern)) add(match, 'count', value, { unit, soft: true })
  }
  for (const [pattern, value] of HAS_VAGUE.test(text) ? VAGUE : []) {
    for (const match of matchesIn(text, pattern)) add(match, 'hundreds', value)
  }

  if (HAS_VAGUE.test(text)) {
    for (const match of matchesIn(text, PER_SCALE))
      add(match, 'count', SCALES_NAMED[match[1]?.toLowerCase() ?? ''] ?? 1, { soft: true })
  }

  const numerals = englishNumerals(text).filter((numeral) => !taken(numeral.from, numeral.to))
  for (const [pattern, value] of HAS_FRACTION.test(text) ? FRACTIONS : []) {
    for (const match of matchesIn(text, pattern)) {
      const to = (match.index ?? 0) + match[0].length
      if (!numerals.some((numeral) => numeral.from <= (match.index ?? 0) && numeral.to > to))
        add(match, 'fraction', tidy(value), qualified(text, match.index))
    }
  }
  for (const [pattern, value] of HAS_MULTIPLE.test(text) ? MULTIPLES : []) {
    for (const match of matchesIn(text, pattern)) {
      add(match, 'multiple', value, qualified(text, match.index))
    }
  }
  for (const match of matchesIn(text, ROMAN)) add(match, 'ordinal', ROMAN_VALUES.indexOf(match[1] ?? '') + 1)
  if (HAS_FEW.test(text)) {
    for (const match of matchesIn(text, SINGLE)) add(match, 'count', 1, { soft: true })
    for (const match of matchesIn(text, HALVED)) add(match, 'fraction', 0.5, { soft: true })
    for (const match of matchesIn(text, BOTH)) add(match, 'count', 2, { soft: true })
  }

  let previous: { figure: Figure; numeral: EnglishNumeral } | undefined
  for (const [index, numeral] of numerals.entries()) {
    if (taken(numeral.from, numeral.to)) continue
    const next = numerals[index + 1]
    const inMany =
      next &&
      (/^ (?:in|out of)(?: every)? $/.test(text.slice(numeral.to, next.from)) ||
        (numeral.value === 1 && /^ [a-z]+ in (?:every )?$/.test(text.slice(numeral.to, next.from)))) &&
      next.value > numeral.value
    if (
      inMany &&
      next.value <= 100 &&
      numeral.scale === 1 &&
      !numeral.ordinal &&
      !/^\d{4}$/.test(text.slice(next.from, next.to)) &&
      (numeral.value === 1 || !unitAfter(text, next.to, next.value))
    ) {
      const value = tidy(numeral.value / next.value)
      figures.push({
        kind: 'fraction',
        value,
        from: numeral.from,
        to: next.to,
        words: '',
        ...qualified(text, numeral.from),
      })
      continue
    }
    const figure = readNumeral(text, numeral, previous?.figure)
    if (!figure) continue
    const between = previous && text.slice(previous.numeral.to, numeral.from)
    const opening =
      previous &&
      /\bbetween(?: \S{1,4})?\s?\S?$/i.test(
        text.slice(Math.max(0, previous.figure.from - 12), previous.numeral.from),
      )
    const ranged =
      previous &&
      between !== undefined &&
      (/^ ?(?:-|to|~)[ ]?(?:THB|US\$|[$฿€£¥])?$/.test(between) || (opening && /^ and $/.test(between)))
    // "the forecast for 2026 to 1.7%" is no range.
    const ranges = ![figure.kind, previous?.figure.kind].some((kind) => kind === 'year' || kind === 'ordinal')
    if (previous && ranged && ranges) {
      const low = lowEnd(previous.figure, previous.numeral, figure, numeral)
      // "about 40 to 60", "40 to 60 or so": what is said of one end holds for both.
      const closing = low.qualifiers === EXACT && figure.qualifiers.includes('about')
      const qualifiers = closing ? figure.qualifiers : low.qualifiers
      figures[figures.indexOf(previous.figure)] = { ...low, qualifiers }
      figures.push({
        ...figure,
        qualifiers,
        ...(figure.unit || !low.unit ? {} : { unit: low.unit, kind: low.kind }),
      })
    } else {
      // "at 0.5 and 1.2 per cent": what stands after the last holds for those before it.
      if (previous && figure.kind === 'percent' && /^(?:, (?:and )?| and | or )$/.test(between ?? '')) {
        const at = figures.indexOf(previous.figure)
        // "41,280, or 5.55 per cent, fewer" gives a number and the share that it is.
        if (previous.figure.kind === 'count' && !previous.figure.unit && previous.figure.value <= 1000)
          figures[at] = { ...previous.figure, kind: 'percent', ...(figure.unit ? { unit: figure.unit } : {}) }
      }
      figures.push(figure)
    }
    previous = { figure: figures[figures.length - 1] as Figure, numeral }
  }
  const read = figures
    .map((figure) => ({
      ...figure,
      words: written.slice(figure.from, figure.to).trim(),
      ...englishRate(text, figure),
    }))
    .sort((a, b) => a.from - b.from)
  return sharedRates(text, wholeAmounts(text, wholeDurations(text, read)))
}

/** How exactly a share or a multiple is meant, by the words before it. */
function qualified(text: string, from: number): Pick<Figure, 'qualifiers'> {
  const before = text.slice(Math.max(0, from - 30), from).trimEnd()
  return { qualifiers: BEFORE.find(([pattern]) => pattern.test(before))?.[1] ?? EXACT }
}

/** The lower end of a range takes the scale and unit that stand after the upper: 20 to 30 billion baht. */
function lowEnd(low: Figure, lowNumeral: EnglishNumeral, high: Figure, highNumeral: EnglishNumeral): Figure {
  const shared = lowNumeral.scale === 1 && low.value < highNumeral.value / highNumeral.scale
  const unit = low.unit ?? high.unit
  return {
    ...low,
    kind: low.unit || low.kind === 'percent' ? low.kind : high.kind,
    value: shared ? tidy(low.value * highNumeral.scale) : low.value,
    ...(unit ? { unit } : {}),
  }
}

/** The noun that a figure counts stands up to five words on: "23 Japanese local governments". */
function unitAfter(text: string, to: number, value: number): { unit: string; to: number } | undefined {
  const glued = GLUED_UNIT.exec(text.slice(to, to + 4))
  const measure = glued && UNIT_OF_NOUN.get(glued[0].toLowerCase())
  if (glued && measure) return { unit: measure, to: to + glued[0].length }
  // 31.8C; a gate or a class may be 5C.
  const [degrees, scale] =
    (value >= 10 ? /^ ?°? ?([CF])\b/ : /^ ?° ?([CF])\b/).exec(text.slice(to, to + 6)) ?? []
  if (degrees) return { unit: scale === 'C' ? 'celsius' : 'fahrenheit', to: to + degrees.length }
  const [parts] = /^ parts per million\b/.exec(text.slice(to, to + 20)) ?? []
  if (parts) return { unit: 'ppm', to: to + parts.length }
  const pattern = /[- ]((?:sub-)?[A-Za-z]+(?:-hours?\b)?)/y
  pattern.lastIndex = to
  for (let step = 0; step < 5; step++) {
    const match = pattern.exec(text)
    if (!match?.[1]) return undefined
    const noun = match[1].toLowerCase().replace('-', '')
    const unit = UNIT_OF_NOUN.get(noun)
    // A singular noun before another one only describes it: "3 government agencies", "3 private-sector bodies".
    const describes = value > 1 && isSingular(noun) && text[to] !== '-'
    if (unit && !describes) {
      const [word = ''] = /[a-z]+$/i.exec(text.slice(to, match.index)) ?? []
      const size = SIZES[word.toLowerCase()]
      if (unit === 'degree') {
        const [scale] = /^ (?:celsius|centigrade|fahrenheit)\b/i.exec(text.slice(pattern.lastIndex)) ?? []
        if (scale)
          return {
            unit: UNIT_OF_NOUN.get(scale.trim().toLowerCase()) ?? unit,
            to: pattern.lastIndex + scale.length,
          }
      }
      return { unit: size && LENGTHS.has(unit) ? unit + size : unit, to: pattern.lastIndex }
    }
    // "8.4 million and herbal products" goes on to another thing.
    if (NOT_COUNTED.test(noun) || (step === 0 && /^(?:and|or)$/.test(noun))) return undefined
  }
  return undefined
}

/** "81,000 square metres" are m2. */
const SIZES: Readonly<Record<string, string>> = { square: '2', sq: '2', cubic: '3' }
const LENGTHS = new Set(['km', 'm', 'cm'])

/** Words that end what a figure may count. */
const NOT_COUNTED =
  /^(?:ago|earlier|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|of|in|at|to|for|from|with|on|by|is|are|was|were|be|has|have|had|took|take|that|which|who|whose|per|over|a|an|the|this|these|those|its|their|within|during|before|after|since|until|including|such|as|last|next|under|into)$/

function isSingular(noun: string): boolean {
  const unit = UNIT_OF_NOUN.get(noun)
  return [`${noun}s`, `${noun}es`, noun.replace(/y$/, 'ies')].some(
    (plural) => plural !== noun && UNIT_OF_NOUN.get(plural) === unit && unit !== undefined,
  )
}

function readNumeral(text: string, numeral: EnglishNumeral, last: Figure | undefined): Figure | undefined {
  const { from, value, digits } = numeral
  let start = from
  let before = text.slice(Math.max(0, start - 45), start)
  const written = text.slice(from, numeral.to)
  const after = text.slice(numeral.to, numeral.to + 60)
  const make = (kind: Figure['kind'], figureValue: number, more: Partial<Figure> = {}): Figure => ({
    kind,
    value: figureValue,
    qualifiers: EXACT,
    from: start,
    to: numeral.to,
    words: '',
    ...more,
  })
  const leftOf = before.trimEnd()
  const sign = SIGNS.find(
    (mark) =>
      leftOf.endsWith(mark) && !(/^[A-Z]/i.test(mark) && /[A-Za-z]$/.test(leftOf.slice(0, -mark.length))),
  )
  const plainB = !sign && /(?:^|[\s(])B$/.test(before) && digits ? 'B' : undefined
  if (digits && !sign && !plainB && (NAME_BEFORE.test(before) || /^[A-Za-z]/.test(after))) {
    if (!/\bFY$/.test(before) && !GLUED_UNIT.test(after) && !(value >= 10 && /^[CF]\b/.test(after)))
      return undefined
  }
  if (TITLED.test(before.slice(-1) + after.charAt(0))) return undefined

  if (numeral.ordinal) {
    const enumerates = /^,/.test(after) && (/^[A-Z]/.test(written) || OPENS_CLAUSE.test(before))
    const telling = !digits && (TELLING.test(after) || enumerates)
    // What is told second may be one of a row in the original.
    if (telling && value > 1) return LINKED.test(after) ? undefined : make('ordinal', value, { soft: true })
    if (SECOND_UNITS.test(after) && !digits && value === 2) return undefined
    const anniversary = ANNIVERSARY.test(after) ? { unit: 'year' } : {}
    return make('ordinal', value, { ...(!digits && value <= 2 ? { soft: true } : {}), ...anniversary })
  }
  const unit = unitAfter(text, numeral.to, value)
  const plainYear = digits && /^\d{4}$/.test(written) && numeral.scale === 1 && !sign
  if (plainYear && (BUDDHIST_BEFORE.test(before) || BUDDHIST_AFTER.test(after))) {
    return make('year', value - BUDDHIST_ERA_OFFSET, { soft: true })
  }
  const behind = after.replace(/^[- ]/, '')
  const currencyAfter = ENGLISH_CURRENCIES.find(([pattern]) => pattern.test(behind))
  const coinAfter = ENGLISH_COINS.some(([pattern]) => pattern.test(behind))
  const measured = currencyAfter || /^\s?(?:%|per ?cent|pct)/i.test(after)
  if (
    plainYear &&
    !measured &&
    (looksBuddhist(value) || (value >= (PAST.test(before) ? 1200 : 1800) && value <= 2200))
  ) {
    const close = unit && unit.to - numeral.to < 25 && !/^['’]s/.test(after)
    if (YEAR_BEFORE.test(before) || !close)
      return make('year', value, looksBuddhist(value) ? { buddhist: true } : {})
  }
  const continues = last?.kind === 'year' && /^[-/]$/.test(text.slice(last.to, from))
  if (digits && continues && /^\d{2}$/.test(written))
    return make('year', Math.floor(last.value / 100) * 100 + value)
  if (
    RANK.test(before) &&
    Number.isInteger(value) &&
    numeral.scale === 1 &&
    !/\b(?:number|round|part|stage|level)s?\s?$/i.test(
      before.replace(/\bnumber $/, digits || value < 4 ? '' : 'number '),
    )
  ) {
    return make('ordinal', value, !digits && value === 1 ? { soft: true } : {})
  }

  if (sign || plainB) start = text.slice(0, start).trimEnd().length - (sign ?? plainB ?? '').length
  const wordBefore = /\b(baht|yen)\s$/i.exec(text.slice(Math.max(0, start - 6), start))
  if (wordBefore && !currencyAfter && !coinAfter) start -= wordBefore[0].length
  const whole = text.slice(Math.max(0, start - 45), start)
  before = whole.replace(/\s+(?:an?|the|its|their|one|another|a further|an additional)?\s*$/i, '')
  let qualifiers = EXACT
  // "a quarter less than the 9,000 baht of last year" compares two figures; "under a 50-year concession" none.
  const compares =
    /\bthan the\s*$/i.test(whole) ||
    (/^-[a-z]/i.test(after) &&
      /\b(?:under|over|within|above|below) (?:an?|its|the|their|this|that)\s*$/i.test(whole))
  const leading = compares ? undefined : BEFORE.find(([pattern]) => pattern.test(before))
  if (leading) {
    // "below the 160 baht of last year" compares, "over the 3 billion mark" does not; so does "rain over 60% of the area".
    const mayCompare =
      /\b(?:below|under|above|over|beyond) the\s*$/i.test(whole) ||
      (/\bover\s*$/i.test(before) && (OF_LAND.test(after) || SPREAD.test(before)))
    qualifiers = mayCompare ? [...leading[1], 'exact'] : leading[1]
    start = Math.max(0, start - 45) + (leading[0].exec(before)?.index ?? 0)
  }
  let to = numeral.to
  const closing = AFTER.find(([pattern]) => pattern.test(after))
  if (closing) {
    if (qualifiers === EXACT) qualifiers = closing[1]
    to += closing[0].exec(after)?.[0].length ?? 0
  }
  const rest = text.slice(to, to + 40)
  const unspaced = rest.replace(/^[- ]/, '')
  const coin = ENGLISH_COINS.find(([pattern]) => pattern.test(unspaced))
  const lateQualifier = (end: number) => {
    // "50 kilowatt-hours (kWh) or larger"
    const behind = text.slice(end, end + 40).replace(/^ \([A-Za-z0-9²³/]{1,8}\)/, '')
    const late = AFTER.find(([pattern]) => pattern.test(behind))
    return late && qualifiers === EXACT ? late[1] : qualifiers
  }
  const percent =
    /^[- ]?(?:%|(?:of an? )?per ?cent(?:age[- ]points?)?|pct|of an? percentage[- ]point|percentage[- ]points?|basis points?|bps\b)/i.exec(
      rest,
    )
  if (percent) {
    const end = to + percent[0].length
    const basis = /^[- ]?(?:basis|bps)/i.test(percent[0])
    const points = basis || /points?$/i.test(percent[0]) ? { unit: 'point' } : {}
    return make('percent', basis ? value / 100 : value, {
      from: start,
      to: end,
      qualifiers: lateQualifier(end),
      ...points,
    })
  }
  const currency = ENGLISH_CURRENCIES.find(([pattern]) => pattern.test(unspaced))
  if (currency) {
    const length = currency[0].exec(unspaced)?.[0].length ?? 0
    const end = to + (/^[- ]/.test(rest) ? 1 : 0) + length
    // Gold is weighed by the baht: https://en.wikipedia.org/wiki/Baht_(unit)
    if (/^(?:[- ]weight|s? of gold)\b/i.test(text.slice(end)))
      return make('count', value, {
        from: start,
        to: end,
        unit: 'baht-weight',
        qualifiers: lateQualifier(end),
      })
    return make('money', value, { from: start, to: end, unit: currency[1], qualifiers: lateQualifier(end) })
  }
  if (coin) {
    const [pattern, code, parts] = coin
    const end = to + (/^[- ]/.test(rest) ? 1 : 0) + (pattern.exec(unspaced)?.[0].length ?? 0)
    const amount = tidy(value / parts)
    return make('money', amount, { from: start, to: end, unit: code, qualifiers: lateQualifier(end) })
  }
  if (sign || plainB || wordBefore) {
    const code = sign
      ? (CURRENCY_SIGNS[sign] as string)
      : wordBefore?.[1]?.toLowerCase() === 'yen'
        ? 'JPY'
        : 'THB'
    return make('money', value, { from: start, to, unit: code, qualifiers: lateQualifier(to) })
  }
  if (unit?.unit === 'time' && /^ times? (?:as|more|higher|larger|the|greater)\b/.test(rest)) {
    return make('multiple', value, { from: start, to: unit.to, qualifiers })
  }
  const soft = !digits && value <= 2 && numeral.scale === 1
  const aged = unit || !AGED.test(whole) ? unit : { unit: 'year', to }
  if (!digits && value === 0) return undefined
  const end = aged?.to ?? to
  const lasting = aged && /^(?:year|month|week|day|hour|minute|decade)$/.test(aged.unit)
  const late = lateQualifier(end)
  return make('count', value, {
    from: start,
    to: soft ? to : end,
    // "over three years" may mean "in the course of".
    qualifiers:
      lasting && late[0] === 'over'
        ? ['over', 'exact']
        : late[0] === 'at-most' && /within$/i.test(before)
          ? ['at-most', 'exact']
          : late,
    ...(aged ? { unit: aged.unit } : {}),
    ...(soft ? { soft: true } : {}),
  })
}
