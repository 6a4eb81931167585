import type { Figure } from '../../thai/figure'
import type { Bead } from '../align'
import type { PairCheck } from '../check'
import { currencyIsSaid, isRounded, monthsSpelledOut } from '../elisions'
import { figureLabels, sharedLabels, swappedFigures } from '../figure-labels'
import { trendOf } from '../figure-trends'
import { type Finding, finding } from '../finding'
import {
  type Match,
  type Matching,
  matchFigures,
  sameFigure,
  sameQualifier,
  sameUnit,
} from '../match-figures'
import { joined, type Pair } from '../pair'
import { losesRate, sameRate } from '../rates'
import type { FiguresReader } from '../readers'
import type { ReviewPassage } from '../reviewed-text'
import { isUntranslated } from './untranslated'

const ID = 'figures'

type Compared = {
  readonly source: ReviewPassage
  readonly target: ReviewPassage
  readonly matching: Matching
  readonly missing: Figure[]
  readonly added: Figure[]
}

/**
 * Every figure of the original is found again in the translation, paragraph by paragraph, and none is added: the same
 * value, of the same thing, told as exactly.
 */
export const figures: PairCheck = {
  id: ID,
  of: 'pair',
  run(pair) {
    const { source, target } = pair
    const { reader: sourceReader } = source
    const { reader: targetReader } = target
    const unread = [source, target].find((side) => !side.reader)
    if (!sourceReader || !targetReader) {
      const words = unread?.version.locale ?? ''
      return [finding(ID, 'notice', target, undefined, words, 'figures.unread')]
    }
    const parts = [...pair.body, ...pair.front.filter(({ source: [one] }) => one?.kind !== 'key-figure')]
    const compared = parts.flatMap((bead) => compare(pair, bead, sourceReader, targetReader))
    return [...moved(pair, compared), ...compared.flatMap((one) => report(pair, one, targetReader))]
  },
}

/**
 * Compares the figures of two parts that say the same.
 *
 * @param pair the original and the translation
 * @param bead the parts
 * @returns the matching, and the figures left over that a translation may not leave out or add; none for an empty part
 */
function compare(
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
  const spelledOut = monthsSpelledOut(missing, added)
  const rounded = new Set(
    missing.flatMap((one) => added.filter((other) => isRounded(one, other)).flatMap((other) => [one, other])),
  )
  missing = missing.filter((figure) => !spelledOut.has(figure) && !rounded.has(figure))
  added = added.filter((figure) => !spelledOut.has(figure) && !rounded.has(figure))
  const unanswered = missing.length
  added = added.filter((figure) => !(isRepeated(figure, matches, 'target') && unanswered === 0))
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
  const yearsOf = (all: readonly Figure[]) =>
    years(
      all.filter(
        (figure) => figure.kind === 'year' || (figure.kind === 'relative' && figure.unit === 'year'),
      ),
    )
  const isYear = (figure: Figure) => figure.kind === 'year' || figure.kind === 'relative'
  const targetYears = yearsOf(targets)
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
    return other.kind === figure.kind && (units || other.unit === figure.unit) && sameFigure(other, figure)
  })
}

