import { type WordEdges, wordEdges } from '../typography/word-edges'
import { currencySignAtEnd } from './currencies'
import { groupThousands } from './digits'
import { type Figure, plainDigits } from './figure'
import type { Lexicon } from './figure-language'
import { joinCompounds } from './join-compounds'
import { joinRanges } from './join-figures'
import { placeOf, type Tables, tablesOf } from './number-place'
import { partOfUnit } from './parts'
import { phraseReader } from './phrases'
import { figureAt } from './read-numbers'
import { overlaps, type Reading, type Span } from './reading'
import { telephonesIn } from './telephones'

/**
 * Makes the reader of figures of a language: dates first, then what is told in words of its own, then every number that
 * is left, by what stands around it.
 *
 * @param lexicon how the language tells figures
 * @returns a function that reads every figure of a text, in the order of the text
 */
export function figureReader(lexicon: Lexicon): (written: string) => Figure[] {
  const phrasesIn = phraseReader(lexicon.locale)
  const tables = tablesOf(lexicon)
  return (written) => {
    const { text, telephones } = textOf(written, tables)
    const isEdge = wordEdges(text, lexicon.locale)
    const dates = lexicon.dates(text)
    const phrases = phrasesIn(text, isEdge)
    const numerals = lexicon.numerals(text, isEdge)
    // Of what overlaps, the longer is meant: "half a million", but "two thirds".
    const isFree = (span: Span, others: readonly Span[]) =>
      !dates.some((date) => overlaps(date, span)) &&
      !others.some((other) => overlaps(span, other) && lengthOf(other) > lengthOf(span))
    const told = phrases.figures
      .filter((figure) => isFree(figure, numerals))
      .map((figure) => partOfUnit(text, figure, tables))
    const numbers = numerals
      .filter(
        (numeral) =>
          isFree(numeral, phrases.taken) && !phrases.taken.some((phrase) => isSame(phrase, numeral)),
      )
      .map((numeral) => {
        const figure = figureAt(placeOf(text, isEdge, numeral, tables), tables)
        return { numeral, figure: partOfUnit(text, figure, tables) }
      })
    // The half in สามถ้วยครึ่ง is told with its number.
    const halves = numbers.filter(({ figure, numeral }) => figure.to > numeral.to).map(({ figure }) => figure)
    const counted = [
      ...told
        .filter((figure) => isFree(figure, [...told, ...halves]))
        .map((figure) => withQualifier(text, isEdge, figure, tables)),
      ...joinRanges(text, numbers, lexicon),
    ]
      .sort((a, b) => a.from - b.from)
      .filter((figure, index, all) => !isRate(figure, all[index - 1]))
    return [...dates, ...telephones, ...joinCompounds(text, counted, lexicon)]
      .map((figure) => ({ ...figure, words: written.slice(figure.from, figure.to).trim() }))
      .sort((a, b) => a.from - b.from || a.to - b.to)
  }
}

/** A text with plain digits, thousands parted by commas, and without what only looks like figures; its telephone numbers. */
function textOf(written: string, { lexicon, unitAt, currencyAt }: Tables) {
  const plain = plainDigits(written)
  const grouped = groupThousands(plain, written, ({ from, to }, first) => {
    const before = plain.slice(Math.max(0, from - 30), from)
    if (lexicon.rankBefore.test(before) || lexicon.shortYearBefore.test(before)) return false
    // 116 123 alone is a telephone number.
    const isCounted = [to, to + 1].some((at) => unitAt(plain, at) ?? currencyAt(plain, at))
    if (!isCounted && !currencySignAtEnd(before)) return false
    return !lexicon.dates(plain).some((date) => overlaps(date, { from, to: first }))
  })
  const text = grouped.replace(lexicon.noFigures, (found) => ' '.repeat(found.length))
  const telephones = telephonesIn(text)
  return { text: telephones.reduce(withoutDigits, text), telephones }
}

function withoutDigits(text: string, { from, to }: Span): string {
  return text.slice(0, from) + ' '.repeat(to - from) + text.slice(to)
}

function lengthOf({ from, to }: Span): number {
  return to - from
}

function isSame(one: Span, other: Span): boolean {
  return one.from === other.from && one.to === other.to
}

/** "60 baht a dozen" counts no dozen. */
function isRate(figure: Reading, before: Reading | undefined): boolean {
  if (!before?.per?.some((units) => units.includes('dozen'))) return false
  return figure.value === 12 && figure.from - before.to <= 1
}

/** What is told in words of its own may be "at least" or "nearly" so much. */
function withQualifier(text: string, isEdge: WordEdges, figure: Reading, { qualifiers }: Tables): Reading {
  if (!['multiple', 'fraction', 'count', 'percent', 'money'].includes(figure.kind)) return figure
  const before = qualifiers.before(text, figure.from, isEdge)
  return before ? { ...figure, qualifier: before.qualifier, from: before.from } : figure
}
