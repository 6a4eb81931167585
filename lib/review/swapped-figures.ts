import type { Figure } from '../thai/figure'
import { distinct, figureLabels, type Labels, labelsOf, REACH, WAYS } from './figure-labels'
import { isChangeTurned, isConfusable, isNamedRound, isTurnedRound } from './figure-order'
import { rangesTurned } from './figure-ranges'
import type { Match } from './match-figures'
import { namesInBoth } from './names-in-both'
import type { Pair } from './pair'
import type { ReviewPassage } from './reviewed-text'

/** A name that tells what a figure is of stands right beside it: 318 in Mueang, Pak Chong with 164. */
const NAME_REACH = 24

/** A figure that seems to stand for another one's thing: by what stands around it, or only by the order of the figures. */
export type SwappedFigure = { readonly match: Match; readonly sure: boolean }

/**
 * Finds figures that stand in both passages but for other things: where every figure's surroundings in the translation
 * fit another figure of the original better than its own.
 *
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @param matches its figures, matched by value
 * @returns the matches whose surroundings contradict them
 */
export function swappedFigures(
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
  matches: readonly Match[],
): SwappedFigure[] {
  const counted = matches.filter((match) => !match.source.soft)
  if (counted.length < 2) return []
  const isNear = (place: number) =>
    counted.some(({ target: { from, to } }) => place > from - NAME_REACH && place < to + NAME_REACH)
  const [there, here] = namesInBoth(pair, source, target, isNear)
  const sourceLabels =
    there.length > 0 ? labelsOf(pair.source, source, there) : figureLabels(pair.source, source)
  const targetLabels =
    here.length > 0 ? labelsOf(pair.target, target, here) : figureLabels(pair.target, target)
  const swapped: Match[] = rangesTurned([pair.source, source], [pair.target, target], counted)
  const outOfOrder: Match[] = []
  const inOrder = [...counted].sort((a, b) => a.source.from - b.source.from)
  const byKind = groupsBy(inOrder, ({ source: figure }) => figure.kind)
  const byUnit = groupsBy(inOrder, ({ source: figure }) => `${figure.kind} ${figure.unit}`)
  // Where all of a kind count the same, they are one group.
  const isKind = (group: readonly Match[]) =>
    byKind.some((other) => other[0] === group[0] && other.length === group.length)
  const groups = [...byKind, ...byUnit.filter((group) => !isKind(group))]
  for (const group of groups) {
    // All orders of many figures would be too many to try: those that stand near each other are exchanged.
    for (let start = 0; start === 0 || start + MOST / 2 < group.length; start += MOST / 2) {
      const near = group.slice(start, start + MOST)
      if (near.length > 1) swapped.push(...exchanged(near, sourceLabels, targetLabels))
    }
    // What tells two neighbours apart may stand at a third figure, too.
    for (const [index, match] of group.entries()) {
      const next = group[index + 1]
      if (next && next.source.from - match.source.to < REACH)
        swapped.push(...exchanged([match, next], sourceLabels, targetLabels))
      if (!next || match.source.value === next.source.value || !isConfusable(match, next)) continue
      const labels = [sourceLabels, targetLabels] as const
      if (isChangeTurned([match, next], labels)) swapped.push(match, next)
      if (isNamedRound([match, next], labels)) outOfOrder.push(match, next)
      if (isTurnedRound(pair, [source, target], [match, next], labels)) outOfOrder.push(match, next)
    }
  }
  return [...new Set([...swapped, ...outOfOrder])].map((match) => ({
    match,
    sure: swapped.includes(match),
  }))
}

function groupsBy(matches: readonly Match[], keyOf: (match: Match) => string): Match[][] {
  const groups = new Map<string, Match[]>()
  for (const match of matches) {
    const group = groups.get(keyOf(match))
    if (group) group.push(match)
    else groups.set(keyOf(match), [match])
  }
  return [...groups.values()]
}

function sameValue(one: Match, other: Match): boolean {
  return one.source.value === other.source.value && one.source.unit === other.source.unit
}

/** So many figures are tried in all orders at once; an even number. */
const MOST = 6

/** The figures that fit what stands around others of them better than what stands around themselves. */
function exchanged(
  group: readonly Match[],
  sourceLabels: (figure: Figure) => Labels,
  targetLabels: (figure: Figure) => Labels,
): Match[] {
  const places = group.map((_, index) => index)
  let straight = 0
  let best = { score: 0, order: places as readonly number[] }
  // A language may name what is counted before the figure or behind it: the way that explains most counts.
  for (const there of WAYS) {
    const own = distinct(group.map((match) => sourceLabels(match.source)[there]))
    for (const here of WAYS) {
      const found = distinct(group.map((match) => targetLabels(match.target)[here]))
      const fit = own.map((labels) =>
        found.map((others) => [...labels].filter((id) => others.has(id)).length),
      )
      straight = Math.max(
        straight,
        places.reduce((sum, place) => sum + (fit[place]?.[place] ?? 0), 0),
      )
      // Mostly nothing speaks for any exchange.
      if (!fit.some((row, one) => row.some((speaks, other) => speaks > 0 && other !== one))) continue
      const exchange = bestExchange(fit)
      if (exchange && exchange.score > best.score) best = exchange
    }
  }
  if (best.score <= straight) return []
  return group.filter((match, index) => {
    const other = group[best.order[index] ?? index]
    return other !== undefined && other !== match && !sameValue(match, other) && isConfusable(match, other)
  })
}

/** The order in which some figures change places, each to where something speaks for it, that fits best. */
function bestExchange(
  fit: readonly (readonly number[])[],
): { score: number; order: readonly number[] } | undefined {
  let best: { score: number; order: readonly number[] } | undefined
  const place = (order: readonly number[], score: number): void => {
    const index = order.length
    if (index === fit.length) {
      if (score > (best?.score ?? 0) && order.some((one, at) => one !== at)) best = { score, order }
      return
    }
    for (const [to, speaks] of (fit[index] ?? []).entries()) {
      if ((to === index || speaks > 0) && !order.includes(to)) place([...order, to], score + speaks)
    }
  }
  place([], 0)
  return best
}
