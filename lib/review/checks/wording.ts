import type { PairCheck } from '../check'
import { hasVocabulary, type Mention } from '../concepts'
import { directionFindings } from '../directions'
import { type Finding, finding } from '../finding'
import { leftOut, putIn } from '../omissions'
import { joined, type Pair, type Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'
import { turnedFindings, turnedInBrief } from '../turned'
import type { Concept } from '../vocabulary'
import { wordLists } from '../word-lists'
import { isUntranslated } from './untranslated'

const ID = 'wording'

/** Parts of so few words that what they leave out says nothing. */
const BRIEF = new Set(['headline', 'key-figure'])

/** Families of nouns so plain that one more of them in a translation says something new. */
const PLAIN = new Set(['industry', 'material', 'energy', 'crisis', 'trade', 'post', 'medal'])

/** Ideas so grave that a translation must not bring them in, whatever else it says. */
const GRAVE = new Set(['oppose', 'worsen', 'unstable', 'cancel'])

/** What a translation leaves out, puts in, or says otherwise than its original, as far as the vocabulary goes. */
export const wording: PairCheck = {
  id: ID,
  of: 'pair',
  run(pair) {
    if (!hasVocabulary(pair.source.version.locale) || !hasVocabulary(pair.target.version.locale)) return []
    const parts = [
      ...pair.body,
      ...pair.front.filter(({ source: [one] }) => one && ['standfirst', 'alt', 'caption'].includes(one.kind)),
    ]
    const found: Finding[] = []
    for (const bead of parts) {
      const source = joined(bead.source)
      const target = joined(bead.target)
      if (!source || !target || isUntranslated(target, pair.target.version.locale)) continue
      const left = leftOut(pair, source, target)
      for (const words of left)
        found.push(finding(ID, 'warning', pair.target, target, words, 'wording.left-out'))
      const put = putIn(pair, source, target)
      for (const words of put)
        found.push(finding(ID, 'warning', pair.target, target, words, 'wording.put-in'))
      found.push(...otherwise(pair, source, target, left))
      found.push(
        ...denials(pair, source, target),
        ...directionFindings(ID, pair, source, target),
        ...turnedFindings(ID, pair, source, target),
      )
    }
    for (const bead of pair.front.filter(({ source: [one] }) => one && BRIEF.has(one.kind))) {
      const [source, target] = [joined(bead.source), joined(bead.target)]
      if (source && target && !isUntranslated(target, pair.target.version.locale))
        found.push(...turnedInBrief(ID, pair, source, target))
    }
    return found
  },
}

function mentionsById(mentions: readonly Mention[]): Map<string, Mention> {
  return new Map([...mentions].reverse().map((mention) => [mention.concept.id, mention]))
}

const saidIn = new WeakMap<Side, ReadonlySet<string>>()

/** The ideas that a version names anywhere in its text. */
function idsIn(side: Side): ReadonlySet<string> {
  const known = saidIn.get(side)
  if (known) return known
  const ids = new Set(
    side.text.body.flatMap((passage) => side.concepts(passage).map(({ concept }) => concept.id)),
  )
  saidIn.set(side, ids)
  return ids
}

function otherwise(
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
  left: readonly string[],
): Finding[] {
  const from = mentionsById(pair.source.concepts(source))
  const to = mentionsById(pair.target.concepts(target))
  const everywhere = idsIn(pair.source)
  const found: Finding[] = []
  const replaced = new Set<Concept>()
  const write = (concept: Concept) => (concept.forms[pair.target.version.locale]?.[0] ?? '').replace('*', '')
  const at = (passage: ReviewPassage, mention: Mention) => passage.text.slice(mention.from, mention.to)
  const said = (mention: Mention) => at(source, mention)
  const missing = [...from.values()].filter(({ concept }) => !to.has(concept.id))
  // One word may stand for several ideas: it is new only where none of them is in the original. What it says together
  // with other words is its own: "problem worse" is no word for a problem.
  const isNew = (mention: Mention) =>
    !pair.target
      .concepts(target)
      .some(
        (other) =>
          other !== mention &&
          other.from <= mention.from &&
          mention.to <= other.to &&
          from.has(other.concept.id),
      )
  for (const mention of to.values()) {
    const { family } = mention.concept
    if (!family || from.has(mention.concept.id)) continue
    const instead = missing.find(({ concept }) => concept.family === family && !replaced.has(concept))
    if (instead && isNew(mention)) {
      replaced.add(instead.concept)
      found.push(
        finding(ID, 'warning', pair.target, target, at(target, mention), 'wording.instead', {
          source: said(instead),
          expected: write(instead.concept),
        }),
      )
    } else if (
      (PLAIN.has(family) || GRAVE.has(mention.concept.id)) &&
      !everywhere.has(mention.concept.id) &&
      isNew(mention)
    ) {
      found.push(finding(ID, 'warning', pair.target, target, at(target, mention), 'wording.put-in'))
    }
  }
  for (const mention of missing) {
    if (!mention.concept.firm || replaced.has(mention.concept)) continue
    if (left.some((words) => words.includes(said(mention)))) continue
    found.push(
      finding(ID, 'warning', pair.target, target, said(mention), 'wording.firm', {
        source: said(mention),
        expected: write(mention.concept),
      }),
    )
  }
  return found
}

function denials(pair: Pair, source: ReviewPassage, target: ReviewPassage): Finding[] {
  const there = plainDenials(pair.source, source, pair.target.concepts(target))
  const here = plainDenials(pair.target, target, pair.source.concepts(source))
  const lists = [wordLists(pair.source.version.locale), wordLists(pair.target.version.locale)] as const
  if (!lists[0] || !lists[1]) return []
  if (
    here.length > 0 &&
    there.length === 0 &&
    !lists[0].denial.any.test(
      without(source.text, [...pair.source.concepts(source), ...pair.source.names(source)]),
    )
  ) {
    return [finding(ID, 'warning', pair.target, target, here[0] ?? '', 'wording.negation')]
  }
  if (
    there.length > 0 &&
    here.length === 0 &&
    !lists[1].denial.any.test(
      without(target.text, [
        ...pair.target.figures(target),
        ...pair.target.names(target),
        ...sharedIdeas(pair.target.concepts(target), pair.source.concepts(source)),
      ]),
    )
  ) {
    return [
      finding(ID, 'warning', pair.target, target, there[0] ?? '', 'wording.affirmed', {
        source: there[0] ?? '',
      }),
    ]
  }
  return []
}

/** "Unavoidable" renders หลีกเลี่ยงไม่ได้, not the denial of another sentence. */
function sharedIdeas(mentions: readonly Mention[], others: readonly Mention[]): Mention[] {
  const shared = new Set(others.map(({ concept }) => concept.id))
  return mentions.filter(({ concept }) => shared.has(concept.id))
}

/** Denials that are no idiom, not part of a figure (ไม่น้อยกว่า 100) and not part of an idea that the other side has. */
function plainDenials(side: Side, passage: ReviewPassage, others: readonly Mention[]): string[] {
  const lists = wordLists(side.version.locale)
  if (!lists) return []
  const shared = new Set(others.map(({ concept }) => concept.id))
  const spans = [
    ...[...passage.text.matchAll(lists.denial.idiom)].map((match) => ({
      from: match.index,
      to: match.index + match[0].length,
    })),
    ...side.figures(passage),
    ...side.concepts(passage).filter(({ concept }) => shared.has(concept.id)),
  ]
  return [...passage.text.matchAll(lists.denial.explicit)]
    .filter((match) => !spans.some((span) => match.index >= span.from && match.index < span.to))
    .map((match) =>
      passage.text.slice(Math.max(0, match.index - 12), match.index + match[0].length + 20).trim(),
    )
}

/** The text without the words of its concepts: หลีกเลี่ยงไม่ได้ is an idea of its own, not a denial. */
function without(text: string, mentions: readonly { readonly from: number; readonly to: number }[]): string {
  let plain = text
  for (const { from, to } of mentions) plain = plain.slice(0, from) + ' '.repeat(to - from) + plain.slice(to)
  return plain
}
