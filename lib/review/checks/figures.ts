import { matchesIn } from '../../matches'
import type { Figure } from '../../thai/figure'
import type { PairCheck } from '../check'
import { type Compared, compareFigures } from '../compare-figures'
import { figureDifferences, figureTurned } from '../figure-differences'
import { type Finding, finding } from '../finding'
import { sameFigure } from '../match-figures'
import type { Pair } from '../pair'
import type { FiguresReader } from '../readers'
import type { ReviewPassage } from '../reviewed-text'
import { swappedFigures } from '../swapped-figures'

const ID = 'figures'

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
    const compared = parts.flatMap((bead) => compareFigures(pair, bead, sourceReader, targetReader))
    return [...moved(pair, compared), ...compared.flatMap((one) => report(pair, one, targetReader))]
  },
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
        ...finding(ID, severityOf(figure), pair.target, target, figure.words, 'figures.missing', {
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
    found.push(finding(ID, severityOf(figure), pair.target, target, figure.words, 'figures.added'))
  for (const { one, other } of toldForAnother(pair, source, target)) {
    const values = { source: one.words, expected: expected(one) }
    found.push(finding(ID, 'warning', pair.target, target, other.words, 'figures.differs', values))
  }
  for (const match of matching.matches) {
    found.push(
      ...figureDifferences(ID, pair, match, [source, target], expected),
      ...figureTurned(ID, pair, match, source, target),
    )
  }
  for (const words of turnedScores(source.text, target.text))
    found.push(finding(ID, 'error', pair.target, target, words, 'figures.added'))
  const swaps = swappedFigures(pair, source, target, matching.matches)
  for (const { match, sure } of swaps) {
    const { source: one, target: other } = match
    found.push(
      finding(ID, sure ? 'error' : 'warning', pair.target, target, other.words, 'figures.swapped', {
        source: one.words,
        expected: expected(one),
      }),
    )
  }
  return found
}

/** A figure told more often than in the original, where another one that both have is told less often: 32 for one of two 31. */
function toldForAnother(pair: Pair, source: ReviewPassage, target: ReviewPassage) {
  const firm = (figures: readonly Figure[]) =>
    figures.filter(({ soft, kind, words }) => !soft && COUNTED.has(kind) && /\d/.test(words))
  const [there, here] = [firm(pair.source.figures(source)), firm(pair.target.figures(target))]
  // Most passages tell each figure once.
  if (new Set(there.map(({ value }) => value)).size === there.length) return []
  const times = (figures: readonly Figure[], { kind, value }: Figure) =>
    figures.filter((one) => one.kind === kind && one.value === value).length
  const fewer = there.filter((one) => times(here, one) > 0 && times(there, one) > times(here, one))
  const more = here.findLast((one) => times(there, one) > 0 && times(here, one) > times(there, one))
  const one = fewer.find(({ kind }) => kind === more?.kind)
  return one && more ? [{ one, other: more }] : []
}

const COUNTED = new Set(['count', 'money', 'percent'])

const SCORE = /(?<![\d.,])(\d{1,3})\s?[-–]\s?(\d{1,3})(?!\d|[.,]\d|%)/g
/** Of those who are behind or lose, either number may be said first. */
const LOSING =
  /^\s?(?:down|behind|adrift|loss|defeat)|(?:lost|losing|trail\w*|behind|beaten|defeat\w*|down)\b[^.]{0,20}$/

/** Scores, votes and sets told the other way round: 25–22 for 22–25. */
function turnedScores(source: string, target: string): string[] {
  const read = (text: string) =>
    matchesIn(text, SCORE).map(({ 0: words, 1: one, 2: other, index }) => ({ words, one, other, index }))
  const there = read(source)
  if (there.length === 0) return []
  return read(target)
    .filter(
      ({ one, other }) => one !== other && !there.some((score) => score.one === one && score.other === other),
    )
    .filter(({ one, other }) => there.some((score) => score.one === other && score.other === one))
    .filter(
      ({ words, index }) =>
        !LOSING.test(target.slice(index + words.length, index + words.length + 10)) &&
        !LOSING.test(target.slice(Math.max(0, index - 30), index)),
    )
    .map(({ words }) => words)
}

/**
 * A small number or a part that stands in one text alone may be told by other words ("each", "the rest", "respectively"):
 * it is shown, but does not stop a build. One that stands for another does.
 */
function severityOf({ kind, value, unit }: Figure): 'error' | 'warning' {
  const isSmall = (kind === 'count' || kind === 'ordinal') && (value === 1 || (value <= SMALL && !unit))
  return isSmall || kind === 'fraction' || kind === 'hundreds' ? 'warning' : 'error'
}

const SMALL = 12

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
