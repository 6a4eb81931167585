import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Figures that stand in another passage than in the original. */
export const figurePlace: PairRule = {
  id: 'figure-place',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['figures'],
  finds: {
    en: 'Figures that stand in another paragraph than in the original.',
    th: 'ตัวเลขที่อยู่คนละย่อหน้ากับต้นฉบับ',
  },
  run(pair) {
    const { target: version } = pair
    // A headline or a caption tells what of the text it likes.
    const parts = pair.figures().filter(({ target }) => target.line > 0)
    return parts.flatMap(({ target, moved }) =>
      // The year that a text is about may be said anywhere.
      moved
        .filter(({ kind }) => kind !== 'year')
        .map((figure) => finding(version, target, figure.words, 'figure-place.moved')),
    )
  },
}