/** Nothing new stands in the place of a figure that the original tells twice: "second" for one of two ที่ 3. */
function isRivalled(figure: Figure, added: readonly Figure[]): boolean {
  return (
    figure.kind === 'ordinal' && added.some((other) => other.kind === 'ordinal' && !sameFigure(figure, other))
  )
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

/** A figure missing in one paragraph and added in the next one was moved there. */
function moved(pair: Pair, compared: readonly Compared[]): Finding[] {
  const found: Finding[] = []
  for (const [index, here] of compared.entries()) {
    for (const near of [compared[index - 1], compared[index + 1]]) {
      if (!near || here.source.path || near.source.path) continue
      for (const figure of [...here.missing]) {
        const place = near.added.findIndex((other) => other.kind === figure.kind && sameFigure(figure, other))
        if (place === -1) continue
        const [other] = near.added.splice(place, 1)
        here.missing.splice(here.missing.indexOf(figure), 1)
        found.push(finding(ID, 'warning', pair.target, near.target, other?.words ?? '', 'figures.moved'))
      }
    }
  }
  return found
}

function report(pair: Pair, compared: Compared, writer: FiguresReader): Finding[] {
  const { source, target, matching } = compared
  const found: Finding[] = []
  const rest = [...compared.added]
  const soft = matching.added.filter((figure) => figure.soft)
  const expected = (figure: Figure) => writer.write(figure)
  for (const figure of compared.missing) {
    const instead =
      closest(figure, rest, source, target) ??
      closest(
        figure,
        soft.filter((one) => one.unit === figure.unit && one.kind === figure.kind),
        source,
        target,
      )
    if (!instead) {
      found.push({
        ...finding(ID, 'error', pair.target, target, figure.words, 'figures.missing', {
          expected: expected(figure),
        }),
      })
      continue
    }
    if (rest.includes(instead)) rest.splice(rest.indexOf(instead), 1)
    const key = instead.buddhist ? 'figures.era' : 'figures.differs'
    found.push(
      finding(ID, 'error', pair.target, target, instead.words, key, {
        source: figure.words,
        expected: expected(figure),
      }),
    )
  }
  for (const figure of rest)
    found.push(finding(ID, 'error', pair.target, target, figure.words, 'figures.added'))
  for (const match of matching.matches) {
    found.push(
      ...differences(pair, match, [source, target], expected),
      ...otherWay(pair, match, source, target),
    )
  }
  const swaps = swappedFigures(pair, source, target, matching.matches)
  for (const { source: one, target: other } of swaps) {
    found.push(
      finding(ID, 'error', pair.target, target, other.words, 'figures.swapped', {
        source: one.words,
        expected: expected(one),
      }),
    )
  }
  return found
}

function differences(
  pair: Pair,
  { source, target }: Match,
  [original, passage]: readonly [ReviewPassage, ReviewPassage],
  expected: (figure: Figure) => string,
): Finding[] {
  if (source.soft || target.soft) return []
  const values = { source: source.words, expected: expected(source) }
  if (!sameRate(source, target)) {
    const [from, to] = [original, passage].map(({ text }, index) => {
      const figure = index === 0 ? source : target
      return text.slice(figure.from, figure.to + 14).trim()
    })
    return [
      finding(ID, 'error', pair.target, passage, target.words, 'figures.rate', {
        source: from ?? '',
        found: to ?? '',
      }),
    ]
  }
  if (losesRate(source, target, passage)) {
    const words = original.text.slice(Math.max(0, source.from - 8), source.to + 10).trim()
    return [
      finding(ID, 'warning', pair.target, passage, target.words, 'figures.rate-left-out', { source: words }),
    ]
  }
  if (!sameUnit(source, target)) {
    if (currencyIsSaid(source, target, passage, pair.target.figures(passage))) return []
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
    return [finding(ID, severity, pair.target, passage, target.words, 'figures.unit', values)]
  }
  if (!sameQualifier(source, target))
    return [finding(ID, 'warning', pair.target, passage, target.words, 'figures.qualifier', values)]
  if (source.kind === 'quarter' && source.year && target.year && source.year !== target.year) {
    return [finding(ID, 'error', pair.target, passage, target.words, 'figures.differs', values)]
  }
  return []
}

/** A rise of 10.9 % told as a fall. */
function otherWay(pair: Pair, match: Match, source: ReviewPassage, target: ReviewPassage): Finding[] {
  if (match.source.kind !== 'percent' && match.source.kind !== 'multiple') return []
  const there = trendOf(pair.source, source, match.source)
  const here = trendOf(pair.target, target, match.target)
  if (!there || !here || there === here) return []
  const { from, to, words } = match.source
  const around = source.text.slice(Math.max(0, from - 20), to)
  return [
    finding(ID, 'warning', pair.target, target, match.target.words, 'figures.trend', {
      source: around || words,
    }),
  ]
}

function closest(
  figure: Figure,
  among: readonly Figure[],
  source: ReviewPassage,
  target: ReviewPassage,
): Figure | undefined {
  const distance = (other: Figure) =>
    Math.abs(figure.from / source.text.length - other.from / target.text.length) +
    (other.unit === figure.unit ? 0 : 0.3)
  const kin = among.filter((other) => kinds(figure, other))
  return kin.sort((a, b) => distance(a) - distance(b))[0]
}

function kinds(a: Figure, b: Figure): boolean {
  if (a.kind === b.kind) return true
  const pair = [a.kind, b.kind]
  return (
    (pair.includes('count') &&
      pair.some(
        (kind) =>
          kind === 'money' ||
          kind === 'percent' ||
          kind === 'ordinal' ||
          kind === 'year' ||
          kind === 'hundreds',
      )) ||
    (pair.includes('year') && pair.includes('relative'))
  )
}
