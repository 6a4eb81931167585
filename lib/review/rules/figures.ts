import { isCurrency } from '../../figures/currencies'
import { type Figure, looksBuddhist } from '../../figures/figure'
import type { FigureComparison } from '../figures/compare-figures'
import type { FigureMatch } from '../figures/match-figures'
import { finding, type RuleFinding } from '../finding'
import type { Pair } from '../pair/pair'
import type { PairRule } from '../rule'

/** Figures, dates and currencies that differ, are missing or were added. */
export const figures: PairRule = {
  id: 'figures',
  severity: 'error',
  scope: 'pair',
  finds: {
    en: 'Figures, dates and currencies of the original that the translation lacks or has otherwise, and figures that it adds.',
    th: 'ตัวเลข วันที่ และสกุลเงินของต้นฉบับที่คำแปลขาดหรือเขียนไม่ตรง และตัวเลขที่คำแปลเพิ่มเข้ามา',
  },
  run: (pair) => pair.figures().flatMap((comparison) => inPart(pair, comparison)),
}

function inPart(pair: Pair, comparison: FigureComparison): RuleFinding[] {
  const { target: version } = pair
  const { source, target, matches, differing, missing, added, moved } = comparison
  const write = (figure: Figure) => version.language?.write(figure) ?? figure.words
  const isCertain = (figure: Figure) => !moved.includes(figure)
  return [
    ...differing.map((match) =>
      finding(version, target, match.target.words, 'figures.differs', {
        source: match.source.words,
        expected: write(match.source),
      }),
    ),
    ...matches

      .filter((match) => match.answer === 'currency' && isCurrencyLost(pair, comparison, match))
      .map((match) =>
        finding(version, target, match.target.words, 'figures.currency', {
          source: match.source.words,
          expected: write(match.source),
        }),
      ),
    ...missing
      .filter(isCertain)
      .map((figure) =>
        finding(version, target, figure.words, 'figures.missing', { expected: write(figure) }),
      ),
    ...added.filter(isCertain).map((figure) => finding(version, target, figure.words, 'figures.added')),
    ...matches
      .filter(({ target: figure }) => isForeignEra(figure, source.text, target.text, pair))
      .map((match) =>
        finding(version, target, match.target.words, 'figures.era', { expected: write(match.source) }),
      ),
  ]
}

/**
 * Whether a translation leaves out the currency of an amount. A list or a table names it once, and an amount need not name
 * that of the amount beside it; เหรียญ may be a medal.
 */
function isCurrencyLost(pair: Pair, { target }: FigureComparison, { source: amount }: FigureMatch): boolean {
  if (amount.kind !== 'money' || !amount.units.every(isCurrency)) return false
  const { language, figures } = pair.target
  const isNamed = figures(target).some(({ units }) => units.some((unit) => amount.units.includes(unit)))
  return !isNamed && !(language?.namesCurrency(target.text, amount.units) ?? true)
}

/** 2567 in a language that writes the Common Era, where the year does not stand in that era as well. */
function isForeignEra(
  { kind, value, buddhist }: Figure,
  source: string,
  target: string,
  pair: Pair,
): boolean {
  if (kind !== 'year' || !buddhist || pair.target.version.locale === 'th') return false
  return !new RegExp(`(?<!\\d)${value}(?!\\d)`).test(target) && looksBuddhist(value + 543) && source !== ''
}
