import { swappedFigures } from '../figures/swapped-figures'
import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Figures that have changed places. */
export const figureOrder: PairRule = {
  id: 'figure-order',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['figures'],
  finds: {
    en: 'Two figures that have changed places: 38–17 for 17–38, or each beside the name that the other belongs to.',
    th: 'ตัวเลขสองตัวที่สลับที่กัน เช่น 38–17 แทน 17–38 หรือไปอยู่กับชื่อของอีกตัวหนึ่ง',
  },
  run(pair) {
    const { target: version } = pair
    return pair.figures().flatMap((comparison) =>
      swappedFigures(pair, comparison).map(({ source, target }) =>
        finding(version, comparison.target, target.words, 'figure-order.swapped', {
          source: source.words,
          expected: version.language?.write(source) ?? source.words,
        }),
      ),
    )
  },
}
