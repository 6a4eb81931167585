import type { Figure } from '../thai/figure'
import type { Bead } from './align'
import { isUntranslated } from './checks/untranslated'
import { edgesOfPeriods, isRounded, monthsSpelledOut } from './elisions'
import { figureLabels, sharedLabels } from './figure-labels'
import { type Match, type Matching, matchFigures, sameFigure, sameMeasure } from './match-figures'
import { joined, type Pair } from './pair'
import type { FiguresReader } from './readers'
import type { ReviewPassage } from './reviewed-text'

/** Two parts that say the same, and what became of their figures. */
export type Compared = {
  readonly source: ReviewPassage
  readonly target: ReviewPassage
  readonly matching: Matching
  readonly missing: Figure[]
  readonly added: Figure[]
}

/**
 * Compares the figures of two parts that say the same.
 *
 * @param pair the original and the translation
 * @param bead the parts
 * @returns the matching, and the figures left over that a translation may not leave out or add; none for an empty part
 */
export function compareFigures(
  pair: Pair,
  bead: Bead,
  sourceReader: FiguresReader,
  targetReader: FiguresReader,
): Compared[] {
  const source = joined(bead.source)
  const target = joined(bead.target)
  if (!source || !target || isUntranslated(target, pair.target.version.locale)) return []
  const sources = pair.source.figures(source)
  const targets = pair.target.figures(target)
  const labels = [figureLabels(pair.source, source), figureLabels(pair.target, target)] as const
  const matching = matchFigures(
    sources,
    targets,
    (a, b) => sharedLabels(labels[0](a).near, labels[1](b).near),
    [source.text.length, target.text.length],
  )
  const year = Number(pair.article.date.slice(0, 4))
  const { matches } = matching
  let missing = matching.missing.filter(
    (figure) =>
      !figure.soft && (!isRepeated(figure, matches, 'source') || isRivalled(figure, matching.added)),
  )
  let added = matching.added.filter((figure) => !figure.soft)
  const spelledOut = new Set([
    ...monthsSpelledOut(source, matching.missing, added),
    ...edgesOfPeriods([source, missing], [target, added], pair.article.date),
  ])
  const rounded = new Set(
    missing.flatMap((one) => added.filter((other) => isRounded(one, other)).flatMap((other) => [one, other])),
  )
  missing = missing.filter((figure) => !spelledOut.has(figure) && !rounded.has(figure))
  added = added.filter((figure) => !spelledOut.has(figure) && !rounded.has(figure))
  const unanswered = missing.length
  added = added.filter((figure) => !(isRepeated(figure, matches, 'target') && unanswered === 0))
  // 1 แห่ง is "a factory".
  missing = missing.filter(
    (figure) =>
      !(
        isOne(figure) &&
        targetReader.one.test(target.text) &&
        !added.some((one) => one.unit === figure.unit)
      ),
  )
  // "largest" says first without a number.
  missing = missing.filter(
    (figure) =>
      !(isFirst(figure) && targetReader.superlative.test(target.text) && !rivalRank(matching.added)),
  )
  added = added.filter((figure) => !(isFirst(figure) && sourceReader.superlative.test(source.text)))
  // "this year" is the year of the article.
  const years = (figures: readonly Figure[]) =>
    figures.map((figure) =>
      figure.kind === 'relative' && figure.unit === 'year' ? year + figure.value : figure.value,
    )
  const named = ({ kind }: Figure) => kind === 'year'
  const relative = ({ kind, unit }: Figure) => kind === 'relative' && unit === 'year'
  const yearsOf = (all: readonly Figure[]) => years(all.filter((one) => named(one) || relative(one)))
  // "A year earlier" may be so from another year that the translation names.
  const yearsFromNamed = matching.added
    .filter((one) => relative(one) && one.value !== 0)
    .flatMap((one) => targets.filter(named).map((other) => other.value + one.value))
  const isYear = (figure: Figure) => figure.kind === 'year' || figure.kind === 'relative'
  const targetYears = [...yearsOf(targets), ...yearsFromNamed]
  const sourceYears = yearsOf(sources)
  const answered = (figure: Figure, others: readonly number[]) =>
    isYear(figure) && others.includes(years([figure])[0] ?? 0)
  missing = missing.filter(
    (figure) =>
      !answered(figure, targetYears) ||
      (figure.kind === 'year' && !targets.some((one) => one.kind === 'relative')),
  )
  added = added.filter(
    (figure) =>
      !answered(figure, sourceYears) ||
      (figure.kind === 'year' && !sources.some((one) => one.kind === 'relative') && missing.length > 0),
  )
  // "the year" often says nothing new; "last year" and "next year" do.
  added = added.filter((figure) => !(figure.kind === 'relative' && figure.value === 0))
  added = added.filter(
    (figure) =>
      !(
        figure.kind === 'relative' &&
        !missing.some((one) => one.kind === 'relative' || one.kind === 'year') &&
        !sources.some((one) => one.kind === 'relative')
      ) || figure.kind !== 'relative',
  )
  // "three contracts worth 26.6, 26.9 and 19.4 billion respectively" for สัญญาที่ 1 … สัญญาที่ 2 … สัญญาที่ 3 …
  const numbered = missing.filter(numbersOne).sort((a, b) => a.value - b.value)
  if (
    numbered.length > 1 &&
    numbered.every(({ value }, index) => value === index + 1) &&
    !added.some(numbersOne)
  )
    missing = missing.filter((figure) => !numbersOne(figure))
  // Quarters of another year: when the years themselves are answered, they were exchanged.
  // Counting a list ("three strands") adds nothing to it.
  added = added.filter((figure) => !countsList(figure))
  // "the second cut" for การลดครั้งแรก: neither alone need be answered, but one is no answer to the other.
  const places = (all: readonly Figure[]) => all.filter((figure) => figure.soft && figure.kind === 'ordinal')
  const [place] = places(matching.missing)
  const other = places(matching.added).find((figure) => figure.value !== place?.value)
  if (place && other && !/\bfirst\b|แรก/i.test(target.text)) {
    missing = [...missing, place]
    added = [...added, other]
  }
  // Where "last year" is said, "this year" goes without saying.
  if (matches.some(({ source: one }) => one.kind === 'relative' && one.value !== 0))
    missing = missing.filter(({ kind, value }) => kind !== 'relative' || value !== 0)
  if (source.kind === 'standfirst') {
    // What the headline of the original says already may be said here first.
    const above = pair.source.text.front.filter(({ kind }) => kind === 'headline')
    const said = above.flatMap((passage) => pair.source.figures(passage))
    if (missing.length === 0) added = added.filter((figure) => !said.some((one) => sameFigure(one, figure)))
  }
  if (source.kind === 'headline') {
    // A headline has no room for every figure; what it does say must be in the text.
    const body = pair.source.text.body.flatMap((passage) => pair.source.figures(passage))
    const pairs = missing.some((one) => added.some((other) => one.kind === other.kind))
    if (!pairs) missing = []
    added = added.filter((figure) => pairs || !body.some((one) => sameFigure(one, figure)))
  }
  return [{ source, target, matching, missing: [...missing], added: [...added] }]
}

