import { everywhere, matchesIn } from '../matches'
import { nameId } from './names'
import type { Pair, Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { usualRatio } from './word-lists'

type Anchor = { readonly id: string; readonly from: number; readonly to: number; readonly weight: number }

/** From this much unanswered in a row a gap is told, when the translation is also shorter than it should be… */
const GAP = 3
/** …and from this much in any case. */
const SURE_GAP = 5
/** How far, in parts of the whole, an idea may move in translation and still be the same one. */
const FARTHEST = 0.3
/** Letters of the shortest sentence that is looked at by itself. */
const SHORTEST_SENTENCE = 25
/** A sentence may render a stretch without known ideas that is at least this part as long as it should be. */
const UNREAD = 0.48
/** What an answered idea takes off the weight of a gap. */
const ANSWERED = 1.1

/**
 * Finds parts of the original that the translation seems to leave out: rows of ideas, names and figures of which the
 * translation has none.
 *
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @returns the parts left out, in the words of the original
 */
export function leftOut(pair: Pair, source: ReviewPassage, target: ReviewPassage): string[] {
  const anchors = anchorsOf(pair.source, source)
  const others = anchorsOf(pair.target, target)
  const shortBy = source.text.length - target.text.length / ratioElsewhere(pair, source, target)
  const least = shortBy > 0 ? GAP : SURE_GAP
  const weight = weightOf(anchors)
  if (weight < least) return []
  const answeredWhen = (late: boolean) =>
    answers(anchors, others, source.text.length, target.text.length, late)
  const answered = answeredWhen(true)
  // Most paragraphs leave too little unanswered for a gap, whichever of two equal ideas is taken for answered.
  if (weight - answered.inOrder < least) return []
  // Of an idea that is named twice and translated once either may be the one left out: the wider gap is told.
  const [first, second] = [
    widestGap(anchors, answered.anchors),
    widestGap(anchors, answeredWhen(false).anchors),
  ]
  const gap = (second?.weight ?? 0) > (first?.weight ?? 0) ? second : first
  if (!gap) return []
  const words = source.text.slice(gap.from, gap.to)
  const short = shortBy > 0.45 * words.length
  return gap.weight >= SURE_GAP || (gap.weight >= GAP && short) ? [words] : []
}

/**
 * Finds sentences of the translation that nothing in the original answers to.
 *
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @returns the sentences
 */
export function putIn(pair: Pair, source: ReviewPassage, target: ReviewPassage): string[] {
  const reader = pair.target.reader
  if (!reader) return []
  const longBy = target.text.length - source.text.length * ratioElsewhere(pair, source, target)
  if (longBy < SHORTEST_SENTENCE / 2) return []
  const anchors = anchorsOf(pair.target, target)
  const unread = widestUnread(anchorsOf(pair.source, source), source.text.length)
  const ratio = ratioElsewhere(pair, source, target)
  const byPlace = new Map<number, Anchor[]>()
  for (const anchor of anchors) byPlace.set(anchor.from, [...(byPlace.get(anchor.from) ?? []), anchor])
  const { anchors: answered } = answers(
    anchors,
    anchorsOf(pair.source, source),
    target.text.length,
    source.text.length,
  )
  const found: string[] = []
  let start = 0
  const bounds = matchesIn(target.text, everywhere(reader.sentenceEnd)).map(
    (match) => match.index + match[0].length,
  )
  for (const end of [...bounds, target.text.length]) {
    const sentence = target.text.slice(start, end).trim()
    const places = [...byPlace]
      .filter(([place]) => place >= start && place < end)
      .map(([, here]) => ({ here, isAnswered: here.some((anchor) => answered.has(anchor)) }))
      .filter(({ here, isAnswered }) => isAnswered || here.some((anchor) => says(target, anchor)))
    const unanswered = places.filter(({ isAnswered }) => !isAnswered).length
    // A figure says more than a word.
    const figures = places.filter(({ here, isAnswered }) => isAnswered && here.some(isFigure)).length
    const share = places.length === 0 ? 1 : unanswered / (places.length + figures)
    // A short sentence more hardly shows in the length, so the less of it is answered the less length has to say.
    const long = longBy > 0.5 * sentence.length
    if (
      sentence.length > SHORTEST_SENTENCE &&
      unread < UNREAD * (sentence.length / ratio) &&
      long &&
      ((share >= 0.9 && unanswered >= 2) ||
        (share >= 0.75 && unanswered >= 3) ||
        (share >= 0.65 && unanswered >= 4))
    )
      found.push(sentence)
    start = end
  }
  return found
}

/** The longest stretch of the text that holds no known idea, name or figure. */
function widestUnread(anchors: readonly Anchor[], length: number): number {
  let widest = 0
  let end = 0
  for (const { from, to } of [...anchors, { from: length, to: length }]) {
    widest = Math.max(widest, from - end)
    end = Math.max(end, to)
  }
  return widest
}

function isFigure({ id }: Pick<Anchor, 'id'>): boolean {
  return / -?\d/.test(id)
}

/** Words with which a sentence that was split off begins, as "The aim is to …" does. */
const FRAMING =
  /^(?:is to|aims?|goals?|purposes?|ideas?|concepts?|called|means?|meaning|sides?|examples?|เป้าหมาย|จุดมุ่งหมาย|วัตถุประสงค์|แนวคิด|เรียกว่า)$/iu

/** "For", "in" and "is" may render an idea, but say nothing new. */
function says({ text }: ReviewPassage, { from, to }: Anchor): boolean {
  const words = text.slice(from, to)
  return !/^\p{L}{1,3}$/u.test(words) && !FRAMING.test(words)
}

const known = new WeakMap<ReviewPassage, readonly Anchor[]>()

function anchorsOf(side: Side, passage: ReviewPassage): readonly Anchor[] {
  const before = known.get(passage)
  if (before) return before
  const anchors: Anchor[] = []
  for (const { concept, from, to } of side.concepts(passage))
    anchors.push({ id: concept.id, from, to, weight: concept.firm ? 1 : 0.6 })
  for (const { term, from, to } of side.names(passage))
    anchors.push({ id: nameId(term), from, to, weight: 0.5 })
  for (const { kind, value, from, to, soft } of side.figures(passage))
    if (!soft) anchors.push({ id: `${kind} ${value}`, from, to, weight: 1 })
  anchors.sort((a, b) => a.from - b.from)
  known.set(passage, anchors)
  return anchors
}

/**
 * Which anchors are answered. A translation keeps the order of most of what it says, so the longest common row of ideas
 * is taken first; what is left may be answered by one of its kind that stands in about the same place. Each answers once.
 *
 * @param late whether of two equal ideas the later one is rather taken for answered
 * @returns the anchors answered, and the weight of those in the common row: the same whichever are rather taken
 */
function answers(
  anchors: readonly Anchor[],
  others: readonly Anchor[],
  length: number,
  otherLength: number,
  late = false,
): { readonly anchors: ReadonlySet<Anchor>; readonly inOrder: number } {
  // One word renders one idea, though it could render several: what stands in one place is one.
  const places: number[] = []
  const ids: string[][] = []
  for (const { from, id } of others) {
    if (from === places.at(-1)) ids.at(-1)?.push(id)
    else {
      places.push(from)
      ids.push([id])
    }
  }
  const near = (anchor: Anchor, place: number) => Math.abs(anchor.from / length - place / otherLength)
  const { answered, used, weight: inOrder } = commonRow(anchors, ids, late)
  const indexesOf = new Map<string, number[]>()
  for (const [index, set] of ids.entries()) {
    if (used.has(index)) continue
    for (const id of set) {
      const known = indexesOf.get(id)
      if (known) known.push(index)
      else indexesOf.set(id, [index])
    }
  }
  // A figure that each side has once is the same figure wherever it stands.
  const isAlone = ({ id }: Anchor) =>
    isFigure({ id }) &&
    anchors.filter((one) => one.id === id).length === 1 &&
    others.filter((one) => one.id === id).length === 1
  const candidates: { anchor: Anchor; index: number; distance: number }[] = []
  for (const anchor of anchors) {
    if (answered.has(anchor)) continue
    for (const index of indexesOf.get(anchor.id) ?? []) {
      const distance = near(anchor, places[index] ?? 0)
      if (distance < FARTHEST || isAlone(anchor)) candidates.push({ anchor, index, distance })
    }
  }
  candidates.sort((one, other) => one.distance - other.distance)
  for (const { anchor, index } of candidates) {
    if (answered.has(anchor) || used.has(index)) continue
    answered.add(anchor)
    used.add(index)
  }
  return { anchors: answered, inOrder }
}

/** The heaviest row of anchors that stands in the same order in both (longest common subsequence, by weight). */
function commonRow(anchors: readonly Anchor[], ids: readonly (readonly string[])[], late: boolean) {
  const [rows, columns] = [anchors.length, ids.length]
  const width = columns + 1
  const best = new Float64Array((rows + 1) * width)
  const sequence = late ? anchors : anchors.slice().reverse()
  const sets = late ? ids : ids.slice().reverse()
  const columnsOf = new Map<string, number[]>()
  for (const [index, set] of sets.entries()) {
    for (const id of set) {
      const known = columnsOf.get(id)
      if (known) known.push(index + 1)
      else columnsOf.set(id, [index + 1])
    }
  }
  for (let row = 1; row <= rows; row++) {
    const anchor = sequence[row - 1] as Anchor
    const start = row * width
    best.copyWithin(start, start - width, start)
    const matching = columnsOf.get(anchor.id)
    if (!matching) continue
    for (const column of matching) {
      const match = (best[start - width + column - 1] as number) + anchor.weight
      if (match > (best[start + column] as number)) best[start + column] = match
    }
    let most = best[start + (matching[0] as number)] as number
    for (let place = start + (matching[0] as number) + 1; place < start + width; place++) {
      const here = best[place] as number
      if (here < most) best[place] = most
      else most = here
    }
  }
  const answered = new Set<Anchor>()
  const used = new Set<number>()
  let [row, column] = [rows, columns]
  while (row > 0 && column > 0) {
    const anchor = sequence[row - 1] as Anchor
    const place = row * width + column
    const here = best[place]
    const above = best[place - width]
    if (
      here === (best[place - width - 1] as number) + anchor.weight &&
      sets[column - 1]?.includes(anchor.id)
    ) {
      answered.add(anchor)
      used.add(late ? column - 1 : columns - column)
      row--
      column--
    } else if (here === above) row--
    else column--
  }
  return { answered, used, weight: best[rows * width + columns] as number }
}

function weightOf(anchors: readonly Anchor[]): number {
  // A little more, so that nothing is lost in rounding.
  return anchors.reduce((sum, { weight }) => sum + weight, 1e-9)
}

/** The heaviest run of unanswered anchors (Kadane's algorithm over their weights). */
function widestGap(anchors: readonly Anchor[], answered: ReadonlySet<Anchor>) {
  let best: { from: number; to: number; weight: number } | undefined
  let sum = 0
  let start = 0
  for (const anchor of anchors) {
    if (sum <= 0) {
      sum = 0
      start = anchor.from
    }
    sum += answered.has(anchor) ? -ANSWERED * anchor.weight : anchor.weight
    if (!answered.has(anchor) && (!best || sum > best.weight))
      best = { from: start, to: anchor.to, weight: sum }
  }
  return best
}

/** How long a translation of this article usually is for one letter of the original, this part left aside. */
function ratioElsewhere(pair: Pair, source: ReviewPassage, target: ReviewPassage): number {
  let from = 0
  let to = 0
  for (const bead of pair.body) {
    if (bead.source.length === 0 || bead.target.length === 0) continue
    if (bead.source[0]?.anchor === source.anchor && bead.target[0]?.anchor === target.anchor) continue
    for (const passage of bead.source) from += passage.text.length
    for (const passage of bead.target) to += passage.text.length
  }
  // A short article has no usual length of its own: the languages' usual one counts for some lines of it.
  const usual = usualRatio(pair.source.version.locale, pair.target.version.locale) ?? 1
  return (to + usual * 300) / (from + 300)
}
