import type { Figure, FigureKind } from '../thai/figure'

/** A figure of the original with the figure of the translation that answers it. */
export type Match = { readonly source: Figure; readonly target: Figure }

/** What became of the figures of two passages. */
export type Matching = {
  readonly matches: readonly Match[]
  /** Figures that nothing answers, soft ones among them. */
  readonly missing: readonly Figure[]
  readonly added: readonly Figure[]
}

/** Kinds that may be the same figure in two languages, written with more or less beside it. */
const RELATED: readonly (readonly [FigureKind, FigureKind])[] = [
  ['year', 'count'],
  ['money', 'count'],
  ['percent', 'count'],
  ['multiple', 'count'],
  ['percent', 'fraction'],
  ['percent', 'multiple'],
]

/**
 * @param source a figure
 * @param target another
 * @returns whether both give the same figure, units and qualifiers aside
 */
export function sameFigure(source: Figure, target: Figure): boolean {
  const [a, b] = [source, target]
  if (a.kind === b.kind) {
    if (a.kind === 'date') return a.value === b.value && (!a.year || !b.year || a.year === b.year)
    if (a.kind === 'relative') return a.value === b.value && a.unit === b.unit
    if (sameMeasure(a, b)) return true
    return same(a.value, b.value) && !(a.buddhist && b.buddhist === undefined && a.value > 2400)
  }
  if (isPlace(a, b) || isPlace(b, a)) return same(a.value, b.value)
  if (
    !RELATED.some(
      ([one, other]) => (one === a.kind && other === b.kind) || (one === b.kind && other === a.kind),
    )
  )
    return false
  const times = [a, b].find((figure) => figure.kind === 'multiple')
  const percent = [a, b].find((figure) => figure.kind === 'percent')
  // 1.4 times as much is 40% more, and twice the wages are 200% of them.
  if (times && percent)
    return same(times.value * 100, percent.value) || same((times.value - 1) * 100, percent.value)
  const share = [a, b].find((figure) => figure.kind === 'fraction')
  if (share) return same(share.value * 100, share === a ? b.value : a.value)
  return same(a.value, b.value)
}

/** จำเลยที่ 3, เซต 4, ครบรอบ 75 ปี: a number that English may tell as a place in a row. */
function isPlace(place: Figure, number: Figure): boolean {
  const { kind, unit, value, qualifiers } = number
  return (
    place.kind === 'ordinal' &&
    kind === 'count' &&
    (!unit || unit === place.unit) &&
    !number.soft &&
    Number.isInteger(value) &&
    qualifiers[0] === 'exact'
  )
}

function same(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b))
}

/**
 * @param source a figure
 * @param target another of the same value
 * @returns whether what they count can be the same; a figure whose unit is not known can count anything
 */
export function sameUnit(source: Figure, target: Figure): boolean {
  const money = [source, target].filter((figure) => figure.kind === 'money')
  if (money.length === 2) return source.unit === target.unit
  if (money.length === 1) return false
  if ([source, target].some((figure) => figure.kind === 'fraction')) return true
  if ([source, target].some((figure) => figure.kind === 'multiple')) return true
  if (source.kind !== target.kind) return source.kind !== 'percent' && target.kind !== 'percent'
  if (source.kind === 'percent') return source.unit === target.unit
  if (!source.unit || !target.unit || source.kind !== 'count') return true
  if (sameMeasure(source, target)) return true
  const [some, others] = [unitsOf(source), unitsOf(target)]
  return some.some((unit) => others.includes(unit))
}

/** How much of the smallest unit of its kind a unit is: 36 months are three years. */
const MEASURES: Readonly<Record<string, readonly [kind: string, size: number]>> = {
  month: ['calendar', 1],
  year: ['calendar', 12],
  decade: ['calendar', 120],
  day: ['day', 1],
  week: ['day', 7],
  minute: ['clock', 1],
  hour: ['clock', 60],
  mm: ['length', 0.001],
  cm: ['length', 0.01],
  m: ['length', 1],
  km: ['length', 1000],
  gram: ['weight', 0.001],
  kg: ['weight', 1],
  tonne: ['weight', 1000],
  ml: ['volume', 0.001],
  litre: ['volume', 1],
  m3: ['volume', 1000],
  m2: ['area', 1],
  wa2: ['area', 4],
  rai: ['area', 1600],
  acre: ['area', 4046.856],
  hectare: ['area', 1e4],
  km2: ['area', 1e6],
  mile: ['length', 1609.344],
  kW: ['power', 1],
  MW: ['power', 1000],
  GW: ['power', 1e6],
}

/** Of these one is hardly a round number of another, so a translation rounds: 1,250 rai, or 494 acres. */
const ROUNDED = new Set(['rai', 'acre', 'hectare', 'mile'])
/** How far a rounded conversion may be from the exact one. */
const ROUNDING = 0.02

