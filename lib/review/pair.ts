import type { Article, ArticleVersion } from '../articles/article'
import type { Term } from '../articles/glossary'
import type { Figure } from '../thai/figure'
import { endsFamilyName } from '../thai/name-places'
import { alignPassages, type Bead } from './align'
import { conceptsIn, type Mention } from './concepts'
import { type NameFinder, type NameMention, nameFinder } from './names'
import { type FiguresReader, figuresReader } from './readers'
import { type ReviewedText, type ReviewPassage, reviewedText } from './reviewed-text'
import { isStanding } from './standing-names/terms'

/** One version of an article, ready to be reviewed. Readings are made when they are first asked for, and kept. */
export type Side = {
  readonly slug: string
  readonly version: ArticleVersion
  readonly text: ReviewedText
  readonly reader: FiguresReader | undefined
  readonly figures: (passage: ReviewPassage) => readonly Figure[]
  readonly names: (passage: ReviewPassage) => readonly NameMention[]
  readonly concepts: (passage: ReviewPassage) => readonly Mention[]
  readonly findNames: NameFinder
  /** Every form of the glossary in this language. */
  readonly glossaryForms: readonly string[]
}

/** A translation beside the original. */
export type Pair = {
  readonly article: Article
  readonly source: Side
  readonly target: Side
  /** The text, passage by passage; then the front matter, part by part. */
  readonly body: readonly Bead[]
  readonly front: readonly Bead[]
  readonly terms: readonly Term[]
}

/**
 * @param article the article
 * @param version one of its versions
 * @param terms the glossary
 */
export function sideOf(article: Article, version: ArticleVersion, terms: readonly Term[]): Side {
  const { locale } = version
  const findNames = nameFinder(terms, locale)
  const reader = figuresReader(locale)
  const kept = <T>(read: (passage: ReviewPassage) => T) => {
    const known = new Map<ReviewPassage, T>()
    return (passage: ReviewPassage): T => {
      const before = known.get(passage)
      if (before !== undefined) return before
      const value = read(passage)
      known.set(passage, value)
      return value
    }
  }
  const names = kept(({ text }) =>
    findNames(text).filter((name) => !isOfCurrency(text, name) && !endsFamilyName(text, name.from, name.to)),
  )
  return {
    slug: article.slug,
    version,
    text: reviewedText(version),
    reader,
    figures: kept((passage) => reader?.read(passage.text) ?? []),
    names,
    concepts: kept((passage) => {
      const long = names(passage).filter(isLongName)
      const found = conceptsIn(passage.text, locale)
      return long.length === 0 ? found : found.filter((mention) => !isInName(mention, long))
    }),
    findNames,
    glossaryForms: formsIn(terms, locale),
  }
}

const forms = new WeakMap<readonly Term[], Map<string, readonly string[]>>()

function formsIn(terms: readonly Term[], locale: string): readonly string[] {
  const known = forms.get(terms) ?? new Map<string, readonly string[]>()
  forms.set(terms, known)
  const all = known.get(locale) ?? terms.flatMap((term) => term.forms[locale] ?? [])
  known.set(locale, all)
  return all
}

/**
 * Sets a translation beside its original.
 *
 * @param article the article
 * @param source its original
 * @param target the translation
 * @param terms the glossary
 */
export function pairOf(article: Article, source: Side, target: Side, terms: readonly Term[]): Pair {
  const parts = [...new Set([...source.text.front, ...target.text.front].map((passage) => passage.anchor))]
  const front = parts.map((anchor): Bead => {
    const among = (side: Side) => side.text.front.filter((passage) => passage.anchor === anchor)
    return { source: among(source), target: among(target) }
  })
  return { article, source, target, body: alignPassages(source, target), front, terms }
}

/**
 * @param passages the passages of one side of a bead
 * @returns them as one, where there are several; undefined where there is none
 */
export function joined(passages: readonly ReviewPassage[]): ReviewPassage | undefined {
  const [first] = passages
  if (!first || passages.length === 1) return first
  const known = joins.get(first)
  if (known && known.count === passages.length) return known.passage
  const passage = { ...first, text: passages.map((one) => one.text).join('\n') }
  joins.set(first, { count: passages.length, passage })
  return passage
}

const joins = new WeakMap<ReviewPassage, { readonly count: number; readonly passage: ReviewPassage }>()

/** Of 50 ล้านเหรียญสหรัฐ and "the US dollar" the country is part of the currency. */
function isOfCurrency(text: string, { from, to }: NameMention): boolean {
  // Few names are, and are told by the letters beside them.
  const [before, behind] = [text[from - 1], text[to]]
  return (
    ((behind === ' ' || behind === '$') && MONEY_BEHIND.test(text.slice(to, to + 9))) ||
    ((before === '์' || before === 'ญ') && MONEY_BEFORE.test(text.slice(Math.max(0, from - 8), from)))
  )
}

const MONEY_BEHIND = /^\$|^ (?:dollar|baht|yen|yuan|won\b|pound|rupee|ringgit|dong)/
const MONEY_BEFORE = /(?:ดอลลาร์|เหรียญ)$/

/** "Local to Local" names a programme; it says nothing of local governments. */
function isInName(mention: Mention, names: readonly NameMention[]): boolean {
  return names.some(
    ({ from, to }) => mention.from >= from && mention.to <= to && mention.to - mention.from < to - from,
  )
}

/** A name of several words, as against an expression in lower case. */
function isLongName({ words, term }: NameMention): boolean {
  return (
    (/\s/.test(words) || isStanding(term)) &&
    Object.values(term.forms).every(([agreed = 'A']) => !/^\p{Ll}/u.test(agreed))
  )
}
