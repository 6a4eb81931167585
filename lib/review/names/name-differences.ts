import type { Term } from '../../content/site/glossary'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { AlignedPassages } from '../pair/pair'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { TermMatch } from './term-matcher'

/** Where the names of a version stand in its passages. */
type Names = (passage: ReviewPassage) => readonly TermMatch[]

/** Names of one part of a pair that have no answer in the other language. */
export type NameDifferences = AlignedPassages & {
  /** Names of the original that the part of the translation does not have; each once. */
  readonly missing: readonly NameDifference[]
  /** Names of the translation that the part of the original does not have; each once. */
  readonly added: readonly NameDifference[]
}

export type NameDifference = TermMatch & {
  /** Whether the other version does not have the name anywhere. */
  readonly nowhere: boolean
}

/**
 * Compares the names of an original with those of its translation.
 *
 * @param aligned what stands on both sides
 * @param source the original and where its names are
 * @param target the translation and where its names are
 * @param isSame whether a name may stand for another
 * @returns for each part the names that are not in both; a name that a language has no form for is left aside
 */
export function nameDifferences(
  aligned: readonly AlignedPassages[],
  source: { readonly version: AnalyzedVersion; readonly names: Names },
  target: { readonly version: AnalyzedVersion; readonly names: Names },
  isSame: (one: Term, other: Term) => boolean = (one, other) => one === other,
): NameDifferences[] {
  const all = ({ version, names }: typeof source) =>
    [...version.text.body, ...version.text.front].flatMap((passage) => names(passage).map(({ term }) => term))
  const [allSource, allTarget] = [new Set(all(source)), new Set(all(target))]
  const without = (
    names: readonly TermMatch[],
    others: readonly TermMatch[],
    everywhere: ReadonlySet<Term>,
    locale: string,
  ) =>
    firstOfEach(names)
      .filter(({ term }) => (term.forms[locale] ?? []).length > 0)
      .filter(({ term }) => !others.some((other) => isSame(term, other.term)))
      .map((match) => ({ ...match, nowhere: ![...everywhere].some((other) => isSame(match.term, other)) }))
  return aligned.map((passages) => {
    const [from, to] = [source.names(passages.source), target.names(passages.target)]
    return {
      ...passages,
      missing: without(from, to, allTarget, target.version.version.locale),
      added: without(to, from, allSource, source.version.version.locale),
    }
  })
}

function firstOfEach(matches: readonly TermMatch[]): TermMatch[] {
  return matches.filter(({ term }, index) => matches.findIndex((other) => other.term === term) === index)
}
