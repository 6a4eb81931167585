import { spawnSync } from 'node:child_process'
import { mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import {
  type ByHalf,
  countsByKind,
  countsByRule,
  type Found,
  foundAnew,
  type Outcome,
  type PairOutcome,
  sum,
} from './review-counts'
import { readSet, type SetArticle, slugOfEdit, writeSet } from './review-set'
import { columns } from './table'

/** What the review found in the articles it is measured by. */
export type ReviewAccuracy = { readonly pairs: readonly PairOutcome[]; readonly outcomes: readonly Outcome[] }

/** Always the same, so that what the review keeps of it takes no more room each time; removed when it is done. */
const CONTENT = path.resolve('.cache/bench/review')

const LONGEST_RULE = 90

/**
 * Runs the review once, over all articles of the set as they are and with each edit.
 *
 * @returns what it found
 * @throws when it could not run, or the words of an edit are not in their article
 */
export function measureReview(): ReviewAccuracy {
  const set = readSet()
  rmSync(CONTENT, { recursive: true, force: true })
  mkdirSync(CONTENT, { recursive: true })
  try {
    writeSet(CONTENT, set)
    return accuracyOf(set, findings())
  } finally {
    rmSync(CONTENT, { recursive: true, force: true })
  }
}

function findings(): readonly Found[] {
  const { status, stdout } = spawnSync(
    process.execPath,
    ['lib/review/command/start.mjs', '--format', 'json'],
    {
      encoding: 'utf8',
      env: { ...process.env, CONTENT_DIR: CONTENT },
      stdio: ['ignore', 'pipe', 'inherit'],
      maxBuffer: Number.POSITIVE_INFINITY,
    },
  )
  // 1 is that there are errors, as there should be.
  if (status !== 0 && status !== 1) throw new Error('The review could not run.')
  return JSON.parse(stdout).findings
}

function accuracyOf(set: readonly SetArticle[], all: readonly Found[]): ReviewAccuracy {
  const told = new Map<string, Found[]>()
  for (const finding of all) {
    if (finding.severity === 'notice') continue
    const before = told.get(finding.slug)
    if (before) before.push(finding)
    else told.set(finding.slug, [finding])
  }
  const foundIn = (slug: string) => told.get(slug) ?? []
  return {
    pairs: set.map(({ slug, half }) => ({ slug, half, found: foundIn(slug) })),
    outcomes: set.flatMap(({ slug, half, edits }) =>
      edits.map((edit, place) => ({
        slug,
        half,
        edit,
        found: foundAnew(foundIn(slug), foundIn(slugOfEdit(slug, place))),
      })),
    ),
  }
}

/** @returns what the review found as tables for a terminal */
export function readableAccuracy({ pairs, outcomes }: ReviewAccuracy): string {
  const wrong = outcomes.filter(({ edit }) => edit.wrong)
  const right = outcomes.filter(({ edit }) => !edit.wrong)
  return [
    pairTable(pairs),
    kindTable(`${wrong.length} wrong edits: caught of each kind`, wrong),
    kindTable(`${right.length} right rewordings: found fault with, wrongly, of each kind`, right),
    ruleTable(pairs, outcomes),
  ].join('\n')
}

function pairTable(pairs: readonly PairOutcome[]): string {
  const all = pairs.flatMap(({ found }) => found)
  const count = (check: string, severity: Found['severity']) =>
    String(all.filter((one) => one.check === check && one.severity === severity).length)
  return columns(`${pairs.length} right pairs as they are`, [
    ['check', 'errors', 'warnings'],
    ...[...new Set(all.map(({ check }) => check))]
      .sort()
      .map((check) => [check, count(check, 'error'), count(check, 'warning')]),
  ])
}

function kindTable(title: string, outcomes: readonly Outcome[]): string {
  const kinds = countsByKind(outcomes)
  const all = countsByKind(outcomes.map((one) => ({ ...one, edit: { ...one.edit, kind: 'all' } })))
  const of = (found: number, edits: number) => (edits === 0 ? '–' : `${found} of ${edits}`)
  const percent = (found: number, edits: number) => `${Math.round((100 * found) / edits)}%`
  return columns(title, [
    ['kind', 'half a', 'half b', 'both', ''],
    ...[...kinds, ...all].map(({ kind, edits, found }) => [
      kind,
      of(found.a, edits.a),
      of(found.b, edits.b),
      of(sum(found), sum(edits)),
      percent(sum(found), sum(edits)),
    ]),
  ])
}

function ruleTable(pairs: readonly PairOutcome[], outcomes: readonly Outcome[]): string {
  const shown = ({ a, b }: ByHalf) => (a + b === 0 ? '–' : `${a} + ${b}`)
  return columns(
    'Rules: wrong edits caught, those that no other rule caught, and findings in right texts (a + b)',
    [
      ['rule', 'caught', 'alone', 'false'],
      ...countsByRule(pairs, outcomes).map(({ rule, caught, alone, mistaken }) => [
        rule.length > LONGEST_RULE ? `${rule.slice(0, LONGEST_RULE - 1)}…` : rule,
        shown(caught),
        shown(alone),
        shown(mistaken),
      ]),
    ],
  )
}
