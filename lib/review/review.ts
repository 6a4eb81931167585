import type { Article } from '../content/articles/article'
import { getGlossary as siteGlossary, type Term } from '../content/site/glossary'
import { withoutAcknowledged } from './acknowledgements'
import { answerQuestions } from './addresses/answer-questions'
import { type OwnPages, ownPages } from './addresses/own-pages'
import { DEFAULT_CONFIGURATION, type ReviewConfiguration } from './configuration'
import { byPlace, type Finding } from './finding'
import { type KnownNames, knownNames } from './names/known-names'
import { analyzeVersion } from './pair/analyzed-version'
import { createPair } from './pair/pair'
import type { Rule } from './rule'
import { RULES } from './rules'

/** What the review may be told besides the articles. */
export type ReviewOptions = {
  /** The agreed names; the site's own when left out. */
  readonly terms?: readonly Term[]
  readonly rules?: readonly Rule[]
  readonly configuration?: ReviewConfiguration
  /** The pages of the site; those of the articles when left out. */
  readonly pages?: OwnPages
  /** Whether it is left open if a page of the site is there, because not all articles are known. */
  readonly keepsQuestions?: boolean
}

/**
 * Reviews articles: each version alone, and each translation against its original. Nothing is read but the front
 * matter of files in which something was found, for its line.
 *
 * @param articles the articles, drafts among them
 * @param options the glossary, the rules to run and how they are set up
 * @returns what was found and is not acknowledged, by file and line; errors should stop a build, warnings be printed
 * @throws ContentError when the site's glossary is needed and wrong
 */
export function reviewArticles(articles: readonly Article[], options: ReviewOptions = {}): Finding[] {
  const { rules = RULES, configuration = DEFAULT_CONFIGURATION } = options
  const names = knownNames(options.terms ?? siteGlossary())
  const found = articles.flatMap((article) => reviewArticle(article, names, rules, configuration))
  return (options.keepsQuestions ? found : answerQuestions(found, options.pages ?? ownPages(articles))).sort(
    byPlace,
  )
}

function reviewArticle(
  article: Article,
  names: KnownNames,
  rules: readonly Rule[],
  configuration: ReviewConfiguration,
): Finding[] {
  const versions = article.versions.map((version) => analyzeVersion(article, version, names))
  const source = versions.find(({ version }) => version.locale === article.original)
  const pairs = versions.flatMap((target) =>
    source && target !== source ? [createPair(article, source, target, configuration.exactFigures)] : [],
  )
  const levelOf = ({ id, severity }: Rule) => configuration.rules[id] ?? severity
  const found = rules.flatMap((rule) => {
    const severity = levelOf(rule)
    if (severity === 'off') return []
    const findings = rule.scope === 'version' ? versions.flatMap(rule.run) : pairs.flatMap(rule.run)
    return findings.map((finding): Finding => ({ check: rule.id, severity, ...finding }))
  })
  const ran = rules.filter((rule) => levelOf(rule) !== 'off')
  return withoutAcknowledged(onceEach(found), versions, RULES, ran)
}

/** Two rules may come upon the same words; an article with three languages reads its original twice. */
function onceEach(findings: readonly Finding[]): Finding[] {
  const seen = new Set<string>()
  return findings.filter((one) => {
    const key = JSON.stringify([one.check, one.file, one.line, one.words, one.message.en])
    return !seen.has(key) && seen.add(key)
  })
}