/** A figure told again in the same paragraph, or told once where the original tells it twice. */
function isRepeated(figure: Figure, matches: readonly Match[], side: 'source' | 'target'): boolean {
  return matches.some((match) => {
    const other = match[side]
    const units = side === 'target' && (!figure.unit || !other.unit)
    const sameUnit = units || other.unit === figure.unit || sameMeasure(other, figure)
    return other.kind === figure.kind && sameUnit && sameFigure(other, figure)
  })
}

/** Nothing new stands in the place of a figure that the original tells twice: "second" for one of two ที่ 3. */
function isRivalled(figure: Figure, added: readonly Figure[]): boolean {
  return (
    figure.kind === 'ordinal' && added.some((other) => other.kind === 'ordinal' && !sameFigure(figure, other))
  )
}

/** A number behind what it numbers, or a place in a row. */
function numbersOne({ kind, unit, value, qualifiers }: Figure): boolean {
  return (
    (kind === 'ordinal' || (kind === 'count' && !unit)) &&
    Number.isInteger(value) &&
    qualifiers[0] === 'exact'
  )
}

function isOne({ kind, value, unit, qualifiers }: Figure): boolean {
  return kind === 'count' && value === 1 && unit !== undefined && qualifiers[0] === 'exact'
}

function isFirst(figure: Figure): boolean {
  return figure.kind === 'ordinal' && figure.value === 1
}

function rivalRank(added: readonly Figure[]): boolean {
  return added.some((figure) => figure.kind === 'ordinal' && figure.value > 1)
}

const LISTED = new Set(['form', 'field', 'industry', 'step', 'matter', 'item', undefined])

function countsList(figure: Figure): boolean {
  return (
    figure.kind === 'count' &&
    /^[a-z]+\b/i.test(figure.words) &&
    !/\d/.test(figure.words) &&
    figure.value >= 3 &&
    figure.value <= 5 &&
    LISTED.has(figure.unit) &&
    figure.qualifiers[0] === 'exact'
  )
}
