import { nameId } from './names'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { usualRatio } from './word-lists'

/** Passages of an original and the passages of the translation that say the same; one side may be empty. */
export type Bead = { readonly source: readonly ReviewPassage[]; readonly target: readonly ReviewPassage[] }

/**
 * How many passages on each side may answer each other, and what that costs: one for one is the rule, joining or
 * splitting is rare, leaving out or adding rarer. The costs are in the unit of `difference`, which is 0 for passages
 * that share all they name and about 3 for passages that share nothing.
 */
const SHAPES: readonly (readonly [number, number, number])[] = [
  [1, 1, 0],
  [1, 0, 2],
  [0, 1, 2],
  [2, 1, 1.2],
  [1, 2, 1.2],
  [2, 2, 2.2],
  [3, 1, 1.8],
  [1, 3, 1.8],
]
/** The least that a shape costs for each passage that it has more of on one side. */
const CHEAPEST_STEP = Math.min(
  ...SHAPES.filter(([a, b]) => a !== b).map(([a, b, price]) => price / Math.abs(a - b)),
)
const FARTHEST_LENGTHS = 3
const UNLIKE = 3
/** Passages less different than this are each other's translation beyond doubt. */
const ALIKE = 1.8

type Signature = {
  readonly keys: ReadonlyMap<string, number>
  readonly length: number
  readonly kinds: string
}

/**
 * Aligns the passages of a translation with those of its original (after Gale and Church, 1993: dynamic programming
 * over lengths), by what they name as well: figures, names, concepts. Joined and split passages are found as such.
 *
 * @param source the original
 * @param target the translation
 * @returns the passages in order, each in exactly one bead
 */
