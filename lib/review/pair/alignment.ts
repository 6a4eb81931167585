import type { AnalyzedVersion } from './analyzed-version'
import type { ReviewPassage } from './reviewed-text'

/** Passages of an original and the passages of the translation that say the same; one side may be empty. */
export type Bead = { readonly source: readonly ReviewPassage[]; readonly target: readonly ReviewPassage[] }

/**
 * How many passages on each side may answer each other, and what that costs: one for one is the rule, joining or
 * splitting is rare, leaving out or adding rarer. The costs are in the unit of `difference`, which is 0 for passages
 * that share all they name and about 3 for passages that share nothing.
 */
const SHAPES: readonly (readonly [source: number, target: number, cost: number])[] = [
  [1, 1, 0],
  [1, 0, 1.6],
  [0, 1, 1.6],
  [2, 1, 1.5],
  [1, 2, 1.5],
  [2, 2, 2.2],
  [3, 1, 2.2],
  [1, 3, 2.2],
]
const FARTHEST_LENGTHS = 3
const UNLIKE = 3
/** Passages less different than this are each other's translation, and no other way is looked for. */
const ALIKE = 1.8
/** So much worse may the way be that takes each passage for the translation of the one in its place. */
const STEADINESS = 2
/** Passages that name nothing are as alike as this. */
const UNTOLD = 0.6
/** The weight of one figure: where a passage names little, that it is not named again says little. */
const DOUBT = 2

/** Letters that take as many to say the same, of 100 in Thai: measured on news of a few hundred words. */
const LETTERS: Readonly<Record<string, number>> = { th: 100, en: 108 }
/** A text may be so much longer or shorter than usual as a whole. */
const LOOSENESS = 1.08

/** What a passage is known by. */
type Signature = {
  readonly keys: ReadonlyMap<string, number>
  readonly length: number
  readonly kinds: string
}

/**
 * Aligns the passages of a translation with those of its original, after W. Gale and K. Church, "A Program for Aligning
 * Sentences in Bilingual Corpora" (1993): dynamic programming over lengths, here also over what is named: figures,
 * agreed names, countries, words in Latin letters. Joined and split passages are found as such.
 *
 * @param source the original
 * @param target the translation
 * @returns the passages in order, each in exactly one bead
 */
export function alignPassages(source: AnalyzedVersion, target: AnalyzedVersion): Bead[] {
  const [from, to] = [source.text.body, target.text.body]
  const ratio = lengthRatio(source, target)
  const [sources, targets] = [signatures(source), signatures(target)]
  // Most translations keep the paragraphs of the original: another way has to be better beyond doubt.
  const straight = () =>
    from.map((passage, index) => ({ source: [passage], target: [to[index] as ReviewPassage] }))
  const inStep =
    from.length === to.length
      ? sources.map((one, index) => difference(one, targets[index] as Signature, ratio))
      : undefined
  if (inStep?.every((one) => one < ALIKE)) return straight()
  const { shapes, cost } = cheapestShapes(sources, targets, ratio)
  if (inStep && inStep.reduce((sum, one) => sum + one, 0) < cost + STEADINESS) return straight()
  const beads: Bead[] = []
  let [i, j] = [from.length, to.length]
  while (i > 0 || j > 0) {
    const [a, b] = SHAPES[shapes[i * (to.length + 1) + j] as number] as (typeof SHAPES)[number]
    beads.unshift({ source: from.slice(i - a, i), target: to.slice(j - b, j) })
    i -= a
    j -= b
  }
  return beads
}

