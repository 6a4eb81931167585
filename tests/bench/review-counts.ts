import type { Finding } from '../../lib/review/finding'
import { HALVES, type Half, type SetEdit } from './review-set'

/** What is counted of a finding. */
export type Found = Pick<Finding, 'check' | 'severity' | 'slug' | 'words' | 'message'>

/** An edit, and the errors and warnings that the pair has with it and did not have before. */
export type Outcome = {
  readonly slug: string
  readonly half: Half
  readonly edit: SetEdit
  readonly found: readonly Found[]
}

/** The errors and warnings of a pair as it is. */
export type PairOutcome = { readonly slug: string; readonly half: Half; readonly found: readonly Found[] }

/** A number for each half of the articles. */
export type ByHalf = Record<Half, number>

/** How many edits of one kind there are, and how many of them something was found about. */
export type KindCount = { readonly kind: string; readonly edits: ByHalf; readonly found: ByHalf }

/** What one rule did. */
export type RuleCount = {
  readonly rule: string
  /** Wrong edits that it found. */
  readonly caught: ByHalf
  /** Those of them that no other rule found. */
  readonly alone: ByHalf
  /** What it found in right texts: pairs as they are, and right rewordings. */
  readonly mistaken: ByHalf
}

/**
 * @param before what was found in a pair
 * @param after what is found in it after an edit
 * @returns what was not found before, wherever it stood: each finding before excuses one after that tells the same
 */
export function foundAnew(before: readonly Found[], after: readonly Found[]): readonly Found[] {
  const told = ({ check, words, message }: Found) => [check, words, message.en].join('\0')
  const known = before.map(told)
  return after.filter((finding) => {
    const place = known.indexOf(told(finding))
    if (place !== -1) known.splice(place, 1)
    return place === -1
  })
}

/**
 * Tells the rules of a check apart by what they say, whatever words, numbers and weekdays they say it of.
 *
 * @param finding a finding
 * @returns the name of the check and the form of the message
 */
export function ruleOf({ check, words, message }: Found): string {
  const form = message.en
    .replaceAll(`“${words}”`, '“…”')
    .replace(/“[^“”]*(?:“[^“”]*”[^“”]*)*”/g, '“…”')
    .replace(/\b[A-Z][a-z]+day\b/g, '…day')
    .replace(/\d[\d,.]*\d|\d/g, 'n')
    .replace(/n(?: \+ n)+/g, 'n + n')
  return `${check}: ${form}`
}

/**
 * @param outcomes edits and what was found
 * @returns the counts by kind, in the order of the alphabet
 */
export function countsByKind(outcomes: readonly Outcome[]): readonly KindCount[] {
  const kinds = [...new Set(outcomes.map(({ edit }) => edit.kind))].sort()
  return kinds.map((kind) => {
    const own = outcomes.filter(({ edit }) => edit.kind === kind)
    return { kind, edits: byHalf(own), found: byHalf(own.filter(({ found }) => found.length > 0)) }
  })
}

/**
 * @param pairs the pairs as they are
 * @param outcomes the edits and what was found
 * @returns what each rule did; those that caught the most are first
 */
export function countsByRule(
  pairs: readonly PairOutcome[],
  outcomes: readonly Outcome[],
): readonly RuleCount[] {
  const wrong = outcomes
    .filter(({ edit }) => edit.wrong)
    .map(({ half, found }) => ({ half, rules: new Set(found.map(ruleOf)) }))
  const mistaken = [...pairs, ...outcomes.filter(({ edit }) => !edit.wrong)].flatMap(({ half, found }) =>
    found.map((finding) => ({ half, rule: ruleOf(finding) })),
  )
  const rules = new Set([...wrong.flatMap(({ rules }) => [...rules]), ...mistaken.map(({ rule }) => rule)])
  const counts = [...rules].map((rule) => {
    const caught = wrong.filter((one) => one.rules.has(rule))
    return {
      rule,
      caught: byHalf(caught),
      alone: byHalf(caught.filter((one) => one.rules.size === 1)),
      mistaken: byHalf(mistaken.filter((one) => one.rule === rule)),
    }
  })
  return counts.sort((one, other) => sum(other.caught) - sum(one.caught))
}

/**
 * @param things things of articles
 * @returns how many are of each half
 */
export function byHalf(things: readonly { readonly half: Half }[]): ByHalf {
  const count = (half: Half) => things.filter((thing) => thing.half === half).length
  return { a: count('a'), b: count('b') }
}

/** @returns the number for both halves together */
export function sum(counts: ByHalf): number {
  return HALVES.reduce((total, half) => total + counts[half], 0)
}
