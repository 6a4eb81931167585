import { readDataTable } from '../data-table'
import { type WordEdges, wordEnds } from '../typography/word-edges'
import type { Qualifier } from './figure'

type Words = { readonly before: readonly string[]; readonly after: readonly string[] }
type Table = Readonly<Record<Qualifier, Readonly<Record<string, Words>>>>

const TABLE = readDataTable<Table>('lib/figures/data/qualifiers.yaml')
/** So many characters before a figure may tell how exactly it is meant. */
const REACH = 30
const SHORT = 3
/** In 5~10 the sign joins the ends of a range; in ~100 it means about. */
const NUMBER_BEFORE = /\d\s?$/

/** A qualifier where a text has it. */
export type Qualified = {
  readonly qualifier: Qualifier
  readonly word: string
  readonly from: number
  readonly to: number
}

/** Finds how exactly a figure is meant. */
export type QualifierReader = {
  /** Looks at what ends at a place of the text. */
  readonly before: (text: string, at: number, isEdge: WordEdges) => Qualified | undefined
  /** Looks at what begins at a place of the text: behind a number, or behind its unit, which กว่า has to touch. */
  readonly after: (text: string, at: number) => Qualified | undefined
  readonly afterUnit: (text: string, at: number) => Qualified | undefined
}

/**
 * @param locale a language
 * @returns what reads the words of `data/qualifiers.yaml` in that language
 */
export function qualifierReader(locale: string): QualifierReader {
  const entries = Object.entries(TABLE) as [Qualifier, Readonly<Record<string, Words>>][]
  const listed = (side: keyof Words) =>
    entries
      .flatMap(([id, by]) => (by[locale]?.[side] ?? []).map((word) => [plain(word), id] as const))
      .sort(([one], [other]) => other.length - one.length)
  const [before, after] = [listed('before'), listed('after')]
  const readAfter = (text: string, at: number, gap: number): Qualified | undefined => {
    const isEnd = wordEnds(text, locale)
    const from = text[at] === ' ' ? at + gap : at
    const near = plain(text.slice(from, from + REACH))
    const found = after.find(([word]) => {
      const to = from + word.length
      return (
        near.startsWith(word) && (word.endsWith('+') ? !/^\s?\d/.test(text.slice(to, to + 2)) : isEnd(to))
      )
    })
    return found && { qualifier: found[1], word: found[0], from: at, to: from + found[0].length }
  }
  return {
    before(text, at, isEdge) {
      const to = text[at - 1] === ' ' ? at - 1 : at
      const near = plain(text.slice(Math.max(0, to - REACH), to))
      const isStart = wordEnds(text, locale)
      // The dictionary takes แล้วกว่า for one word; of the short ones, ราว is in คราว.
      const begins = (word: string, place: number) => (word.length > SHORT ? isStart(place) : isEdge(place))
      const found = before.find(
        ([word]) =>
          near.endsWith(word) &&
          begins(word, to - word.length) &&
          !(word === '~' && NUMBER_BEFORE.test(text.slice(Math.max(0, to - 3), to - 1))),
      )
      return found && { qualifier: found[1], word: found[0], from: to - found[0].length, to: at }
    },
    after: (text, at) => readAfter(text, at, 1),
    afterUnit: (text, at) =>
      readAfter(text, at, locale === 'th' && /^ กว่า/.test(text.slice(at, at + 5)) ? 0 : 1),
  }
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll('-', ' ')
}
