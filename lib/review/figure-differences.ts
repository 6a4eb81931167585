import type { Figure } from '../thai/figure'
import { currencyIsSaid } from './elisions'
import { isBoundTurned } from './figure-bounds'
import { isHolderTurned } from './figure-holders'
import { isExpectedTurned, isPeriodTurned } from './figure-times'
import { trendOf } from './figure-trends'
import { type Finding, finding, insteadFinding } from './finding'
import { type Match, sameQualifier, sameUnit } from './match-figures'
import type { Pair } from './pair'
import { addsRate, losesRate, sameRate } from './rates'
import type { ReviewPassage } from './reviewed-text'

/**
 * What is told otherwise of a figure that stands in both: its unit, how exactly it is meant, by what it is reckoned.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param match the figure, in both
 * @param passages where it stands, in the original and in the translation
 * @param expected writes a figure as the translation should
 */
export function figureDifferences(
  check: string,
  pair: Pair,
  match: Match,
  passages: readonly [ReviewPassage, ReviewPassage],
  expected: (figure: Figure) => string,
): Finding[] {
  const { source, target } = match
  const [original, passage] = passages
  if (source.soft || target.soft) return []
  // Most figures differ in nothing, and are not written for that.
  const values = () => ({ source: source.words, expected: expected(source) })
  const reckonedAnew = pair.source.version.locale === 'th' && addsRate(source, target, original)
  if (!sameRate(source, target) || reckonedAnew) {
    const [from, to] = [original, passage].map(({ text }, index) => {
      const figure = index === 0 ? source : target
      return text.slice(figure.from, figure.to + 14).trim()
    })
    return [
      finding(check, 'error', pair.target, passage, target.words, 'figures.rate', {
        source: from ?? '',
        found: to ?? '',
      }),
    ]
  }
  if (losesRate(source, target, passage)) {
    const words = original.text.slice(Math.max(0, source.from - 8), source.to + 10).trim()
    return [
      finding(check, 'warning', pair.target, passage, target.words, 'figures.rate-left-out', {
        source: words,
      }),
    ]
  }
  if (!sameUnit(source, target)) {
    if (currencyIsSaid(source, target, passage, pair.target.figures(passage))) return []
    if (currencyIsSaid(target, source, original, pair.source.figures(original))) return []
    // Of a rate, Thai says เพิ่มขึ้นร้อยละ 0.25 where English must say points.
    if (target.unit === 'point' && pair.source.reader?.rates.test(original.text)) return []
    // Baht go without saying in Thai business news.
    if (
      source.kind === 'count' &&
      target.kind === 'money' &&
      target.unit === 'THB' &&
      source.value >= 1_000_000
    )
      return []
    const severity = source.kind === 'count' && target.kind === 'count' ? 'warning' : 'error'
    return [finding(check, severity, pair.target, passage, target.words, 'figures.unit', values())]
  }
  if (!sameQualifier(source, target))
    return [finding(check, 'warning', pair.target, passage, target.words, 'figures.qualifier', values())]
  if (source.kind === 'quarter' && source.year && target.year && source.year !== target.year) {
    return [finding(check, 'error', pair.target, passage, target.words, 'figures.differs', values())]
  }
  if (isHolderTurned(pair, match, passages))
    return [finding(check, 'warning', pair.target, passage, target.words, 'figures.unit', values())]
  if (
    isPeriodTurned(pair, match, passages) ||
    isExpectedTurned(pair, match, passages) ||
    isBoundTurned(pair, match, passages)
  ) {
    const turned = { words: said(passage, target), instead: said(original, source) }
    return [insteadFinding(check, pair.target, passage, turned)]
  }
  return []
}

/** A figure with the words before it. */
function said({ text }: ReviewPassage, { from, to }: Figure): string {
  return text.slice(Math.max(0, from - 24), to).trim()
}

/**
 * A rise of 10.9 % told as a fall.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param match a figure, in both
 * @param source where it stands in the original
 * @param target where it stands in the translation
 */
export function figureTurned(
  check: string,
  pair: Pair,
  match: Match,
  source: ReviewPassage,
  target: ReviewPassage,
): Finding[] {
  if (match.source.kind !== 'percent' && match.source.kind !== 'multiple') return []
  const there = trendOf(pair.source, source, match.source)
  const here = trendOf(pair.target, target, match.target)
  if (!there || !here || there === here) return []
  const { from, to, words } = match.source
  const around = source.text.slice(Math.max(0, from - 20), to)
  return [
    finding(check, 'warning', pair.target, target, match.target.words, 'figures.trend', {
      source: around || words,
    }),
  ]
}
