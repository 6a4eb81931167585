import { anyOf, readDataTable } from '../../data-table'
import { matchesIn } from '../../matches'
import { memoize } from '../../memoize'
import { isSyllableEdge, wordSegments } from '../../typography/words'
import { type Place, thaiRun } from './thai-letters'

/** A misspelling with the right spelling, and what has to stand around it or may not. */
export type Slip = {
  readonly right: string
  readonly before?: readonly string[]
  readonly after?: readonly string[]
  readonly notBefore?: readonly string[]
  readonly notAfter?: readonly string[]
}

/** Where a misspelling stands, and how it is spelled. */
export type FoundSlip = Place & { readonly right: string }

/** So many letters on each side are enough to tell the words around. */
const AROUND = 40
/** So many letters are no part of other words by chance; and the dictionary knows some misspellings as words. */
const LONG = 5

const readSlips = memoize((name: string): ReadonlyMap<string, Slip> => {
  const table = readDataTable<Record<string, string | Slip>>(name)
  return new Map(
    Object.entries(table).map(([wrong, slip]) => [wrong, typeof slip === 'string' ? { right: slip } : slip]),
  )
})

/**
 * @returns the misspellings that the review knows, by their letters
 * @throws when the table is not there
 */
export function thaiSlips(): ReadonlyMap<string, Slip> {
  return readSlips('lib/review/data/thai-slips.yaml')
}

const patternOf = memoize((slips: ReadonlyMap<string, Slip>) => new RegExp(anyOf(slips.keys()), 'g'))

/**
 * @param text a Thai text
 * @returns its misspellings, in order
 */
export function findThaiSlips(text: string): FoundSlip[] {
  const slips = thaiSlips()
  return matchesIn(withoutCompanies(text), patternOf(slips)).flatMap(({ 0: wrong, index: from }) => {
    const slip = slips.get(wrong)
    const place = { from, to: from + wrong.length }
    if (!slip || !fits(text, place, slip) || !readsBetter(text, place, slip.right)) return []
    return [{ ...place, right: slip.right }]
  })
}

/** A company is spelled as it is registered. */
const COMPANY = /(?:บริษัท|หุ้นส่วน|บจก\.|บมจ\.) ?[^\nฯ]{1,60}?[ )]จำกัด/g

function withoutCompanies(text: string): string {
  return text.replace(COMPANY, (name) => '•'.repeat(name.length))
}

function fits(text: string, { from, to }: Place, { before, after, notBefore, notAfter }: Slip): boolean {
  const begins = (word: string) => text.startsWith(word, to)
  if (before && !before.some((word) => text.slice(0, from).endsWith(word))) return false
  if (notBefore?.some((word) => text.slice(0, from).endsWith(word))) return false
  if (after && !after.some(begins)) return false
  return !notAfter?.some(begins)
}

/**
 * Whether the letters are a misspelling rather than a part of other words: with the right spelling the dictionary then
 * reads the text in fewer words, or in as many, and in words that begin where they begin.
 */
function readsBetter(text: string, place: Place, right: string): boolean {
  if (!isSyllableEdge(text, place.from) || !isSyllableEdge(text, place.to)) return false
  const run = thaiRun(text, place, AROUND)
  const before = text.slice(run.from, place.from)
  const words = wordsOf(text.slice(run.from, run.to))
  const mended = wordsOf(before + right + text.slice(place.to, run.to))
  if (mended.length < words.length) return true
  const begins = words.includes(before.length)
  return begins && (mended.length === words.length || place.to - place.from >= LONG)
}

/** The places where words begin. */
function wordsOf(text: string): number[] {
  return Array.from(wordSegments(text, 'th'), ({ index }) => index)
}
