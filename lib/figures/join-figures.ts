import { BUDDHIST_ERA_OFFSET, type Numeral, tidy } from './figure'
import type { Lexicon } from './figure-language'
import type { Reading } from './reading'
import { areSides, sidesOf } from './sides'
import { measureOf } from './units'

type Number = { readonly numeral: Numeral; readonly figure: Reading }

/**
 * Gives both ends of a range what stands with one of them: the scale and the unit after the upper (3-5 พันล้านบาท, 20 to
 * 30 billion baht), the qualifier before the lower; and the percentages of a list the word that stands with one of them.
 *
 * @param text the text that the numbers stand in
 * @param numbers its numbers, in order
 * @param lexicon how its language joins them
 * @returns the numbers as figures, in order
 */
export function joinRanges(text: string, numbers: readonly Number[], lexicon: Lexicon): Reading[] {
  const joined: Reading[] = []
  for (const [index, number] of numbers.entries()) {
    const before = numbers[index - 1]
    const low = joined.at(-1)
    if (before && low) joinPair(joined, { text, before, low, number, lexicon })
    else joined.push(number.figure)
  }
  return joined
}

/** Two numbers that follow each other: the former as it was read, and as it is known since (`low`). */
type Neighbours = {
  readonly text: string
  readonly before: Number
  readonly low: Reading
  readonly number: Number
  readonly lexicon: Lexicon
}

/** Adds a number to those before it, which it may change. */
function joinPair(joined: Reading[], pair: Neighbours): void {
  const { text, before, low, number, lexicon } = pair
  const { numeral, figure } = number
  if (isPartOf(text, before, numeral, figure, lexicon)) {
    joined[joined.length - 1] = fractionOf(low, before.numeral, number)
    return
  }
  const isRange = isRangeOf(pair)
  if (isShortYear(pair, isRange)) joined.push(yearAfter(low, pair))
  else if (isRange && isNumber(low) && isNumber(figure))
    joined.splice(-1, 1, ...rangeOf(low, before.numeral, figure, numeral))
  else if (lexicon.sides.test(betweenOf(pair)) && areSides(low, figure))
    joined.splice(-1, 1, ...sidesOf(low, figure))
  else if (isListOfShares(pair)) shareWithList(joined, figure, text, lexicon)
  else joined.push(figure)
}

/** "one in five" */
function fractionOf(low: Reading, part: Numeral, { numeral, figure }: Number): Reading {
  const of = numeral.value
  const value = tidy(part.value / of)
  return { ...low, kind: 'fraction', value, units: [], of, to: figure.to, optional: true }
}

function isRangeOf(pair: Neighbours): boolean {
  const {
    text,
    before,
    low,
    number: { numeral },
    lexicon,
  } = pair
  const bare = text.slice(before.numeral.to, numeral.from)
  if (low.kind === 'year' && /^\s?\/\s?$/.test(bare)) return true
  if (lexicon.range.test(betweenOf(pair)) || lexicon.range.test(bare)) return true
  const opening = text.slice(Math.max(0, low.from - 16), before.numeral.from)
  return / and /.test(bare) && /\bbetween\s\S{0,12}$/i.test(opening)
}

/** 2554-60, 67/68, ปี 67 และ 69: two digits behind a year, which are a year too and count nothing. */
function isShortYear(
  { text, before, low, number: { numeral, figure }, lexicon }: Neighbours,
  isRange: boolean,
) {
  if (low.kind !== 'year' || !/^\d\d$/.test(text.slice(numeral.from, numeral.to))) return false
  const isListed = low.digits === 2 && figure.units.length === 0 && figure.kind === 'count'
  return isRange || (isListed && lexicon.list.test(text.slice(before.numeral.to, numeral.from)))
}

/** The year that two digits stand for behind another one: in its century, or at the beginning of the next. */
function yearAfter(low: Reading, { number: { numeral, figure }, lexicon }: Neighbours): Reading {
  const era = low.buddhist ? BUDDHIST_ERA_OFFSET : 0
  const inCentury = Math.floor((low.value + era) / 100) * 100 + numeral.value - era
  const value =
    low.digits === 2
      ? lexicon.shortYear(String(numeral.value).padStart(2, '0'))
      : inCentury + (inCentury < low.value ? 100 : 0)
  return { ...figure, kind: 'year', value, units: [], digits: low.digits }
}

