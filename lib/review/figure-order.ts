import type { Figure } from '../thai/figure'
import { type BothLabels, distinct, type Labels, REACH, WAYS } from './figure-labels'
import { type Match, sameUnit } from './match-figures'
import type { Pair, Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { VOCABULARY } from './vocabulary'

/**
 * Whether two neighbours change places although nothing around them does: translations keep the order of figures of
 * one kind (of 625 pairs of neighbours in correct articles 7 did not), and where they do not, what the figures are of
 * goes with them.
 *
 * @param pair the original and the translation
 * @param passages where the figures stand, in the original and in the translation
 * @param neighbours two figures that stand next to each other in the original, each in both
 * @param labels what stands around each
 */
export function isTurnedRound(
  pair: Pair,
  [source, target]: readonly [ReviewPassage, ReviewPassage],
  [one, other]: readonly [Match, Match],
  [there, here]: BothLabels,
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

/**
 * Whether what two figures are of changes places, though they do not: imports up 5%, exports 3%, for the other way round.
 *
 * @param neighbours two figures that stand next to each other in the original, each in both
 * @param labels what stands around each
 */
export function isNamedRound([one, other]: readonly [Match, Match], [there, here]: BothLabels): boolean {
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

/**
 * Whether the end that a change comes from is the other one: 432 baht, down from 240, for 240 บาท จากเดิม 432 บาท.
 *
 * @param ends two figures that stand next to each other in the original, each in both
 * @param labels what stands around each
 */
export function isChangeTurned([one, other]: readonly [Match, Match], [there, here]: BothLabels): boolean {
  const comesFrom = ({ before }: Labels) => before.has('end from')
  const [source, target] = [
    [comesFrom(there(one.source)), comesFrom(there(other.source))],
    [comesFrom(here(one.target)), comesFrom(here(other.target))],
  ]
  return source[0] !== source[1] && source[0] === target[1] && source[1] === target[0]
}

/**
 * @param one a figure, in both
 * @param other another
 * @returns whether one may be taken for the other: six airports and 131 million passengers are not, however a sentence
 *   is turned
 */
export function isConfusable(one: Match, other: Match): boolean {
  // What both texts tell in units of its own was not taken for the other.
  if ((isMeasured(one) || isMeasured(other)) && !countAlike(one.source, other.source)) return false
  const [less, more] = [one.source.value, other.source.value].map(Math.abs).sort((a, b) => a - b)
  return (more ?? 0) < TOO_FAR_APART * Math.max(1, less ?? 0)
}

const TOO_FAR_APART = 1e4

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

/** A total may stand before its parts or behind them. */
function isTotal({ text }: ReviewPassage, { from, to }: Figure): boolean {
  return TOTAL.test(text.slice(Math.max(0, from - 30), to + 30))
}

const TOTAL = /\b(?:total\w*|in all|altogether|combined|sum|overall|all told)\b|รวม|ทั้งหมด|ทั้งสิ้น/i

const ORDERED = new Set(['count', 'money', 'percent'])

function isOneSentence({ reader }: Side, { text }: ReviewPassage, one: Figure, other: Figure): boolean {
  if (!reader) return false
  const between = text.slice(one.to, other.from)
  if (between.length >= 2 * REACH || between.search(reader.sentenceEnd) !== -1) return false
  return !COMPARES.test(between)
}

/** Between figures that a translation may well turn round: a part of a whole, an end of a change, a thing and another. */
const COMPARES =
  /\b(?:from|than|below|above|against (?:an?|the|its)|compar\w+|down|versus|out|instead)\b|จาก|กว่า|เทียบ|เดิม/i
