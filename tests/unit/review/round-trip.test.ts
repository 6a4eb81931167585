import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readEnglishFigures } from '../../../lib/english/figures'
import { writeEnglishFigure } from '../../../lib/english/write-figure'
import { matchFigures, sameQualifier, sameUnit } from '../../../lib/review/match-figures'
import type { Figure } from '../../../lib/thai/figure'
import { readThaiFigures } from '../../../lib/thai/figures'
import { writeThaiFigure } from '../../../lib/thai/write-figure'

const QUALIFIERS = ['exact', 'over', 'under', 'about', 'nearly', 'at-least', 'at-most', 'reaching'] as const
const figure = (
  kind: Figure['kind'],
  value: fc.Arbitrary<number>,
  more: fc.Arbitrary<Partial<Figure>> = fc.constant({}),
) =>
  fc.tuple(value, more).map(
    ([number, others]): Figure => ({
      kind,
      value: number,
      qualifiers: ['exact'],
      from: 0,
      to: 0,
      words: '',
      ...others,
    }),
  )
const qualified = fc.constantFrom(...QUALIFIERS).map((qualifier) => ({ qualifiers: [qualifier] }))

const facts = fc.oneof(
  figure(
    'money',
    fc.oneof(
      fc.integer({ min: 3, max: 999_999 }),
      fc.integer({ min: 10, max: 99_999 }).map((n) => n * 1e6),
    ),
    fc
      .tuple(qualified, fc.constantFrom('THB', 'USD', 'JPY', 'EUR', 'CNY'))
      .map(([one, unit]) => ({ ...one, unit })),
  ),
  figure(
    'count',
    fc.integer({ min: 3, max: 1799 }),
    fc
      .tuple(qualified, fc.constantFrom('person', 'province', 'country', 'project', 'company'))
      .map(([one, unit]) => ({ ...one, unit })),
  ),
  figure(
    'percent',
    fc.integer({ min: 1, max: 9999 }).map((n) => n / 100),
    qualified,
  ),
  figure('ordinal', fc.integer({ min: 3, max: 400 })),
  figure('year', fc.integer({ min: 1900, max: 2100 })),
  figure(
    'quarter',
    fc.integer({ min: 1, max: 4 }),
    fc.integer({ min: 1950, max: 2100 }).map((year) => ({ year })),
  ),
  figure(
    'date',
    fc
      .tuple(fc.integer({ min: 1, max: 28 }), fc.integer({ min: 1, max: 12 }))
      .map(([day, month]) => day + 100 * month),
    fc.integer({ min: 1950, max: 2100 }).map((year) => ({ year })),
  ),
  figure('time', fc.integer({ min: 0, max: 1439 })),
  figure(
    'relative',
    fc.integer({ min: -1, max: 1 }),
    fc.constantFrom('year', 'month').map((unit) => ({ unit })),
  ),
)

describe('a figure written in both languages', () => {
  it('reads back as the same figure', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        const thai = readThaiFigures(`มี ${writeThaiFigure(fact)} ในงาน`)
        const english = readEnglishFigures(`with ${writeEnglishFigure(fact)}, as reported`)
        const { matches, missing, added } = matchFigures(thai, english, () => 0, [40, 40])
        expect({ missing, added }).toEqual({ missing: [], added: [] })
        expect(matches.length).toBeGreaterThan(0)
        for (const { source, target } of matches) {
          expect(sameUnit(source, target)).toBe(true)
          expect(sameQualifier(source, target)).toBe(true)
        }
        expect(thai[0]?.value).toBe(fact.value)
        expect(english[0]?.value).toBe(fact.value)
      }),
      { numRuns: 1000 },
    )
  })
})
