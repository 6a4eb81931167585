import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as inMemory from '../../fixtures/review/in-memory'
import {
  type Alteration,
  alterationsOf,
  facts,
  sentencesOf,
  type Told,
} from '../../fixtures/review/random-facts'

/** Thai numerals beside Arabic ones, as random facts are told, are a matter of typing. */
const rulesThatFind = (original: string, translation: string) =>
  inMemory.rulesThatFind(original, translation).filter((rule) => rule !== 'thai-text')
const SETTINGS = { seed: 2024, numRuns: 200 }
/** A fact, something else in its place, and another fact beside it. */
const altered = facts.chain((fact) =>
  fc.record({ fact: fc.constant(fact), alteration: fc.constantFrom(...alterationsOf(fact)), beside: facts }),
)
const told = ({ name, rule }: Alteration, rules: readonly string[]) =>
  `${name}: ${rules.join() || `not by ${rule}`}`
const textsOf = (...all: readonly Told[]) => {
  const sentences = all.map(sentencesOf)
  return { th: sentences.map(({ th }) => th).join(' '), en: sentences.map(({ en }) => en).join(' ') }
}

describe.each([
  ['th', 'en'],
  ['en', 'th'],
] as const)('random facts told in %s', { timeout: 60_000 }, (from, to) => {
  it('are found equal to themselves', () => {
    fc.assert(
      fc.property(facts, facts, (one, other) => {
        fc.pre(one.value !== other.value)
        for (const texts of [textsOf(one), textsOf(one, other)])
          expect(rulesThatFind(texts[from], texts[to])).toEqual([])
      }),
      SETTINGS,
    )
  })

  it('are found to be others where something in one of them is altered', () => {
    fc.assert(
      fc.property(altered, ({ fact, alteration, beside }) => {
        fc.pre(![fact.value, alteration.fact.value].includes(beside.value))
        for (const others of [[], [beside]]) {
          const rules = rulesThatFind(textsOf(fact, ...others)[from], textsOf(alteration.fact, ...others)[to])
          expect(told(alteration, rules)).toBe(told(alteration, [alteration.rule]))
        }
      }),
      SETTINGS,
    )
  })
})
