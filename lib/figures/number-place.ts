import { type WordEdges, wordEnds } from '../typography/word-edges'
import type { WordMatch } from '../typography/word-matcher'
import { type CurrencyWord, currencyMatcher } from './currencies'
import type { Numeral } from './figure'
import type { Lexicon } from './figure-language'
import { type QualifierReader, qualifierReader } from './qualifiers'
import { unitMatcher } from './units'

/** So far before a number, and behind it, what tells its meaning may stand. */
const [BEFORE, BEHIND] = [45, 60]
/** What it counts may stand behind so many adjectives: "23 Japanese local governments". */
const MOST_ADJECTIVES = 3

/** What is looked up in the tables, in one language. */
export type Tables = {
  readonly lexicon: Lexicon
  readonly qualifiers: QualifierReader
  readonly currencyAt: (text: string, at: number) => WordMatch<CurrencyWord> | undefined
  readonly unitAt: (text: string, at: number) => WordMatch<string> | undefined
}

/** What a number counts: ids of units, where the word ends, and whether it stands directly behind the number. */
export type Counted = { readonly values: readonly string[]; readonly to: number; readonly direct: boolean }

/** A number where it stands, with what is looked at to tell what it means. */
export type NumberPlace = {
  readonly text: string
  readonly isEdge: WordEdges
  readonly numeral: Numeral
  readonly before: string
  readonly after: string
  /** Where what is counted may begin: behind the number, and behind กว่า. */
  readonly behind: number
  readonly unit: Counted | undefined
}

/**
 * @param lexicon how a language tells figures
 * @returns the lexicon with what is looked up in a text around a number
 */
export function tablesOf(lexicon: Lexicon): Tables {
  const { locale } = lexicon
  const [currencyAt, unitAt] = [currencyMatcher(locale), unitMatcher(locale)]
  return {
    lexicon,
    qualifiers: qualifierReader(locale),
    currencyAt: (text, at) => currencyAt(text, at, wordEnds(text, locale)),
    unitAt: (text, at) => unitAt(text, at, wordEnds(text, locale)),
  }
}

/**
 * @param text a text after `plainDigits`
 * @param isEdge the edges of its words
 * @param numeral one of its numbers
 * @param tables the tables of its language
 * @returns what stands around the number: qualifier, unit, currency, and where all of it begins and ends
 */
export function placeOf(text: string, isEdge: WordEdges, numeral: Numeral, tables: Tables): NumberPlace {
  const { lexicon, qualifiers } = tables
  const over = qualifiers.after(text, numeral.to)
  const behind = over?.qualifier === 'over' ? over.to : numeral.to
  const before = text.slice(Math.max(0, numeral.from - BEFORE), numeral.from)
  const isAge = lexicon.ageBefore.test(before)
  return {
    text,
    isEdge,
    numeral,
    before,
    after: text.slice(numeral.to, numeral.to + BEHIND),
    behind,
    unit:
      feetOrInches(text, numeral, before) ??
      unitBehind(text, numeral.value, behind, tables) ??
      (isAge ? yearsUntil(behind) : undefined),
  }
}

const [FEET, INCHES] = [/^['′](?=\s?\d{1,2}(?:["”″]|''))/, /^(?:["”″]|''|\s?ins?\b\.?|(?=\stall\b|[.,]?$))/i]
const FEET_BEFORE = /\d(?:\s?['′]|[\s-]?(?:ft\.?|feet|foot))[\s-]?$/

/** 5'11", 5ft 11in, 5ft 11: marks and words that mean a length only beside each other. */
function feetOrInches(text: string, { to }: Numeral, before: string): Counted | undefined {
  const behind = text.slice(to, to + 10)
  const feet = FEET.exec(behind)?.[0]
  if (feet !== undefined) return { values: ['foot'], to: to + feet.length, direct: true }
  const inches = FEET_BEFORE.test(before) ? INCHES.exec(behind)?.[0] : undefined
  return inches === undefined ? undefined : { values: ['inch'], to: to + inches.length, direct: true }
}

/** "aged 62": years, said or not. */
function yearsUntil(to: number): Counted {
  return { values: ['year'], to, direct: true }
}

function unitBehind(
  text: string,
  value: number,
  behind: number,
  { lexicon, unitAt }: Tables,
): Counted | undefined {
  let at = behind
  for (let step = 0; step <= MOST_ADJECTIVES; step++) {
    const gap = /[\s-]/.test(text[at] ?? '') ? 1 : 0
    const unit = unitAt(text, at + gap)
    if (unit && !(value > 1 && text[at] === ' ' && describes(unit.word, text[unit.to])))
      return { values: unit.values, to: unit.to, direct: step === 0 }
    const adjective = lexicon.adjective.exec(text.slice(at, at + 30))?.[0]
    if (!adjective) return undefined
    at += adjective.length
  }
  return undefined
}

/** Plurals without an s. */
const PLURAL = /s$|people|men$|children|staff|aircraft|^gold$|^silver$|^bronze$|feet|^rai$|^[a-z]{1,3}[²³]?$/

/** A singular noun before another one only describes it: "3 government agencies", "20,000 school pupils". */
function describes(word: string, behind: string | undefined): boolean {
  return /^[a-z]/.test(word) && !PLURAL.test(word) && behind === ' '
}
