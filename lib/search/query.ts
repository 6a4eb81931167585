import { BUDDHIST_ERA_OFFSET, looksBuddhist } from '../figures/figure'
import { fold, runsOf } from './fold'
import { stemOf } from './stem'

/** A word of a query: it is found where one of its forms is part of the text, or where its stem or its year is told. */
export type QueryTerm = {
  /** Folded; the first is what was typed. */
  readonly forms: readonly string[]
  /** The stem of an English word: it is found in each of its forms, in British and in American spelling. */
  readonly stem?: string
  /** Whether its forms are without tone marks, and those of the text are not regarded. */
  readonly anyTone?: boolean
  /** The year of the Common Era that it can be, whichever era it is typed in. */
  readonly year?: number
}

/** More words or letters than these are no search but a text; the rest is left out. */
const MOST_TERMS = 8
const LONGEST_QUERY = 120

/** What says which era a year is of. The year itself is searched in both, whether or not its era is told. */
const ERA = /^(?:พ\.?ศ|ค\.?ศ)\.?(?=\d{4}$|$)/

/** Years that a text of today is likely to speak of, in either era. */
const isYear = (figure: number) => (figure >= 1800 && figure <= 2200) || looksBuddhist(figure)

/**
 * Reads what was typed: words that must all be in an article, anywhere in it.
 *
 * @param typed what a reader typed
 * @returns its words, each once; none when there is nothing to search for
 */
export function termsOf(typed: string): QueryTerm[] {
  // Parted before it is folded, which takes out the spaces between Thai and figures.
  const words = typed
    .slice(0, LONGEST_QUERY)
    .normalize('NFC')
    .split(/\s+/)
    // A mark that stands first has no letter to stand on.
    .flatMap((word) => runsOf(fold(word)).flatMap((run) => run.replace(/^[\p{M}ำ]+/u, '') || []))
  const parts = words.flatMap((word, index) =>
    /\d{4}$/.test(word) || /^\d{4}$/.test(words[index + 1] ?? '') ? word.replace(ERA, '') || [] : word,
  )
  return [...new Set(parts)].slice(0, MOST_TERMS).map(termOf)
}

function termOf(word: string): QueryTerm {
  if (/^\d{4}$/.test(word) && isYear(Number(word))) {
    const year = Number(word)
    return { forms: [word], year: looksBuddhist(year) ? year - BUDDHIST_ERA_OFFSET : year }
  }
  if (/^\d{4,15}$/.test(word)) return { forms: [word, word.replace(/\B(?=(\d{3})+$)/g, ',')] }
  if (/^\d{1,3}(,\d{3})+$/.test(word)) return { forms: [word, word.replaceAll(',', '')] }
  return /^[a-z]{3,}$/.test(word) ? { forms: [word], stem: stemOf(word) } : { forms: [word] }
}