/** For each way to come so far in both texts, the shape of the last step of the cheapest one; and what the whole costs. */
function cheapestShapes(
  sources: readonly Signature[],
  targets: readonly Signature[],
  ratio: number,
): { shapes: Uint8Array; cost: number } {
  const width = targets.length + 1
  const cost = new Float64Array((sources.length + 1) * width).fill(Number.POSITIVE_INFINITY)
  const shapes = new Uint8Array(cost.length)
  // Far from the diagonal nothing is aligned in a translation; this keeps long texts fast.
  const reach = 12 * Math.max(sources.length, targets.length) + 200
  const isFar = (i: number, j: number) => Math.abs(i * targets.length - j * sources.length) > reach
  cost[0] = 0
  for (let i = 0; i <= sources.length; i++) {
    for (let j = 0; j <= targets.length; j++) {
      const here = cost[i * width + j] as number
      if (here === Number.POSITIVE_INFINITY) continue
      for (const [index, [a, b, price]] of SHAPES.entries()) {
        if (i + a > sources.length || j + b > targets.length || isFar(i + a, j + b)) continue
        const place = (i + a) * width + j + b
        const pairing = a && b ? difference(merge(sources, i, a), merge(targets, j, b), ratio) : 0
        const total = here + price + pairing
        if (total >= (cost[place] as number) - 1e-9) continue
        cost[place] = total
        shapes[place] = index
      }
    }
  }
  return { shapes, cost: cost.at(-1) as number }
}

function signatures(version: AnalyzedVersion): Signature[] {
  return version.text.body.map((passage) => {
    const keys = new Map<string, number>()
    const add = (key: string, weight: number) => keys.set(key, Math.max(keys.get(key) ?? 0, weight))
    for (const { optional, kind, value } of version.figures(passage))
      if (!optional) add(`${kind === 'ordinal' ? 'count' : kind} ${value}`, 2)
    for (const { term } of [...version.terms(passage), ...version.countries(passage)])
      add(termKey(term.forms), 1)
    // A name that a Thai text keeps in Latin letters stands in the English one, too.
    for (const [word] of passage.text.matchAll(/[A-Za-z]{3,}/g)) add(`latin ${word.toLowerCase()}`, 0.5)
    return { keys, length: passage.text.length, kinds: passage.kind }
  })
}

function termKey(forms: Readonly<Record<string, readonly string[]>>): string {
  return `term ${Object.values(forms).flat()[0]}`
}

function merge(all: readonly Signature[], start: number, count: number): Signature {
  const first = all[start] as Signature
  if (count === 1) return first
  const parts = all.slice(start, start + count)
  return {
    keys: new Map(parts.flatMap(({ keys }) => [...keys])),
    length: parts.reduce((sum, { length }) => sum + length, 0),
    kinds: [...new Set(parts.map(({ kinds }) => kinds))].join(' '),
  }
}

function difference(source: Signature, target: Signature, ratio: number): number {
  const kinds = source.kinds === target.kinds ? 0 : 1.5
  const [forth, back] = [recall(source, target), recall(target, source)]
  const likeness = forth === undefined || back === undefined ? UNTOLD : (forth + back) / 2
  const lengths = Math.abs(Math.log((target.length + 20) / (source.length * ratio + 20))) * 3
  return (1 - likeness) * UNLIKE + Math.min(FARTHEST_LENGTHS, lengths) + kinds
}

/**
 * How much of what one passage names the other names as well; undefined where that says nothing. Latin words say only
 * that two passages belong together, never that they do not: English is full of them.
 */
function recall(of: Signature, among: Signature): number | undefined {
  let [all, found] = [0, 0]
  for (const [key, weight] of of.keys) {
    const isFound = among.keys.has(key)
    if (isFound || !key.startsWith('latin')) all += weight
    if (isFound) found += weight
  }
  return all === 0 ? undefined : (found + DOUBT * UNTOLD) / (all + DOUBT)
}

/** A paragraph left out makes the whole shorter: the usual ratio of the languages bounds what the lengths say. */
function lengthRatio(source: AnalyzedVersion, target: AnalyzedVersion): number {
  const found = lengthOf(target) / Math.max(1, lengthOf(source)) || 1
  const [from, to] = [LETTERS[source.version.locale], LETTERS[target.version.locale]]
  if (from === undefined || to === undefined) return found
  const usual = to / from
  return Math.min(usual * LOOSENESS, Math.max(usual / LOOSENESS, found))
}

function lengthOf({ text }: AnalyzedVersion): number {
  return text.body.reduce((sum, passage) => sum + passage.text.length, 0)
}
