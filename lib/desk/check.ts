import path from 'node:path'
import { type Article, versionIn } from '../content/articles/article'
import { readArticleFolder } from '../content/articles/article-folder'
import { fingerprint } from '../content/articles/fingerprint'
import { formerSlugProblems } from '../content/articles/former-slugs'
import { shownPath } from '../content/problem'
import { plainText } from '../content/yaml/plain-text'
import type { Locale } from '../i18n/locales'
import { localeCodes } from '../i18n/locales'
import { acknowledgementOf } from '../review/acknowledgements'
import { ownPages } from '../review/addresses/own-pages'
import { byPlace, type Finding } from '../review/finding'
import { knownNames } from '../review/names/known-names'
import { alignPassages, type Bead } from '../review/pair/alignment'
import { type AnalyzedVersion, analyzeVersion } from '../review/pair/analyzed-version'
import { CONTENT, problemFindings } from '../review/problem-findings'
import { characterOf } from '../review/replacements'
import { reviewArticles } from '../review/review'
import { RULES } from '../review/rules'
import { wordingInHistory } from '../review/translation/source-history'
import { wordingChanges } from '../review/translation/wording-changes'
import type { AlignedPassages, CheckedArticle, DeskFinding, TextRange } from './api'
import type { DeskLibrary } from './desk-library'
import { inFormWords } from './form-words'
import { textIn } from './shadow'
import { placesOf, type TextPlaces } from './text-places'

/** Rules that hold a translation against its original. */
const OF_PAIRS = new Set(RULES.flatMap(({ id, scope }) => (scope === 'pair' ? [id] : [])))

/** One text of the article, taken apart. */
type OpenText = {
  readonly locale: Locale
  readonly places: TextPlaces
  readonly analyzed: AnalyzedVersion | undefined
}

/**
 * Reviews an article as it is typed.
 *
 * @param folder absolute path of its folder, with what is typed in it
 * @param saved absolute path of its folder in the content, whose history is asked
 * @param library what is saved of all articles: links may lead to them
 * @returns what was found, each placed in its text; how the texts answer each other; what has changed in sources
 */
export function checkArticle(folder: string, saved: string, library: DeskLibrary): CheckedArticle {
  const { slugs, topicIds, terms, configuration } = library
  const { article, problems } = readArticleFolder(folder, slugs, topicIds)
  const others = library.articles.filter(({ slug }) => slug !== path.basename(folder))
  const pages = ownPages(article ? [article, ...others] : others)
  const reviewed = article ? reviewArticles([article], { terms, configuration, pages }) : []
  const names = knownNames(terms)
  // Of two that claim an address, the one that is typed is told of it.
  const ofAddresses = formerSlugProblems(article ? [...others, article] : others, slugs).filter(
    ({ slug }) => slug === article?.slug,
  )
  const texts = localeCodes.flatMap((locale): OpenText[] => {
    const text = textIn(folder, `${locale}.md`)
    const version = article && versionIn(article, locale)
    const analyzed = version && analyzeVersion(article, version, names)
    return text === undefined ? [] : [{ locale, places: placesOf(plainText(text), analyzed), analyzed }]
  })
  const source = texts.find(({ locale }) => locale === article?.original)
  const beads = new Map(
    texts.flatMap(({ locale, analyzed }) =>
      source?.analyzed && analyzed && analyzed !== source.analyzed
        ? [[locale, alignPassages(source.analyzed, analyzed)] as const]
        : [],
    ),
  )
  const found = [...problemFindings([...problems, ...ofAddresses]), ...reviewed].sort(byPlace)
  return {
    findings: found.map((finding) => placed(finding, { folder, saved, texts, source, beads })),
    alignment: Object.fromEntries(
      [...beads].map(([locale, all]) => [
        locale,
        all.map((bead) => aligned(bead, source, textOf(texts, locale))),
      ]),
    ),
    stale: article ? staleIn(article, saved) : {},
  }
}

type Placing = {
  readonly folder: string
  readonly saved: string
  readonly texts: readonly OpenText[]
  readonly source: OpenText | undefined
  readonly beads: ReadonlyMap<Locale, readonly Bead[]>
}

function placed(finding: Finding, placing: Placing): DeskFinding {
  const { folder, saved, texts } = placing
  const text = textOf(texts, finding.locale)
  const { check, line, words, replacement } = finding
  // The words of what keeps a file from being read name a field.
  const ofWords = check === CONTENT ? undefined : text?.places.wordsAt(line, characterOf(words) ?? words)
  return {
    ...finding,
    ...(check === CONTENT ? inFormWords(finding) : {}),
    file: finding.file.replace(shownPath(folder), shownPath(saved)),
    range: ofWords ?? text?.places.lineAt(line) ?? { start: 0, end: 0 },
    field: text?.places.keyOn(line) ?? fieldNamed(finding),
    other: OF_PAIRS.has(check) ? otherOf(finding, placing) : undefined,
    replacement: ofWords && replacement,
    isAcknowledgeable: acknowledgementOf(finding, '-') !== undefined,
  }
}

/** What is wrong with a key that is not there is told of the first line, by the name of the key. */
function fieldNamed({ check, words }: Finding): string | undefined {
  return check === CONTENT && /^[a-z]\w*( ›|$)/i.test(words) ? words.split(' ')[0] : undefined
}

/** The passage of the other text that answers the one that a finding stands in. */
function otherOf({ locale, line }: Finding, { texts, source, beads }: Placing): DeskFinding['other'] {
  const here = textOf(texts, locale)
  const passage = here?.places.passageOn(line)
  const isSource = here === source
  const there = isSource ? texts.find((one) => beads.has(one.locale)) : source
  if (!passage || !there || !here) return undefined
  const pairing = beads.get(isSource ? there.locale : locale) ?? []
  const [own, others] = isSource ? (['source', 'target'] as const) : (['target', 'source'] as const)
  const answers = passage.path
    ? there.analyzed?.text.front.filter(({ anchor }) => anchor === passage.anchor)
    : pairing.find((bead) => bead[own].some((one) => one.anchor === passage.anchor))?.[others]
  const range = answers && rangeOf(answers, there.places)
  return range && { locale: there.locale, range }
}

function aligned(bead: Bead, source: OpenText | undefined, target: OpenText | undefined): AlignedPassages {
  return {
    source: source && rangeOf(bead.source, source.places),
    target: target && rangeOf(bead.target, target.places),
  }
}

function rangeOf(passages: Bead['source'], places: TextPlaces): TextRange | undefined {
  const ranges = passages.map((passage) => places.passageAt(passage))
  const [first, last] = [ranges[0], ranges.at(-1)]
  return first && last && { start: first.start, end: last.end }
}

function textOf(texts: readonly OpenText[], locale: Locale): OpenText | undefined {
  return texts.find((one) => one.locale === locale)
}

/** What git was asked before: it answers in tens of milliseconds, and each key asks. */
const asked = new Map<string, string | undefined>()

function staleIn(article: Article, saved: string): CheckedArticle['stale'] {
  return Object.fromEntries(
    article.versions.flatMap(({ locale, translatedFrom: record }) => {
      const from = record && versionIn(article, record.locale)
      if (!from || locale === article.original || fingerprint(from).whole === record.whole) return []
      const key = `${saved} ${from.locale} ${record.whole}`
      if (!asked.has(key))
        asked.set(key, wordingInHistory(path.join(saved, `${from.locale}.md`), record)?.content)
      const behindBy = wordingChanges(record, from, from.locale).length
      return [[locale, { before: asked.get(key), behindBy }]]
    }),
  )
}
