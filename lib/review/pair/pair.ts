import type { Article } from '../../content/articles/article'
import { compareBeads, type FigureComparison } from '../figures/compare-figures'
import { alignPassages, type Bead } from './alignment'
import { type AnalyzedVersion, mergePassages } from './analyzed-version'
import type { ReviewPassage } from './reviewed-text'

/** Passages of the original and of the translation that say the same, each side as one. */
export type AlignedPassages = { readonly source: ReviewPassage; readonly target: ReviewPassage }

/** A translation beside its original. */
export type Pair = {
  readonly article: Article
  readonly source: AnalyzedVersion
  readonly target: AnalyzedVersion
  /** The text, passage by passage; then the front matter, part by part. */
  readonly body: readonly Bead[]
  readonly front: readonly Bead[]
  /** What stands on both sides, of the text first. */
  readonly aligned: readonly AlignedPassages[]
  /** The figures of what stands on both sides; none in a language whose figures are not read. */
  readonly figures: () => readonly FigureComparison[]
}

/**
 * Sets a translation beside its original.
 *
 * @param article the article
 * @param source its original
 * @param target the translation
 * @param exactFigures whether figures may not be rounded
 * @returns both, and which passages translate which
 */
export function createPair(
  article: Article,
  source: AnalyzedVersion,
  target: AnalyzedVersion,
  exactFigures = false,
): Pair {
  const front = frontBeads(source.text.front, target.text.front)
  const body = alignPassages(source, target)
  const aligned = [...body, ...front].flatMap((bead) => {
    const [from, to] = [mergePassages(bead.source), mergePassages(bead.target)]
    return from && to ? [{ source: from, target: to }] : []
  })
  let compared: readonly FigureComparison[] | undefined
  const figures = () => {
    compared ??=
      source.language && target.language
        ? compareBeads({ article, source, target, aligned, exactFigures })
        : []
    return compared
  }
  return { article, source, target, body, front, aligned, figures }
}

/** The items of lists answer each other by their place, where there are as many; else nobody knows which do. */
function frontBeads(source: readonly ReviewPassage[], target: readonly ReviewPassage[]): Bead[] {
  const isOfList = (list: string) => (passage: ReviewPassage) => listOf(passage) === list
  const differs = (list: string) =>
    source.filter(isOfList(list)).length !== target.filter(isOfList(list)).length
  const anchors = new Map([...source, ...target].map((passage) => [passage.anchor, listOf(passage)]))
  return [...anchors].flatMap(([anchor, list]): Bead[] => {
    const [from, to] = [source, target].map((all) => all.filter((passage) => passage.anchor === anchor))
    if (!from || !to) return []
    const isPaired = from.length > 0 && to.length > 0 && !(list && differs(list))
    if (isPaired) return [{ source: from, target: to }]
    const [alone, other] = [
      { source: from, target: [] },
      { source: [], target: to },
    ]
    return [...(from.length > 0 ? [alone] : []), ...(to.length > 0 ? [other] : [])]
  })
}

/**
 * @param passage a part of the front matter
 * @returns the list that it is an item of, such as `key-figure`; undefined where it stands alone
 */
export function listOf({ anchor }: ReviewPassage): string | undefined {
  return /^(.+)-\d+$/.exec(anchor)?.[1]
}
