import type { Article } from '../articles/article'
import { glossary as siteGlossary, type Term } from '../articles/glossary'
import { withoutAcknowledged } from './acknowledgements'
import type { Check } from './check'
import { calendar } from './checks/calendar'
import { doubledWords } from './checks/doubled-words'
import { emphasis } from './checks/emphasis'
import { figures } from './checks/figures'
import { glossary } from './checks/glossary'
import { keyFigures } from './checks/key-figures'
import { links } from './checks/links'
import { pairedMarks } from './checks/paired-marks'
import { structure } from './checks/structure'
import { sums } from './checks/sums'
import { thaiText } from './checks/thai-text'
import { untranslated } from './checks/untranslated'
import { variants } from './checks/variants'
import { wording } from './checks/wording'
import { byPlace, type Finding } from './finding'
import { pairOf, sideOf } from './pair'
import { withStandingNames } from './standing-names/terms'

export type { Finding, Severity } from './finding'

/** Everything that the review looks for. */
export const CHECKS: readonly Check[] = [
  figures,
  sums,
  calendar,
  structure,
  untranslated,
  keyFigures,
  links,
  glossary,
  variants,
  wording,
  thaiText,
  pairedMarks,
  doubledWords,
  emphasis,
]

/** What the review may be told besides the articles. */
export type ReviewOptions = {
  /** The agreed names; the site's own when left out. */
  readonly terms?: readonly Term[]
  readonly checks?: readonly Check[]
}

/**
 * Reviews articles: each version alone, and each translation against its original. Nothing is read but the front
 * matter of files in which something was found, for its line.
 *
 * @param articles the articles, drafts among them
 * @param options the glossary, and the checks to run; all when left out
 * @returns what was found and is not acknowledged, by file and line; errors should stop a build, warnings be printed
 * @throws ContentError when the site's glossary is needed and wrong
 */
export function reviewArticles(articles: readonly Article[], options: ReviewOptions = {}): Finding[] {
  const terms = withStandingNames(options.terms ?? siteGlossary())
  const checks = options.checks ?? CHECKS
  return articles.flatMap((article) => reviewArticle(article, terms, checks)).sort(byPlace)
}

function reviewArticle(article: Article, terms: readonly Term[], checks: readonly Check[]): Finding[] {
  const sides = article.versions.map((version) => sideOf(article, version, terms))
  const source = sides.find((side) => side.version.locale === article.original)
  const pairs = sides
    .filter((side) => source && side !== source)
    .map((target) => pairOf(article, source as typeof target, target, terms))
  const found = checks.flatMap((check) =>
    check.of === 'version'
      ? sides.flatMap((side) => check.run(side))
      : pairs.flatMap((pair) => check.run(pair)),
  )
  const ids = [...new Set(checks.map((check) => check.id))]
  return withoutAcknowledged(onceEach(found), sides, ids)
}

/** Two checks may come upon the same words; an article with three languages reads its original twice. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((one) => {
    const key = JSON.stringify([one.check, one.file, one.line, one.words, one.message.en])
    return !seen.has(key) && seen.add(key)
  })
}
