import type { Article } from '../../content/articles/article'
import type { Figure } from '../../figures/figure'
import { measureOf } from '../../figures/units'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { AlignedPassages } from '../pair/pair'
import type { ReviewPassage } from '../pair/reviewed-text'
import { answerOf } from './figure-equivalence'
import {
  type Answered,
  type FigureMatch,
  type Left,
  matchFigures,
  nearestFigures,
  pairLeft,
} from './match-figures'
import { acceptPeriods } from './period-equivalence'

/** The figures of a part of the original beside those of the part of the translation that says the same. */
export type FigureComparison = AlignedPassages & {
  /** Figures that answer each other, with how. */
  readonly matches: readonly Answered[]
  /** Figures that stand in each other's place and differ. */
  readonly differing: readonly FigureMatch[]
  /** Figures of the original without an answer, and of the translation without one. */
  readonly missing: readonly Figure[]
  readonly added: readonly Figure[]
  /** Of these, the ones that the other version has elsewhere. */
  readonly moved: readonly Figure[]
}

type Texts = {
  readonly article: Article
  readonly source: AnalyzedVersion
  readonly target: AnalyzedVersion
  readonly aligned: readonly AlignedPassages[]
  readonly exactFigures: boolean
}

/** Where more figures of one passage are missing, it is not translated, and nobody asks where they went. */
const MOST_MOVED = 100

/**
 * Finds each figure of the original again in the part of the translation that says the same.
 *
 * @param texts the article's two versions, aligned
 * @returns a comparison for each part
 */
export function compareBeads({ article, source, target, aligned, exactFigures }: Texts): FigureComparison[] {
  const isAnswer = (one: Figure, other: Figure) => answerOf(one, other, exactFigures)
  const everywhere = (version: AnalyzedVersion) =>
    [...version.text.body, ...version.text.front].flatMap((passage) => version.figures(passage))
  const [allSource, allTarget] = [everywhere(source), everywhere(target)]
  // A headline tells what of the text it likes, and small numbers stand everywhere.
  const isIn = (figure: Figure, all: readonly Figure[], { line }: ReviewPassage) =>
    all.some((other) => (line === 0 || isTelling(other)) && isAnswer(figure, other) === 'same')
  return aligned.map((passages): FigureComparison => {
    const [from, to] = [source.figures(passages.source), target.figures(passages.target)]
    const matches = matchFigures(from, to, isAnswer)
    const accepted = acceptPeriods(
      { passage: passages.source, figures: from, left: unmatched(from, matches, 'source') },
      { passage: passages.target, figures: to, left: unmatched(to, matches, 'target') },
      article.date,
    )
    const leftOf = (all: readonly Figure[], others: readonly Figure[], side: keyof FigureMatch): Left => {
      const left = unmatched(all, matches, side).filter((figure) => !accepted.has(figure))
      // What is said twice in one version may be said once in the other.
      const isSaid = (figure: Figure) =>
        nearestFigures(others, all.indexOf(figure) / all.length).some(
          (other) => isAnswer(figure, other) === 'same' && (other.units.length > 0 || !isMeasured(figure)),
        )
      return { unmatched: left, unanswered: left.filter((figure) => !isSaid(figure)) }
    }
    const [sourceLeft, targetLeft] = [leftOf(from, to, 'source'), leftOf(to, from, 'target')]
    const differing = pairLeft(sourceLeft, targetLeft)
    const isFree = (figure: Figure) =>
      !figure.optional && !differing.some((pair) => pair.source === figure || pair.target === figure)
    const [missing, added] = [sourceLeft.unanswered.filter(isFree), targetLeft.unanswered.filter(isFree)]
    const moved = [
      ...missing.slice(0, MOST_MOVED).filter((figure) => isIn(figure, allTarget, passages.target)),
      ...added.slice(0, MOST_MOVED).filter((figure) => isIn(figure, allSource, passages.target)),
    ]
    return { ...passages, matches, differing, missing, added, moved }
  })
}

function unmatched(
  all: readonly Figure[],
  matches: readonly FigureMatch[],
  side: keyof FigureMatch,
): Figure[] {
  const matched = new Set(matches.map((match) => match[side]))
  return all.filter((figure) => !matched.has(figure))
}

/** Every figure says something but small numbers, which stand everywhere. */
function isTelling({ kind, value }: Figure): boolean {
  return kind !== 'count' || value > 10
}

function isMeasured({ units }: Figure): boolean {
  return units.some((unit) => measureOf(unit) !== undefined)
}
