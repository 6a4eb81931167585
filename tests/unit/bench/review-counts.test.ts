import { describe, expect, it } from 'vitest'
import {
  countsByKind,
  countsByRule,
  type Found,
  foundAnew,
  type Outcome,
  ruleOf,
} from '../../bench/review-counts'
import type { Half } from '../../bench/review-set'

const found = (check: string, words: string, said = `“${words}” is not in the original.`): Found => ({
  check,
  severity: 'warning',
  slug: 'fair',
  words,
  message: { en: said, th: '' },
})

const outcome = (half: Half, kind: string, wrong: boolean, ...all: readonly Found[]): Outcome => ({
  slug: 'fair',
  half,
  edit: { kind, in: 'en', from: '', to: '', wrong },
  found: all,
})

describe('foundAnew', () => {
  const [two, three] = [found('figures', '2'), found('figures', '3')]

  it('leaves out what was found before', () => {
    expect(foundAnew([two], [three, two])).toEqual([three])
  })

  it('keeps what is found twice and was found once', () => {
    expect(foundAnew([two], [two, two])).toEqual([two])
  })

  it('keeps the same words with another message', () => {
    const other = found('figures', '2', '“2” stands where the original has “3”.')
    expect(foundAnew([two], [other])).toEqual([other])
  })
})

describe('ruleOf', () => {
  it.each([
    [found('figures', 'a “b” c'), 'figures: “…” is not in the original.'],
    [
      found('figures', '2', '“2” stands where the original has “a “b” c”.'),
      'figures: “…” stands where the original has “…”.',
    ],
    [found('sums', '10', '1,000 + 2.5 + 3 is 8, but “10” is given.'), 'sums: n + n is n, but “…” is given.'],
    [found('calendar', '5 May', 'That day is a Monday.'), 'calendar: That day is a …day.'],
  ])('has no words, numbers or weekdays of the text', (finding, rule) => {
    expect(ruleOf(finding)).toBe(rule)
  })
})

describe('countsByKind', () => {
  it('counts the edits of each kind, and those that something was found about, by half', () => {
    const counts = countsByKind([
      outcome('b', 'year', true),
      outcome('a', 'digit', true, found('figures', '2'), found('sums', '2')),
      outcome('a', 'digit', true),
    ])
    expect(counts).toEqual([
      { kind: 'digit', edits: { a: 2, b: 0 }, found: { a: 1, b: 0 } },
      { kind: 'year', edits: { a: 0, b: 1 }, found: { a: 0, b: 0 } },
    ])
  })
})

describe('countsByRule', () => {
  const [added, sums] = [found('figures', '2'), found('sums', '2')]

  it('counts a wrong edit once however often a rule finds it, and every finding in right texts', () => {
    const pairs = [{ slug: 'fair', half: 'b' as const, found: [sums] }]
    const counts = countsByRule(pairs, [
      outcome('a', 'digit', true, added, found('figures', '3')),
      outcome('b', 'digit', true, added, sums),
      outcome('b', 'digit', false, added, found('figures', '3')),
    ])
    expect(counts).toEqual([
      {
        rule: 'figures: “…” is not in the original.',
        caught: { a: 1, b: 1 },
        alone: { a: 1, b: 0 },
        mistaken: { a: 0, b: 2 },
      },
      {
        rule: 'sums: “…” is not in the original.',
        caught: { a: 0, b: 1 },
        alone: { a: 0, b: 0 },
        mistaken: { a: 0, b: 1 },
      },
    ])
  })
})
