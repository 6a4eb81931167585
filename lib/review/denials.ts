import { everywhere, matchesIn } from '../matches'
import type { Mention } from './concepts'
import { type Finding, finding } from './finding'
import type { Pair, Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import { wordLists } from './word-lists'

/**
 * Finds denials in the translation of what denies nothing, and none in that of a denial.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 */
export function denialFindings(
  check: string,
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
): Finding[] {
  const there = plainDenials(pair.source, source, pair.target.concepts(target))
  const here = plainDenials(pair.target, target, pair.source.concepts(source))
  const lists = [wordLists(pair.source.version.locale), wordLists(pair.target.version.locale)] as const
  if (!lists[0] || !lists[1]) return []
  const finds = ({ words }: Denial, key: 'wording.negation' | 'wording.affirmed') => [
    finding(check, 'warning', pair.target, target, words, key, { source: words }),
  ]
  const [first] = there
  const turned = deniedOnlyHere([pair.source, source, there], [pair.target, target])
  if (turned) return finds(turned, 'wording.affirmed')
  const added = deniedOnlyHere([pair.target, target, here], [pair.source, source])
  if (added) return finds(added, 'wording.negation')
  if (
    here[0] &&
    there.length === 0 &&
    !lists[0].denial.any.test(
      without(source.text, [...pair.source.concepts(source), ...pair.source.names(source)]),
    )
  ) {
    return finds(here[0], 'wording.negation')
  }
  if (!first) return []
  const text = without(target.text, [
    ...pair.target.figures(target),
    ...pair.target.names(target),
    ...sharedIdeas(pair.target.concepts(target), pair.source.concepts(source)),
  ])
  const denied = matchesIn(text, everywhere(lists[1].denial.any)).map(({ index }) => index)
  if (here.length === 0 && denied.length === 0) return finds(first, 'wording.affirmed')
  // Two are denied there and one here: the one is told that stands farthest from any.
  if (denied.length >= there.length) {
    // In so short a part they cannot stand far from each other.
    if (source.text.length < LONG) return []
    const [alone] = unanswered(
      there.map(({ from }) => from / source.text.length),
      denied.map((place) => place / target.text.length),
    )
    return alone === undefined ? [] : finds(there[alone] as Denial, 'wording.affirmed')
  }
  const distance = ({ from }: Denial) =>
    Math.min(...denied.map((place) => Math.abs(from / source.text.length - place / target.text.length)))
  const lost = there.reduce((one, other) => (distance(other) > distance(one) ? other : one), first)
  return finds(lost, 'wording.affirmed')
}

/** Words that deny, with some around them, and where they begin and end. */
type Denial = { readonly words: string; readonly from: number; readonly to: number }

const SHORTEST = 4
/** Letters of Thai from which on a part has a beginning and an end. */
const LONG = 200

/** So far, in parts of the whole, may a denial of the translation stand from the one that it answers. */
const NEAR = 0.35

/** The indexes of the places that no other answers: each, in order, takes the first that is free and near enough. */
function unanswered(places: readonly number[], others: readonly number[]): number[] {
  const free = [...others]
  return places.flatMap((place, index) => {
    const at = free.findIndex((other) => Math.abs(place - other) < NEAR)
    if (at !== -1) free.splice(at, 1)
    return at === -1 ? [index] : []
  })
}

/**
 * A denial of an idea that the other side names without denying it. Only of one that each of the paragraphs names once:
 * of several, another may be meant.
 */
function deniedOnlyHere(
  [side, passage, denials]: readonly [Side, ReviewPassage, readonly Denial[]],
  [other, there]: readonly [Side, ReviewPassage],
): Denial | undefined {
  const lists = [wordLists(side.version.locale), wordLists(other.version.locale)] as const
  if (!lists[0] || !lists[1]) return undefined
  const [{ denial: own }, { denial: others }] = lists
  const text = without(there.text, [...other.figures(there), ...other.names(there)])
  return denials.find((denial) => {
    const after = passage.text.slice(denial.to, denial.to + own.reach + 1)
    const reach = after.match(own.end)?.index ?? own.reach
    const next = side.concepts(passage).find(({ from }) => from >= denial.to)
    if (!next || next.from - denial.to > reach) return false
    // One English word may render several ideas.
    const denied = side.concepts(passage).filter(({ from }) => from === next.from)
    return denied.some(({ concept: { id } }) => {
      const named = (mentions: readonly Mention[]) => mentions.filter(({ concept }) => concept.id === id)
      const [mention, ...more] = named(other.concepts(there))
      if (!mention || more.length > 0 || named(side.concepts(passage)).length > 1) return false
      // "at" may render เข้าร่วม, and many other words: it tells nothing.
      if (mention.to - mention.from < SHORTEST) return false
      return !others.any.test(others.around(text, mention.from, mention.to))
    })
  })
}

/**
 * Ideas that the other side has, too, as often as it has them: "unavoidable" renders หลีกเลี่ยงไม่ได้, not the denial of
 * another sentence.
 */
function sharedIdeas(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  const left = new Map<string, number>()
  for (const { concept } of others) left.set(concept.id, (left.get(concept.id) ?? 0) + 1)
  return mentions.filter(({ concept }) => {
    const more = left.get(concept.id) ?? 0
    left.set(concept.id, more - 1)
    return more > 0
  })
}

/** Denials that are no idiom, not part of a figure (ไม่น้อยกว่า 100) and not part of an idea that the other side has. */
function plainDenials(side: Side, passage: ReviewPassage, others: readonly Mention[]): Denial[] {
  const lists = wordLists(side.version.locale)
  if (!lists) return []
  const spans = [
    ...matchesIn(passage.text, lists.denial.idiom).map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
    ...side.figures(passage),
    ...sharedIdeas(side.concepts(passage), others),
  ]
  return matchesIn(passage.text, lists.denial.explicit)
    .filter((match) => !spans.some((span) => match.index >= span.from && match.index < span.to))
    .filter((match) => !isPartOfName(passage.text, match.index, match[0]))
    .map(({ 0: word, index }) => ({
      words: passage.text.slice(Math.max(0, index - 12), index + word.length + 20).trim(),
      from: index,
      to: index + word.length,
    }))
}

/** "Ban No Lae" denies nothing. */
function isPartOfName(text: string, from: number, word: string): boolean {
  return (
    /^\p{Lu}/u.test(word) &&
    /\p{Lu}\p{L}* $/u.test(text.slice(Math.max(0, from - 20), from)) &&
    /^ \p{Lu}/u.test(text.slice(from + word.length))
  )
}

/** The text without the words of its concepts: หลีกเลี่ยงไม่ได้ is an idea of its own, not a denial. */
function without(text: string, mentions: readonly { readonly from: number; readonly to: number }[]): string {
  let plain = text
  for (const { from, to } of mentions) plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to)
  return plain
}