/**
 * @param a a figure
 * @param b another
 * @returns whether both give the same length, area, weight, time or power in two units: 1,200 ไร่ and 192 hectares
 */
export function sameMeasure(a: Figure, b: Figure): boolean {
  if (a.kind !== 'count' || b.kind !== 'count' || a.unit === b.unit) return false
  const [one, other] = [MEASURES[a.unit ?? ''], MEASURES[b.unit ?? '']]
  if (!one || !other || one[0] !== other[0]) return false
  const [exact, told] = [a.value * one[1], b.value * other[1]]
  if (same(exact, told)) return true
  const rounds = ROUNDED.has(a.unit ?? '') || ROUNDED.has(b.unit ?? '')
  return rounds && Math.abs(exact - told) <= ROUNDING * Math.max(exact, told)
}

/** Nouns that name the same thing more or less narrowly; "businesses" may be companies. */
const ALIKE: readonly (readonly string[])[] = [
  ['company', 'business'],
  ['organisation', 'government', 'ministry', 'company', 'business', 'branch', 'place'],
  ['field', 'industry', 'matter', 'form', 'step', 'sector', 'project', 'group'],
  ['item', 'mistake', 'place', 'matter'],
  ['agreement', 'document', 'form'],
  ['project', 'time', 'group'],
  ['city', 'district', 'village', 'zone', 'place'],
  ['zone', 'field'],
  ['district', 'field'],
  ['region', 'place', 'district'],
  ['building', 'place', 'company'],
  // รักษาการจ้างงาน 24,000 คน: jobs are counted by those who have them.
  ['person', 'job'],
  ['person', 'vote'],
]

/** A unit that leaves open which of several it is. */
const OPEN: Readonly<Record<string, readonly string[]>> = { degree: ['celsius', 'fahrenheit'] }

function unitsOf({ unit, units }: Figure): readonly string[] {
  const own = units ?? (unit ? [unit] : NO_UNITS)
  const [one] = own
  if (one === undefined || own.length > 1) return own
  let alike = alikeUnits.get(one)
  if (!alike) {
    alike = [one, ...ALIKE.filter((set) => set.includes(one)).flat(), ...(OPEN[one] ?? [])]
    alikeUnits.set(one, alike)
  }
  return alike
}

const NO_UNITS: readonly string[] = []
const alikeUnits = new Map<string, readonly string[]>()

/**
 * @param source a figure
 * @param target another of the same value
 * @returns whether their wording allows one reading in common: กว่า and "over", สูงถึง and "up to"
 */
export function sameQualifier(source: Figure, target: Figure): boolean {
  if (source.kind === 'year' || source.kind === 'ordinal' || source.kind === 'date') return true
  return source.qualifiers.some((qualifier) => target.qualifiers.includes(qualifier))
}

/**
 * Finds for each figure of one passage the one that answers it in the other, best matches first.
 *
 * @param sources figures of the original
 * @param targets figures of the translation
 * @param affinity how much what stands around two figures speaks for them to be the same: 0 nothing, 1 much
 * @param lengths the lengths of the two passages, for the places of figures in them
 */
export function matchFigures(
  sources: readonly Figure[],
  targets: readonly Figure[],
  affinity: (source: Figure, target: Figure) => number,
  lengths: readonly [number, number],
): Matching {
  const candidates: { source: Figure; target: Figure; score: number }[] = []
  for (const source of sources) {
    for (const target of targets) {
      if (!sameFigure(source, target)) continue
      // What stands around a figure is only asked where there is a choice.
      const rivals =
        sources.some((other) => other !== source && sameFigure(other, target)) ||
        targets.some((other) => other !== target && sameFigure(source, other))
      const place = Math.abs(source.from / Math.max(1, lengths[0]) - target.from / Math.max(1, lengths[1]))
      const unit = sameUnit(source, target) ? (source.unit && source.unit === target.unit ? 2 : 0) : -4
      const score =
        (source.kind === target.kind ? 3 : 0) +
        unit +
        (sameQualifier(source, target) ? 1.5 : 0) +
        (Boolean(source.soft) === Boolean(target.soft) ? 0.5 : 0) +
        (rivals ? 2 * affinity(source, target) : 0) -
        2 * place
      candidates.push({ source, target, score })
    }
  }
  candidates.sort((a, b) => b.score - a.score)
  const taken = new Set<Figure>()
  const matches: Match[] = []
  for (const { source, target } of candidates) {
    if (taken.has(source) || taken.has(target)) continue
    taken.add(source).add(target)
    matches.push({ source, target })
  }
  return {
    matches,
    missing: sources.filter((figure) => !taken.has(figure)),
    added: targets.filter((figure) => !taken.has(figure)),
  }
}
