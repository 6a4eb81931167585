import { BUDDHIST_ERA_OFFSET, type Figure, tidy } from '../../figures/figure'
import { isFirmThing, measureOf } from '../../figures/units'

/**
 * How two figures answer each other: `same`, or the same number of other things (`unit`), or an amount on one side and a
 * number without a currency on the other (`currency`).
 */
export type Answer = 'same' | 'unit' | 'currency'

const DAY_MINUTES = 24 * 60
const HALF_DAY = DAY_MINUTES / 2
/** 20 feet are told as 6 metres: so far apart a measure and its conversion may be. */
const CONVERSION = 0.04

/**
 * @param one a figure of one version
 * @param other a figure of the other
 * @param exact whether a figure may not be rounded
 * @returns how they answer each other, or undefined when they do not
 */
export function answerOf(one: Figure, other: Figure, exact = false): Answer | undefined {
  if (isNumber(one) && isNumber(other)) return numbers(one, other, exact)
  if (one.kind === 'percent' && other.kind === 'percent' && one.value === other.value)
    // A change by percentage points is another one by per cent.
    return one.units.includes('point') === other.units.includes('point') ? 'same' : 'unit'
  const isSame = one.kind === other.kind ? sameKind(one, other, exact) : acrossKinds(one, other)
  return isSame ? 'same' : undefined
}

type Kind = Figure['kind']

/** When a figure of one kind says what one of another kind does, whichever side each stands on. */
const ACROSS_KINDS: readonly (readonly [Kind, Kind, (first: Figure, second: Figure) => boolean])[] = [
  // Half of them are 50 % of them.
  ['percent', 'fraction', (percent, fraction) => Math.abs(percent.value / 100 - fraction.value) < 0.005],
  // "twice" is 200 %, or 100 % more
  [
    'multiple',
    'percent',
    ({ value }, percent) => [value, value - 1].some((times) => tidy(times * 100) === percent.value),
  ],
  // "a fourth straight quarter" for เป็นไตรมาสที่ 4
  ['quarter', 'ordinal', (quarter, { value }) => quarter.value === value && value > 1],
  ['quarter', 'count', (quarter, { value }) => quarter.value === value && value > 1],
  // "one of three provinces" for 1 ใน 3 จังหวัด; "half the day" for ครึ่งวัน
  [
    'fraction',
    'count',
    ({ value, of }, count) => (count.optional === true && count.value === value) || count.value === of,
  ],
  // "half a percentage point" for 0.5 จุด
  [
    'percent',
    'count',
    (percent, count) =>
      percent.units.includes('point') && count.units.includes('score') && percent.value === count.value,
  ],
  [
    'year',
    'count',
    ({ value }, count) =>
      count.units.length === 0 && [value, value + BUDDHIST_ERA_OFFSET].includes(count.value),
  ],
  // "on the 20th" for วันที่ 20
  ['date', 'ordinal', ({ value }, ordinal) => value === ordinal.value && value < 100],
  ['date', 'count', ({ value }, count) => value === count.value && value < 100],
  [
    'multiple',
    'count',
    ({ value }, { value: counted, units }) =>
      value === counted && (units.length === 0 || units.includes('time')),
  ],
  ['vague', 'count', ({ value }, count) => value === count.value],
]

function acrossKinds(one: Figure, other: Figure): boolean {
  return ACROSS_KINDS.some(
    ([first, second, isSame]) =>
      (one.kind === first && other.kind === second && isSame(one, other)) ||
      (one.kind === second && other.kind === first && isSame(other, one)),
  )
}

/** Whether a figure counts, so that its unit matters. */
function isNumber({ kind }: Figure): boolean {
  return kind === 'count' || kind === 'ordinal' || kind === 'money'
}

function sameKind(one: Figure, other: Figure, exact: boolean): boolean {
  switch (one.kind) {
    case 'percent':
      return one.value === other.value || (!exact && isRounding(one, other))
    case 'fraction':
      return Math.abs(one.value - other.value) < 0.005
    case 'relative':
      return one.value === other.value && one.units[0] === other.units[0]
    case 'time':
      return (
        one.value === other.value ||
        ((one.twelveHours || other.twelveHours) && (one.value - other.value) % HALF_DAY === 0) === true
      )
    default:
      return one.value === other.value
  }
}