/** What stands between two numbers, behind what the former counts. */
function betweenOf({ text, before, low, number }: Neighbours): string {
  return text.slice(Math.max(before.numeral.to, low.to), number.numeral.from)
}

function isListOfShares(pair: Neighbours): boolean {
  const {
    text,
    before,
    low,
    number: { numeral, figure },
    lexicon,
  } = pair
  const behind = text.slice(numeral.to, numeral.to + 8)
  return lexicon.list.test(betweenOf(pair)) && isShareOfList(low, before.numeral, figure, behind)
}

/** Makes the plain numbers at the end of a list percentages, and adds the last. */
function shareWithList(joined: Reading[], figure: Reading, text: string, { list }: Lexicon): void {
  const share = (one: Reading): Reading =>
    one.kind === 'count' && one.units.length === 0 && one.value <= 1000 ? { ...one, kind: 'percent' } : one
  for (let at = joined.length - 1; at >= 0; at--) {
    const [one, next] = [joined[at] as Reading, joined[at + 1]]
    if (next && (one.kind !== 'count' || !list.test(text.slice(one.to, next.from)))) break
    joined[at] = share(one)
  }
  joined.push(share(figure))
}

/** ร้อยละ 0.5 และ 1.2 says it before the first, "0.5 and 1.2 per cent" behind the last. */
function isShareOfList(low: Reading, lowNumeral: Numeral, high: Reading, behind: string): boolean {
  // ร้อยละ 24.5 และ 5–9 ปี goes on to a range of its own.
  if (/^\s?(?:-|ถึง)\s?\d/.test(behind)) return false
  const isPrefixed = low.kind === 'percent' && low.to === lowNumeral.to
  return isPrefixed ? high.kind === 'count' : low.kind === 'count' && high.kind === 'percent'
}

/** "one in five children"; "two in 2018" is none. */
function isPartOf(text: string, part: Number, whole: Numeral, figure: Reading, { partOf }: Lexicon): boolean {
  if (!partOf.test(text.slice(part.numeral.to, whole.from)) || figure.kind !== 'count') return false
  // "five kilos in six weeks", 3 รายใน 5 วัน
  const isMeasured = [...part.figure.units, ...figure.units].some((unit) => measureOf(unit) !== undefined)
  if (isMeasured) return false
  const isSmall = part.figure.kind === 'count' && part.numeral.scale === 1 && part.numeral.value > 0
  return isSmall && part.numeral.value < whole.value && whole.value <= 100 && part.numeral.value <= 10
}

function isNumber({ kind }: Reading): boolean {
  // ไว้ที่ 2–3% looks like a place in a row.
  return (
    kind === 'count' || kind === 'ordinal' || kind === 'money' || kind === 'percent' || kind === 'multiple'
  )
}

function rangeOf(low: Reading, lowNumeral: Numeral, high: Reading, highNumeral: Numeral): [Reading, Reading] {
  if (low.kind === 'ordinal' && high.kind !== 'ordinal')
    return rangeOf({ ...low, kind: 'count', optional: false }, lowNumeral, high, highNumeral)
  const shared = lowNumeral.scale === 1 && low.value < highNumeral.value / highNumeral.scale
  const value = shared ? tidy(low.value * highNumeral.scale) : low.value
  // What stands behind the lower end alone is not the upper's: "fell 18% to 610,000".
  const isShared =
    low.kind === high.kind || low.kind === 'count' || (high.kind === 'count' && low.to === lowNumeral.to)
  if (!isShared) return [low, high]
  const { kind, units } = low.kind !== 'count' || low.units.length > 0 ? low : high
  const qualifier = low.qualifier === 'exact' && high.qualifier === 'about' ? high.qualifier : low.qualifier
  const per = high.per ?? low.per
  const both = { qualifier, ...(per ? { per } : {}) }
  const upper = high.kind === 'count' && high.units.length === 0 ? { ...high, kind, units } : high
  return [
    { ...low, kind, units, value, ...both },
    { ...upper, ...both },
  ]
}
