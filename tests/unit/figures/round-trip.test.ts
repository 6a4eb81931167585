import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../lib/figures/figure'
import { figureLanguage } from '../../../lib/figures/figure-languages'
import { facts, figuresOf, sentencesOf, type Told } from '../../fixtures/review/random-facts'

const SETTINGS = { seed: 2024, numRuns: 200 }

/** What is compared: a date with its year, a unit by the one that is meant. */
function comparable({ kind, value, qualifier, year, units = [] }: Partial<Figure>, { unit }: Told) {
  const isMeant = unit === undefined || kind === 'year' || units.includes(unit)
  return { kind, value, qualifier: qualifier ?? 'exact', year, isMeant }
}

describe.each(['th', 'en'] as const)('a fact written in %s', (locale) => {
  const language = figureLanguage(locale)
  const read = (text: string, fact: Told) =>
    (language?.read(text) ?? []).map((figure) => comparable(figure, fact))

  it('is read as it was meant, and nothing else in its sentence', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        expect(read(sentencesOf(fact)[locale], fact)).toEqual(
          figuresOf(fact).map((figure) => comparable(figure, fact)),
        )
      }),
      SETTINGS,
    )
  })

  it('is read again as it was when the advice writes it', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const [figure] = figuresOf(fact)
        const whole = {
          from: 0,
          to: 0,
          words: '',
          digits: 0,
          units: [],
          qualifier: 'exact',
          ...figure,
        } as Figure
        const written = language?.write(whole) ?? ''
        const text = locale === 'th' ? `มี ${written} ในงาน` : `with ${written}, as reported`
        expect(read(text, fact)).toEqual(figuresOf(fact).map((one) => comparable(one, fact)))
      }),
      SETTINGS,
    )
  })
})
