import type { Figure } from '../../figures/figure'
import { measureOf } from '../../figures/units'
import type { Answer } from './figure-equivalence'

/** A figure of the original and the figure of the translation that answers it, or stands in its place. */
export type FigureMatch = { readonly source: Figure; readonly target: Figure }

/** Two figures that answer each other, with how. */
export type Answered = FigureMatch & { readonly answer: Answer }

/** The figures of one side that were not matched, and of these the ones that nothing on the other side answers. */
export type Left = { readonly unmatched: readonly Figure[]; readonly unanswered: readonly Figure[] }

/** A passage seldom has so many figures; in one that has more, a figure is looked for so many before and behind its place. */
const NEIGHBOURS = 100

/**
 * Pairs figures that answer each other: those that are the same in all first, then the same number of another thing.
 *
 * @param source the figures of a part of the original
 * @param target those of the part of the translation that says the same
 * @param isAnswer how one figure answers another, if it does
 * @returns the pairs, in the order of the original
 */
export function matchFigures(
  source: readonly Figure[],
  target: readonly Figure[],
  isAnswer: (one: Figure, other: Figure) => Answer | undefined,
): Answered[] {
  const matches: Answered[] = []
  const taken = new Set<Figure>()
  const accepts: readonly ((one: Figure, other: Figure) => Answer | undefined)[] = [
    (one, other) =>
      one.kind === other.kind && one.value === other.value && alikeUnits(one, other)
        ? isAnswer(one, other)
        : undefined,
    (one, other) => (isAnswer(one, other) === 'same' ? 'same' : undefined),
    isAnswer,
  ]
  for (const accept of accepts) {
    for (const [index, one] of source.entries()) {
      if (taken.has(one)) continue
      const nearest = nearestFigures(target, index / Math.max(1, source.length - 1)).find(
        (other) => !taken.has(other) && accept(one, other),
      )
      if (!nearest) continue
      matches.push({ source: one, target: nearest, answer: accept(one, nearest) as Answer })
      taken.add(one).add(nearest)
    }
  }
  return matches.sort((a, b) => a.source.from - b.source.from)
}

/**
 * @param all the figures of a passage
 * @param part how far in the passage the place is that is asked for, from 0 to 1
 * @returns the figures around that place, the nearest first
 */
export function nearestFigures(all: readonly Figure[], part: number): Figure[] {
  const place = part * (all.length - 1)
  const first = Math.max(0, Math.ceil(place) - NEIGHBOURS)
  return all
    .slice(first, Math.floor(place) + NEIGHBOURS + 1)
    .map((figure, index) => ({ figure, distance: Math.abs(first + index - place) }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ figure }) => figure)
}

function alikeUnits({ units }: Figure, { units: others }: Figure): boolean {
  return units.some((unit) => others.includes(unit)) || (units.length === 0 && others.length === 0)
}

/**
 * Pairs what is left over on both sides where one figure can only stand for the other. A figure that is said once more
 * than in the other version is paired as well, when the other side has one too many that it does not have.
 *
 * @param source what is left over of the original
 * @param target what is left over of the translation
 * @returns figures that stand in each other's place
 */
export function pairLeft(source: Left, target: Left): FigureMatch[] {
  const pairs: FigureMatch[] = []
  const taken = new Set<Figure>()
  const [sourceAlone, targetAlone] = [new Set(source.unanswered), new Set(target.unanswered)]
  const [sourceKinds, targetKinds] = [kindsOf(source), kindsOf(target)]
  const ways: readonly ((one: Figure, other: Figure) => boolean)[] = [
    isOfSameUnit,
    (one, other) =>
      sourceKinds.get(one.kind) === 1 && targetKinds.get(other.kind) === 1 && mayCountTheSame(one, other),
    (one, other) => sourceAlone.has(one) && targetAlone.has(other) && isOfSameKind(one, other),
  ]
  for (const mayStandFor of ways) {
    for (const one of source.unmatched) {
      if (taken.has(one)) continue
      const other = target.unmatched
        .filter((figure) => !taken.has(figure))
        .slice(0, NEIGHBOURS)
        .find((figure) => (sourceAlone.has(one) || targetAlone.has(figure)) && mayStandFor(one, figure))
      if (!other) continue
      pairs.push({ source: one, target: other })
      taken.add(one).add(other)
    }
  }
  return pairs
}

function kindsOf({ unmatched }: Left): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>()
  for (const { kind } of unmatched) kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  return kinds
}

function isOfSameUnit(one: Figure, other: Figure): boolean {
  // "halved" and "doubled" stand for each other.
  const factors = ['fraction', 'multiple']
  if (factors.includes(one.kind) && factors.includes(other.kind)) return true
  if (one.kind !== other.kind) return false
  const shared = one.units.some((unit) => other.units.some((its) => its === unit || isSameMeasure(unit, its)))
  if (one.kind === 'count' || one.kind === 'money' || one.kind === 'relative')
    return shared || (one.optional === true && other.optional === true && one.digits > 0 && other.digits > 0)
  // "first" is said of anything.
  return one.kind !== 'ordinal' || !(one.optional && other.optional) || (one.value > 1 && other.value > 1)
}

/** Both are lengths, or weights: two metres for two kilometres. */
function isSameMeasure(unit: string, other: string): boolean {
  const [one, its] = [measureOf(unit), measureOf(other)]
  return one !== undefined && one.dimension === its?.dimension
}

/** Two counts of which one does not say what it counts: สองคน and "three diplomats". */
function mayCountTheSame(one: Figure, other: Figure): boolean {
  const isAlone = one.units.length === 0 || other.units.length === 0
  return one.kind === 'count' && other.kind === 'count' && isAlone && one.value > 1 && other.value > 1
}

/** What may come and go has nothing to do with a figure of another kind. */
function isOfSameKind(one: Figure, other: Figure): boolean {
  if (one.optional || other.optional) return false
  const counts = ['count', 'money', 'ordinal', 'multiple', 'vague', 'fraction', 'percent']
  return one.kind === other.kind || (counts.includes(one.kind) && counts.includes(other.kind))
}
