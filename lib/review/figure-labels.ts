import { scriptOf } from '../i18n/scripts'
import { matchesIn } from '../matches'
import type { Figure } from '../thai/figure'
import { nameId } from './names'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'

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

/** Letters around a figure within which something tells what it is of. */
export const REACH = 60
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

/**
 * @param side a version
 * @param passage a part of it
 * @param heard what else tells there what figures are of
 * @returns what stands around each figure of the part
 */
export function labelsOf(
  side: Side,
  passage: ReviewPassage,
  heard: readonly Spot[],
): (figure: Figure) => Labels {
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
    const edges = matchesIn(before.replace(/(?:,?\s(?:at|with|by|of))?[\s(]+$/, ''), EDGE)
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
    matchesIn(text, reader[way]).map(({ index, 0: words }) => ({
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

/** The sides of a figure on which a language may say what it is of. */
export const WAYS = ['before', 'after'] as const

/** The labels of the figures of an original, and of its translation. */
export type BothLabels = readonly [(figure: Figure) => Labels, (figure: Figure) => Labels]

/**
 * @param all labels of several figures
 * @returns those of each that no other has: what stands at several figures tells them not apart
 */
export function distinct(all: readonly ReadonlySet<string>[]): ReadonlySet<string>[] {
  return all.map(
    (labels, index) =>
      new Set([...labels].filter((id) => !all.some((other, place) => place !== index && other.has(id)))),
  )
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
