import type { PairCheck } from '../check'
import { hasVocabulary, type Mention } from '../concepts'
import { denialFindings } from '../denials'
import { directionFindings } from '../directions'
import { exchangedIn } from '../exchanged'
import { type Finding, finding, insteadFinding } from '../finding'
import { leftOut, putIn } from '../omissions'
import { joined, type Pair, type Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'
import { claimFindings, oppositeFindings, turnedFindings } from '../turned'
import type { Concept } from '../vocabulary'
import { isUntranslated } from './untranslated'

const ID = 'wording'

/** Parts of so few words that what they leave out says nothing. */
const BRIEF = new Set(['headline', 'key-figure'])

/** Families of nouns so plain that one more of them in a translation says something new. */
const PLAIN = new Set(['industry', 'material', 'energy', 'crisis', 'trade', 'post', 'medal'])

/** Ideas so grave that a translation must not bring them in, whatever else it says. */
const GRAVE = new Set(['oppose', 'worsen', 'unstable', 'cancel'])

/** Names of bodies, up to a word in them. */
const BODY =
  /(?:กระทรวง|กรม|กอง(?!ทุน)|สำนักงาน|สำนัก|มหาวิทยาลัย|สภา|ธนาคาร|คณะกรรมการ|สมาคม|บรรษัท|ตำรวจ|ผู้บัญชาการ|ผู้บังคับการ|การไฟฟ้า)[ก-๎]*$/
const BODY_LENGTH = 45

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
      found.push(...otherwise(pair, source, target, left), ...ideasExchanged(pair, source, target))
      found.push(
        ...denialFindings(ID, pair, source, target),
        ...directionFindings(ID, pair, source, target),
        ...turnedFindings(ID, pair, source, target),
      )
    }
    for (const bead of pair.front.filter(({ source: [one] }) => one && BRIEF.has(one.kind))) {
      const [source, target] = [joined(bead.source), joined(bead.target)]
      if (source && target && !isUntranslated(target, pair.target.version.locale))
        found.push(...oppositeFindings(ID, pair, source, target))
      // A label is brief, but a figure that is only expected is to be told so.
      if (source?.kind === 'key-figure' && target) found.push(...claimFindings(ID, pair, source, target))
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
    // What a standfirst leaves out the text may say.
    if (target.kind === 'standfirst' && idsIn(pair.target).has(mention.concept.id)) continue
    // What a body is called is translated as the body likes.
    if (BODY.test(source.text.slice(Math.max(0, mention.from - BODY_LENGTH), mention.from))) continue
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

/** One of several ideas that exclude each other named for another, where both are named elsewhere in the paragraph. */
function ideasExchanged(pair: Pair, source: ReviewPassage, target: ReviewPassage): Finding[] {
  const [there, here] = [pair.source.concepts(source), pair.target.concepts(target)]
  const families = new Set(here.flatMap(({ concept }) => concept.family ?? []))
  return [...families].flatMap((family) => {
    const own = there.filter(({ concept }) => concept.family === family)
    if (own.length < 2) return []
    const idsThere = new Set(own.map(({ concept }) => concept.id))
    const named = here.filter(({ concept }) => concept.family === family)
    // A word that may stand for other ideas, too, says no more of one of them.
    const isPlain = (one: Mention) =>
      !here.some((other) => other !== one && other.from < one.to && one.from < other.to)
    const exchanged = exchangedIn(
      { named: own, length: source.text.length },
      { named, length: target.text.length },
      ({ concept }) => concept.id,
    )
    if (!exchanged) return []
    const { one, other } = exchanged
    const idsHere = new Set(named.map(({ concept }) => concept.id))
    if (!isPlain(one) || !idsThere.has(one.concept.id) || !idsHere.has(other.concept.id)) return []
    return [
      insteadFinding(ID, pair.target, target, {
        words: target.text.slice(one.from, one.to),
        instead: source.text.slice(other.from, other.to),
      }),
    ]
  })
}
