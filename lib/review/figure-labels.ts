import { scriptOf } from '../i18n/scripts'
import type { Figure } from '../thai/figure'
import { rangesTurned } from './figure-ranges'
import { type Match, sameUnit } from './match-figures'
import { nameId } from './names'
import { namesInBoth } from './names-in-both'
import type { Pair, Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { VOCABULARY } from './vocabulary'

/** What stands around a figure: concepts and names, by id. */
export type Labels = {
  /** Around it, up to the figures next to it. */
  readonly near: ReadonlySet<string>
  /** Before it, and behind it, up to the next comma or figure. */
  readonly before: ReadonlySet<string>
  readonly after: ReadonlySet<string>
}

/** Where something stands in a passage that tells what a figure is of. */
export type Spot = { readonly id: string; readonly from: number; readonly to: number }

const REACH = 60
/** A name that tells what a figure is of stands right beside it: 318 in Mueang, Pak Chong with 164. */
const NAME_REACH = 24
/** A language without spaces between words puts them between clauses. */
const SPACELESS_EDGE = /[,;:.()\s]|และ/
const EDGE = /[,;:.()]|\sand(?:\s|$)|\sและ|และ|,/g

/**
 * @param side a version
 * @param passage a part of it
 * @returns what stands around each figure of the part
 */
export function figureLabels(side: Side, passage: ReviewPassage): (figure: Figure) => Labels {
  const before = labelled.get(passage)
  if (before) return before
  const labels = labelsOf(side, passage, [])
  labelled.set(passage, labels)
  return labels
}

/** Figures are told apart by their labels twice: for what answers them, and for what is exchanged. */
const labelled = new WeakMap<ReviewPassage, (figure: Figure) => Labels>()

function labelsOf(side: Side, passage: ReviewPassage, heard: readonly Spot[]): (figure: Figure) => Labels {
  const all = side.figures(passage)
  const spots = [
    ...side.concepts(passage).map(({ concept, from, to }) => ({ id: concept.id, from, to })),
    ...side.names(passage).map(({ term, from, to }) => ({ id: nameId(term), from, to })),
    ...heard,
    ...waysIn(side, passage),
  ]
  const within = (from: number, to: number) =>
    new Set(spots.filter((spot) => spot.from >= from && spot.to <= to).map((spot) => spot.id))
  const spaceless = scriptOf(side.version.locale) === 'Thai'
  const known = new Map<Figure, Labels>()
  return (figure) => {
    let labels = known.get(figure)
    if (labels) return labels
    const others = all.filter((other) => other !== figure && !other.soft)
    const start = Math.max(
      0,
      figure.from - REACH,
      ...others.filter((one) => one.to <= figure.from).map((one) => one.to),
    )
    const end = Math.min(
      passage.text.length,
      figure.to + REACH,
      ...others.filter((one) => one.from >= figure.to).map((one) => one.from),
    )
    const before = passage.text.slice(start, figure.from)
    const edges = [...before.replace(/(?:,?\s(?:at|with|by|of))?[\s(]+$/, '').matchAll(EDGE)]
    const lastEdge = edges.at(-1)
    const behind = passage.text.slice(figure.to, end)
    const firstEdge = behind.search(spaceless ? SPACELESS_EDGE : EDGE)
    labels = {
      near: within(start, end),
      before: new Set([
        ...within(start + (lastEdge ? lastEdge.index : 0), figure.from),
        ...endOf(passage, figure),
        ...partOrWhole(passage, figure, all),
        ...growing(passage, figure, all),
      ]),
      // The noun that is counted is part of the figure's own words.
      after: new Set([
        ...within(figure.from, figure.to + (firstEdge === -1 ? behind.length : firstEdge)),
        ...yearBehind(passage, figure, all),
      ]),
    }
    known.set(figure, labels)
    return labels
  }
}

/** Words for going up and for going down: they tell the 7 provinces where water falls from the 4 where it rises. */
function waysIn({ reader }: Side, { text }: ReviewPassage): Spot[] {
  if (!reader) return []
  return (['rise', 'fall'] as const).flatMap((way) =>
    [...text.matchAll(reader[way])].map(({ index, 0: words }) => ({
      id: `way ${way}`,
      from: index,
      to: index + words.length,
    })),
  )
}

/** Which end of a change a figure is: จากร้อยละ 14 เหลือร้อยละ 12, from 14 to 12. */
const ENDS: readonly (readonly [RegExp, string])[] = [
  [/(?:จาก(?:เดิม|ระดับ|ที่)?|(?<![a-z])from(?: about| around| nearly)?)\s?$/, 'from'],
  [/(?:เป็น|เหลือ|มาอยู่ที่|มาเป็น|(?<!up |thanks |amount |amounts |amounted |amounting )(?<![a-z])to)\s?$/, 'to'],
]

function endOf({ text }: ReviewPassage, { from }: Figure): string[] {
  const before = text.slice(Math.max(0, from - 24), from)
  return ENDS.filter(([pattern]) => pattern.test(before)).map(([, end]) => `end ${end}`)
}

/** "352 of the city’s 437 schools", 352 แห่งจาก 437 แห่ง: which is the part, and which the whole. */
function partOrWhole({ text }: ReviewPassage, figure: Figure, all: readonly Figure[]): string[] {
  const others = all.filter((other) => other !== figure && other.kind === figure.kind && !other.soft)
  const behind = others.find((other) => other.from >= figure.to)
  const before = others.findLast((other) => other.to <= figure.from)
  const joins = (one: Figure | undefined, other: Figure | undefined) =>
    one && other && PART_OF.test(text.slice(one.to, other.from))
  if (joins(figure, behind)) return ['end part']
  return joins(before, figure) ? ['end whole'] : []
}

/** What grew by a share is the figure before it: 2,486 projects, up 17%. */
function growing({ text }: ReviewPassage, figure: Figure, all: readonly Figure[]): string[] {
  if (figure.kind !== 'percent') return []
  const grown = all.findLast(
    ({ kind, unit, to, soft }) => AMOUNTS.has(kind) && !TIMES.has(unit ?? '') && !soft && to <= figure.from,
  )
  if (!grown || figure.from - grown.to > 2 * REACH) return []
  return AN_END.test(text.slice(grown.to, figure.from)) ? [] : [`of ${grown.value}`]
}

const AMOUNTS = new Set(['count', 'money'])
const TIMES = new Set(['year', 'month', 'week', 'day', 'hour', 'minute'])
const AN_END = /[.;!?]\s|\n/

const PART_OF =
  /^ (?:out )?of (?:the|its|their|all|a total of)(?: [\p{L}’']+){0,2} $|^\s?จาก(?:ทั้งหมด|จำนวน|ทั้งสิ้น)*\s?$/u

/** The year that a figure is of, where it stands close behind: 2.7% in 2024. */
function yearBehind({ text }: ReviewPassage, figure: Figure, all: readonly Figure[]): string[] {
  const next = all.find((other) => other.from >= figure.to)
  if (next?.kind !== 'year' || figure.kind === 'year') return []
  const between = text.slice(figure.to, next.from)
  return between.length <= 10 && !/[,;.]/.test(between) ? [`year ${next.value}`] : []
}

/**
 * @param some labels of one figure
 * @param others labels of another
 * @returns how much they share, from 0 to 1
 */
export function sharedLabels(some: ReadonlySet<string>, others: ReadonlySet<string>): number {
  if (some.size === 0 || others.size === 0) return 0
  let shared = 0
  for (const id of some) if (others.has(id)) shared++
  return shared / Math.min(some.size, others.size)
}

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

/**
 * Whether two neighbours change places although nothing around them does: translations keep the order of figures of
 * one kind (of 625 pairs of neighbours in correct articles 7 did not), and where they do not, what the figures are of
 * goes with them.
 */
function isTurnedRound(
  pair: Pair,
  [source, target]: readonly [ReviewPassage, ReviewPassage],
  [one, other]: readonly [Match, Match],
  [there, here]: readonly [(figure: Figure) => Labels, (figure: Figure) => Labels],
): boolean {
  if (!ORDERED.has(one.source.kind)) return false
  if (one.source.kind !== other.source.kind) return false
  // Which side of a score comes first depends on who is spoken of.
  if (isScore(source, one.source) || isScore(target, one.target)) return false
  const [first, second] = [other.target, one.target]
  if (second.from < first.to || other.source.from < one.source.to) return false
  if (!isOneSentence(pair.source, source, one.source, other.source)) return false
  if (!isOneSentence(pair.target, target, first, second)) return false
  if (isTotal(source, one.source) || isTotal(source, other.source)) return false
  if (isTotal(target, first) || isTotal(target, second)) return false
  const shared = (some: readonly Match[], others: readonly Match[]) =>
    Math.max(
      ...WAYS.flatMap((way) => {
        const own = distinct(some.map((match) => there(match.source)[way]))
        return WAYS.map((found) => {
          const labels = distinct(others.map((match) => here(match.target)[found]))
          return own.reduce(
            (sum, ids, index) => sum + [...ids].filter((id) => labels[index]?.has(id)).length,
            0,
          )
        })
      }),
    )
  const [own, exchanged] = [shared([one, other], [one, other]), shared([one, other], [other, one])]
  return own <= exchanged
}

/** Kinds of ideas of which one excludes the others, by the id of each: exports and imports. */
const FAMILY_OF = new Map(VOCABULARY.flatMap(({ id, family }) => (family ? [[id, family] as const] : [])))

const kinKnown = new WeakMap<ReadonlySet<string>, ReadonlyMap<string, readonly string[]>>()

/** The ideas among some labels that exclude each other, by what they have in common. */
function kinOf(labels: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const known = kinKnown.get(labels)
  if (known) return known
  const kin = new Map<string, string[]>()
  for (const id of labels) {
    const family = FAMILY_OF.get(id)
    const ids = family ? kin.get(family) : undefined
    if (ids) ids.push(id)
    else if (family) kin.set(family, [id])
  }
  kinKnown.set(labels, kin)
  return kin
}

/** Whether what two figures are of changes places, though they do not: imports up 5%, exports 3%, for the other way round. */
function isNamedRound(
  [one, other]: readonly [Match, Match],
  [there, here]: readonly [(figure: Figure) => Labels, (figure: Figure) => Labels],
): boolean {
  const ways = WAYS.flatMap((own) => WAYS.map((found) => [own, found] as const))
  const [straight, round] = [new Set<string>(), new Set<string>()]
  for (const [own, found] of ways) {
    const [source, next] = [kinOf(there(one.source)[own]), kinOf(there(other.source)[own])]
    if (source.size === 0 || next.size === 0) continue
    const [target, after] = [kinOf(here(one.target)[found]), kinOf(here(other.target)[found])]
    for (const [family, [id, ...more]] of source) {
      const [second, first, last] = [next.get(family), target.get(family), after.get(family)]
      const isPlain = [second, first, last].every((ids) => ids?.length === 1) && more.length === 0
      if (!isPlain || id === second?.[0]) continue
      if (first?.[0] === id && last?.[0] === second?.[0]) straight.add(family)
      if (first?.[0] === second?.[0] && last?.[0] === id) round.add(family)
    }
  }
  return [...round].some((family) => !straight.has(family))
}

/** Whether two figures of one text may count the same: ราย and คน are both people. */
function countAlike(one: Figure, other: Figure): boolean {
  const [some, others] = [one, other].map(({ unit, units }) => units ?? [unit ?? ''])
  return some?.some((unit) => others?.includes(unit)) ?? false
}

function isMeasured({ source, target }: Match): boolean {
  return source.unit !== undefined && target.unit !== undefined && sameUnit(source, target)
}

function isScore({ text }: ReviewPassage, { from, to }: Figure): boolean {
  return (
    /^\s?[-–:]\s?\d/.test(text.slice(to, to + 4)) ||
    /\d\s?[-–:]\s?$/.test(text.slice(Math.max(0, from - 4), from))
  )
}

/** Whether the end that a change comes from is the other one: 432 baht, down from 240, for 240 บาท จากเดิม 432 บาท. */
function isChangeTurned(
  [one, other]: readonly [Match, Match],
  [there, here]: readonly [(figure: Figure) => Labels, (figure: Figure) => Labels],
): boolean {
  const comesFrom = ({ before }: Labels) => before.has('end from')
  const [source, target] = [
    [comesFrom(there(one.source)), comesFrom(there(other.source))],
    [comesFrom(here(one.target)), comesFrom(here(other.target))],
  ]
  return source[0] !== source[1] && source[0] === target[1] && source[1] === target[0]
}

/** A total may stand before its parts or behind them. */
function isTotal({ text }: ReviewPassage, { from, to }: Figure): boolean {
  return TOTAL.test(text.slice(Math.max(0, from - 30), to + 30))
}

const TOTAL = /\b(?:total\w*|in all|altogether|combined|sum|overall|all told)\b|รวม|ทั้งหมด|ทั้งสิ้น/i

const ORDERED = new Set(['count', 'money', 'percent'])

function isOneSentence({ reader }: Side, { text }: ReviewPassage, one: Figure, other: Figure): boolean {
  if (!reader) return false
  const between = text.slice(one.to, other.from)
  if (between.length >= 2 * REACH || between.search(new RegExp(reader.sentenceEnd.source)) !== -1)
    return false
  return !COMPARES.test(between)
}

/** Between figures that a translation may well turn round: a part of a whole, an end of a change, a thing and another. */
const COMPARES =
  /\b(?:from|than|below|above|against (?:an?|the|its)|compar\w+|down|versus|out|instead)\b|จาก|กว่า|เทียบ|เดิม/i

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

/** Six airports and 131 million passengers are not taken for each other, however a sentence is turned. */
function isConfusable(one: Match, other: Match): boolean {
  // What both texts tell in units of its own was not taken for the other.
  if ((isMeasured(one) || isMeasured(other)) && !countAlike(one.source, other.source)) return false
  const [less, more] = [one.source.value, other.source.value].map(Math.abs).sort((a, b) => a - b)
  return (more ?? 0) < TOO_FAR_APART * Math.max(1, less ?? 0)
}

const TOO_FAR_APART = 1e4

const WAYS = ['before', 'after'] as const
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

/** What stands at several figures tells them not apart. */
function distinct(all: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  return all.map(
    (labels, index) =>
      new Set([...labels].filter((id) => !all.some((other, place) => place !== index && other.has(id)))),
  )
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
