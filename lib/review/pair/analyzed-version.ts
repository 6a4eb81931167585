import type { Article, ArticleVersion } from '../../content/articles/article'
import type { Term } from '../../content/site/glossary'
import type { Figure } from '../../figures/figure'
import type { FigureLanguage } from '../../figures/figure-language'
import { figureLanguage } from '../../figures/figure-languages'
import { memoize } from '../../memoize'
import { isCountry, type KnownNames } from '../names/known-names'
import { createTermMatcher, type TermMatch } from '../names/term-matcher'
import { type ReviewedText, type ReviewPassage, reviewedText } from './reviewed-text'

/** One version of an article, ready to be reviewed. Readings are made when they are first asked for, and kept. */
export type AnalyzedVersion = {
  readonly article: Article
  readonly slug: string
  readonly version: ArticleVersion
  readonly text: ReviewedText
  /** Who published the text first, told by the original alone. */
  readonly source: Article['source'] | undefined
  /** How its figures are read; undefined in a language that nobody has taught. */
  readonly language: FigureLanguage | undefined
  readonly figures: (passage: ReviewPassage) => readonly Figure[]
  /** The agreed names of the glossary. */
  readonly terms: (passage: ReviewPassage) => readonly TermMatch[]
  /** The names of countries. */
  readonly countries: (passage: ReviewPassage) => readonly TermMatch[]
}

/** Preparing the search takes as long as searching an article, so it is done once for a list of terms. */
const matcherOf = memoize((terms: readonly Term[]) =>
  memoize((locale: string) => createTermMatcher(terms, locale)),
)

/**
 * @param article the article
 * @param version one of its versions
 * @param names the names that are looked for
 * @returns the version with its readings
 */
export function analyzeVersion(
  article: Article,
  version: ArticleVersion,
  names: KnownNames,
): AnalyzedVersion {
  const language = figureLanguage(version.locale)
  const findTerms = matcherOf(names.glossary)(version.locale)
  const findCountries = matcherOf(names.countries)(version.locale)
  return {
    article,
    slug: article.slug,
    version,
    text: reviewedText(version),
    source: version.locale === article.original ? article.source : undefined,
    language,
    figures: memoize((passage: ReviewPassage) => language?.read(passage.text) ?? []),
    terms: memoize(({ text }: ReviewPassage) => findTerms(text)),
    countries: memoize(({ text }: ReviewPassage) =>
      findCountries(text).filter(({ term }) => isCountry(term)),
    ),
  }
}

/** @returns whether a version is kept from readers as a draft, be it for its original */
export function isDraft({ article, version }: AnalyzedVersion): boolean {
  const original = article.versions.find(({ locale }) => locale === article.original)
  return version.draft || original?.draft === true
}

/**
 * @param passages passages that stand in a row
 * @returns them as one, where there are several; undefined where there is none
 */
export function mergePassages(passages: readonly ReviewPassage[]): ReviewPassage | undefined {
  const [first] = passages
  if (!first || passages.length === 1) return first
  const lastLine = passages.at(-1)?.line ?? first.line
  return { ...first, lastLine, text: passages.map((one) => one.text).join('\n') }
}
