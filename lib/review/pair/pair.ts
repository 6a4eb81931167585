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
  const anchors = new Set([...source.text.front, ...target.text.front].map(({ anchor }) => anchor))
  const front = [...anchors].map((anchor): Bead => {
    const among = ({ text }: AnalyzedVersion) => text.front.filter((passage) => passage.anchor === anchor)
    return { source: among(source), target: among(target) }
  })
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
