import type { Figure } from '../../figures/figure'
import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Figures that count something else, or are reckoned by something else, than in the original. */
export const figureUnit: PairRule = {
  id: 'figure-unit',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['figures'],
  finds: {
    en: 'Figures that count something else than in the original, or are reckoned by something else: a day for a month.',
    th: 'ตัวเลขที่นับคนละสิ่งกับต้นฉบับ หรือคิดต่อหน่วยอื่น เช่น ต่อวันแทนต่อเดือน',
  },
  run(pair) {
    const { target: version } = pair
    return pair.figures().flatMap(({ target, matches }) =>
      matches.flatMap(({ source: one, target: other, answer }) => {
        // Thai news says ร้อยละ for percentage points as well.
        const isPointAdded = other.units.includes('point') && one.kind === 'percent'
        if (answer === 'unit' && !one.optional && !other.optional && !isPointAdded) {
          const expected = version.language?.write(one) ?? one.words
          return [finding(version, target, other.words, 'figure-unit.unit', { source: one.words, expected })]
        }
        const differs = isReckonedOtherwise(one, other)
        return differs
          ? [finding(version, target, other.words, 'figure-unit.rate', { source: one.words })]
          : []
      }),
    )
  },
}

/** Both say by what they are reckoned, and each something that the other does not. */
function isReckonedOtherwise({ per: one = [] }: Figure, { per: other = [] }: Figure): boolean {
  const lacks = (all: typeof one, units: readonly string[]) =>
    units.length > 0 && !all.some((its) => its.length === 0 || its.some((unit) => units.includes(unit)))
  return one.some((units) => lacks(other, units)) && other.some((units) => lacks(one, units))
}