export function alignPassages(source: Side, target: Side): Bead[] {
  const from = source.text.body
  const to = target.text.body
  const ratio = lengthRatio(source, target)
  const sourceKeys = from.map((passage) => signature(source, passage))
  const targetKeys = to.map((passage) => signature(target, passage))
  // Most translations keep the paragraphs of the original: when each is like its own, no other way is looked for.
  const alike = (one: Signature, index: number) =>
    difference(one, targetKeys[index] as Signature, ratio) < ALIKE
  if (from.length === to.length && sourceKeys.every(alike)) {
    return from.map((passage, index) => ({ source: [passage], target: [to[index] as ReviewPassage] }))
  }
  const most = straightCost(sourceKeys, targetKeys, ratio)
  const known = new Map<number, Signature>()
  /** The passages from one on, as one; asked for often, so kept. */
  const merged = (side: 0 | 1, start: number, count: number): Signature => {
    const place = (start * 4 + count) * 2 + side
    const before = known.get(place)
    if (before) return before
    const one = merge(side === 0 ? sourceKeys : targetKeys, start, count)
    known.set(place, one)
    return one
  }
  const width = to.length + 1
  const cost = new Float64Array((from.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const shape = new Uint8Array(cost.length)
  cost[0] = 0
  for (let i = 0; i <= from.length; i++) {
    for (let j = 0; j <= to.length; j++) {
      const here = cost[i * width + j] as number
      if (here === Number.POSITIVE_INFINITY) continue
      // What is left on one side alone costs at least so much more: no way over here would be the cheapest.
      if (here + CHEAPEST_STEP * Math.abs(from.length - i - (to.length - j)) > most) continue
      for (const [index, [a, b, price]] of SHAPES.entries()) {
        if (i + a > from.length || j + b > to.length) continue
        // Far from the diagonal nothing is aligned in a translation; this keeps long texts fast.
        if (
          Math.abs((i + a) * to.length - (j + b) * from.length) >
          12 * Math.max(from.length, to.length) + 200
        )
          continue
        const place = (i + a) * width + j + b
        // What costs too much by the lengths alone is not compared.
        const least = here + price + (a && b ? lengthsApart(sourceKeys, i, a, targetKeys, j, b, ratio) : 0)
        if (least >= (cost[place] as number) - 1e-9) continue
        const total = here + price + (a && b ? difference(merged(0, i, a), merged(1, j, b), ratio) : 0)
        if (total < (cost[place] as number) - 1e-9) {
          cost[place] = total
          shape[place] = index
        }
      }
    }
  }
  const beads: Bead[] = []
  let i = from.length
  let j = to.length
  while (i > 0 || j > 0) {
    const [a, b] = SHAPES[shape[i * width + j] as number] as readonly [number, number, number]
    beads.unshift({ source: from.slice(i - a, i), target: to.slice(j - b, j) })
    i -= a
    j -= b
  }
  return beads
}

/** What it costs to answer each passage by the one of the same number, where there are as many: no more need be paid. */
function straightCost(source: readonly Signature[], target: readonly Signature[], ratio: number): number {
  if (source.length !== target.length) return Number.POSITIVE_INFINITY
  // A little more, so that nothing is lost in rounding.
  return source.reduce((sum, one, index) => sum + difference(one, target[index] as Signature, ratio), 1e-6)
}

function signature(side: Side, passage: ReviewPassage): Signature {
  const keys = new Map<string, number>()
  const add = (key: string, weight: number) => keys.set(key, Math.max(keys.get(key) ?? 0, weight))
  for (const figure of side.figures(passage)) if (!figure.soft) add(`${figure.kind} ${figure.value}`, 2)
  for (const { term } of side.names(passage)) add(nameId(term), 1)
  for (const { concept } of side.concepts(passage)) add(concept.id, concept.firm ? 0.7 : 0.3)
  return { keys, length: passage.text.length, kinds: passage.kind }
}

function merge(all: readonly Signature[], start: number, count: number): Signature {
  const first = all[start] as Signature
  if (count === 1) return first
  const parts = all.slice(start, start + count)
  const keys = new Map(first.keys)
  for (const part of parts.slice(1)) for (const [key, weight] of part.keys) keys.set(key, weight)
  const length = parts.reduce((sum, part) => sum + part.length, 0)
  return { keys, length, kinds: [...new Set(parts.map((part) => part.kinds))].join(' ') }
}

/** What the lengths alone of some passages and some others add to their difference. */
function lengthsApart(
  source: readonly Signature[],
  i: number,
  a: number,
  target: readonly Signature[],
  j: number,
  b: number,
  ratio: number,
): number {
  let [from, to] = [0, 0]
  for (let index = i; index < i + a; index++) from += (source[index] as Signature).length
  for (let index = j; index < j + b; index++) to += (target[index] as Signature).length
  return costOfLengths(from, to, ratio)
}

function costOfLengths(source: number, target: number, ratio: number): number {
  return Math.min(FARTHEST_LENGTHS, Math.abs(Math.log((target + 20) / (source * ratio + 20))) * 3)
}

function difference(source: Signature, target: Signature, ratio: number): number {
  const kinds = source.kinds === target.kinds ? 0 : 1.5
  const likeness =
    source.keys.size === 0 || target.keys.size === 0
      ? 0.6
      : (recall(source, target) + recall(target, source)) / 2
  const lengths = costOfLengths(source.length, target.length, ratio)
  return Math.min(UNLIKE, (1 - likeness) * UNLIKE) + lengths + kinds
}

function recall(of: Signature, among: Signature): number {
  let all = 0
  let found = 0
  for (const [key, weight] of of.keys) {
    all += weight
    if (among.keys.has(key)) found += weight
  }
  return all === 0 ? 0 : found / all
}

/** A paragraph left out makes the whole shorter: the usual ratio of the languages bounds what the lengths say. */
function lengthRatio(source: Side, target: Side): number {
  const found = lengthOf(target.text.body) / Math.max(1, lengthOf(source.text.body)) || 1
  const usual = usualRatio(source.version.locale, target.version.locale)
  return usual ? Math.min(usual * 1.08, Math.max(usual / 1.08, found)) : found
}

function lengthOf(passages: readonly ReviewPassage[]): number {
  return passages.reduce((sum, passage) => sum + passage.text.length, 0)
}
