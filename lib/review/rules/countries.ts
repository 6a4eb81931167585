import { finding } from '../finding'
import { isHomeOf, isPlainCountry, isSameCountry } from '../names/known-names'
import { nameDifferences } from '../names/name-differences'
import type { PairRule } from '../rule'

/** Countries that stand for other ones. */
export const countries: PairRule = {
  id: 'countries',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['glossary'],
  finds: {
    en: 'Countries of the translation that the original does not name, and countries of the original in whose place they stand.',
    th: 'ประเทศในคำแปลที่ต้นฉบับไม่ได้กล่าวถึง หรือที่มาอยู่แทนประเทศในต้นฉบับ',
  },
  run({ source, target, aligned }) {
    const parts = nameDifferences(
      aligned,
      { version: source, names: source.countries },
      { version: target, names: target.countries },
      isSameCountry,
    )
    return parts.flatMap(({ target: passage, missing, added }) =>
      added
        .filter(
          (one) => isPlainCountry(one, target.version.locale) && !isHomeOf(one.term, source.version.locale),
        )
        // A country may be named once more than in the original; one in another's place is wrong.
        .filter(
          ({ nowhere }) => nowhere || missing.some((other) => isPlainCountry(other, source.version.locale)),
        )
        .map((one, index) => {
          const instead = missing[index] ?? missing[0]
          return instead
            ? finding(target, passage, one.words, 'countries.differs', { source: instead.words })
            : finding(target, passage, one.words, 'countries.added')
        }),
    )
  },
}
