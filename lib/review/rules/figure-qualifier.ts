import { sameExactness } from '../figures/figure-equivalence'
import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Figures that are told more or less exactly than in the original. */
export const figureQualifier: PairRule = {
  id: 'figure-qualifier',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['figures'],
  finds: {
    en: '“More than”, “nearly”, “about” and the like that are left out, added or turned round beside a figure.',
    th: 'คำอย่าง “กว่า” “เกือบ” “ประมาณ” หน้าตัวเลขที่ตกหล่น เพิ่มเข้ามา หรือกลับความหมาย',
  },
  run(pair) {
    const { target: version } = pair
    return pair.figures().flatMap(({ target, matches }) =>
      matches
        .filter(
          ({ source, target: other }) => !(source.optional && other.optional && source.kind === 'count'),
        )
        .filter(({ source, target: other }) => !sameExactness(source, other))
        .map(({ source, target: other }) =>
          finding(version, target, numberOf(other.words), 'figure-qualifier.differs', {
            source: source.words,
            expected: version.language?.write({ ...other, qualifier: source.qualifier }) ?? source.words,
          }),
        ),
    )
  },
}

/** The figure without what it counts: that may be worded in many ways. */
function numberOf(words: string): string {
  return /^.*\d/s.exec(words)?.[0] ?? words
}