function numbers(one: Figure, other: Figure, exact: boolean): Answer | undefined {
  const [units, others] = [one.units, other.units]
  const isSame = (a: Figure, b: Figure) => a.value === b.value || (!exact && isRounding(a, b))
  const shared = units.some((unit) => others.includes(unit))
  if (shared && isSame(one, other)) return 'same'
  const measured = units.flatMap((unit) => others.map((target) => byMeasure(one, unit, other, target)))
  if (measured.includes(true)) return 'same'
  if (!isSame(one, other)) return undefined
  const money = [one, other].filter(({ kind }) => kind === 'money')
  if (money.length === 2) return undefined
  if (money.length === 1) return (one.kind === 'money' ? others : units).length === 0 ? 'currency' : undefined
  if (units.length === 0 || others.length === 0) return 'same'
  // A place in a row may be told with what it is a row of.
  if (one.kind === 'ordinal' || other.kind === 'ordinal') return 'same'
  // Minutes for hours, or hours for people, is another figure, not another name for the same things.
  const isMeasured = [units, others].some((all) => all.every((unit) => measureOf(unit) !== undefined))
  if (isMeasured) return undefined
  return [...units, ...others].every(isFirmThing) ? 'unit' : 'same'
}

/** 1 km is 1,000 m, a decade ten years; feet and metres answer each other roughly. */
function byMeasure(one: Figure, unit: string, other: Figure, target: string): boolean | undefined {
  const [from, to] = [measureOf(unit), measureOf(target)]
  if (!from || !to || from.dimension !== to.dimension || unit === target) return undefined
  if (from.dimension === 'temperature') {
    const [celsius, fahrenheit] = unit === 'celsius' ? [one, other] : [other, one]
    return Math.abs(celsius.value * 1.8 + 32 - fahrenheit.value) < 1
  }
  const [mine, its] = [tidy(one.value * from.is), tidy(other.value * to.is)]
  const ratio = Math.max(from.is, to.is) / Math.min(from.is, to.is)
  const isConversion = Math.abs(ratio - Math.round(ratio)) > 1e-6
  return Math.abs(mine - its) <= Math.max(mine, its) * (isConversion ? CONVERSION : 1e-9)
}

/** Who says "nearly" or "over" may round to a round number by this part of it. */
const LITTLE = 0.025

/**
 * @param one a figure
 * @param other another
 * @returns whether one of them is the other rounded: to three digits and more (72.9 billion for 72,873 million), or
 *   where it says that it is about, nearly or over so much, to two and more, or by little (nearly 3 trillion for 2.98)
 */
export function isRounding(one: Figure, other: Figure): boolean {
  if (Number.isInteger(one.value) && Number.isInteger(other.value) && Math.max(one.value, other.value) < 1000)
    return false
  return [
    [one, other],
    [other, one],
  ].some(([exact, rounded]) => {
    if (!exact || !rounded || rounded.digits === 0 || rounded.digits >= exact.digits) return false
    const hedged = rounded.qualifier !== 'exact'
    const difference = exact.value - rounded.value
    const distance = Math.abs(difference)
    const directions = DIRECTIONS[rounded.qualifier]
    if (directions.includes('more') && difference < 0) return false
    if (directions.includes('less') && difference > 0) return false
    if (hedged && exact.qualifier === 'exact' && rounded.digits === 1 && distance <= exact.value * LITTLE)
      return true
    if (rounded.digits < (hedged ? 2 : 3)) return false
    const unit = 10 ** (Math.floor(Math.log10(exact.value)) - rounded.digits + 1)
    // "nearly 73" is 72.6 and more, "over 72" up to 73; said plainly, it is the nearest.
    return hedged ? distance < unit * 1.000001 : distance <= (unit / 2) * 1.000001
  })
}

type Direction = 'more' | 'less' | 'about' | 'exact'
/** What each qualifier may mean. */
const DIRECTIONS: Readonly<Record<Figure['qualifier'], readonly Direction[]>> = {
  exact: ['exact'],
  about: ['about'],
  over: ['more'],
  'at-least': ['more'],
  across: ['more', 'exact'],
  under: ['less'],
  nearly: ['less'],
  'at-most': ['less'],
  'up-to': ['less', 'exact'],
}

/**
 * @param one a figure
 * @param other one that says the same number
 * @returns whether they say the same of how exactly it is meant; "about" and "nearly" may stand for each other
 */
export function sameExactness(one: Figure, other: Figure): boolean {
  // What is rounded in one version may say so there; of nothing, and of "at least one", there is nothing to say.
  if (
    Math.abs(one.value - other.value) > 1e-6 ||
    ((one.value === 0 || one.value === 1) && one.kind === 'count')
  )
    return true
  const [mine, its] = [DIRECTIONS[one.qualifier], DIRECTIONS[other.qualifier]]
  if (mine.some((direction) => its.includes(direction))) return true
  return (
    [one, other].some(({ qualifier }) => qualifier === 'about') &&
    [one, other].some(({ qualifier }) => qualifier === 'nearly')
  )
}
