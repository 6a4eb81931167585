import { matchesIn } from '../matches'
import { latinNameSounds } from '../thai/name-sounds'
import { goesWithNames, isOrdinaryWord } from './name-words'

/** What stands before is looked at last: most letters are no capitals. */
const CAPITALISED = /\p{Lu}(?<![\p{L}\p{N}]\p{Lu})[\p{L}\p{N}]*(?:['’]s)?/gu

/** A capitalised word, and the index of the one that follows it in the same name. */
export type CapitalWord = { readonly word: string; readonly from: number; readonly next?: number }

/**
 * @param text an English text
 * @returns its capitalised words, in order
 */
export function capitalsIn(text: string): CapitalWord[] {
  const matches = matchesIn(text, CAPITALISED)
  return matches.map((match, index) => {
    const [written] = match
    const behind = matches[index + 1]
    const gap = behind && text.slice(match.index + written.length, behind.index)
    const word = written.replace(/['’]s$/, '')
    return { word, from: match.index, ...(gap && /^[ -]$/.test(gap) ? { next: index + 1 } : {}) }
  })
}

/**
 * The State Audit Office, the Faculty of Medicine: names of bodies are translated, not spelled.
 *
 * @param text an English text
 * @param capitals its capitalised words
 * @param index the place of one of them among these
 * @returns whether that one is part of the name of a body
 */
export function isInBody(text: string, capitals: readonly CapitalWord[], index: number): boolean {
  const { word, from } = capitals[index] as CapitalWord
  if (/^ (?:of|for) /.test(text.slice(from + word.length))) return true
  let start = index
  while (capitals[start - 1]?.next === start) start--
  for (let at: number | undefined = start; at !== undefined; at = capitals[at]?.next)
    if (at !== index && isOrdinaryWord(capitals[at]?.word ?? '') && !goesWithNames(capitals[at]?.word ?? ''))
      return true
  return false
}

/**
 * A word with up to two neighbours of its name, written together: Thai writes Mae Sai in one.
 *
 * @param capitals the capitalised words of a text
 * @param index the place of the word among them
 * @returns every run that holds the word, without spaces (`MaeSai`); none for a word that stands alone
 */
export function joinedWith(capitals: readonly CapitalWord[], index: number): string[] {
  const runs: string[] = []
  for (let start = Math.max(0, index - 2); start <= index; start++) {
    let run = capitals[start]?.word ?? ''
    for (let at = start; capitals[at]?.next !== undefined && at < start + 2; at++) {
      run += capitals[at + 1]?.word ?? ''
      if (at + 1 >= index) runs.push(run)
    }
  }
  return runs
}

/**
 * "Sot" of Mae Sot: so short a part of a longer name is like too much else to be looked for alone.
 *
 * @param word the word
 * @param capitals the capitalised words of its text
 * @param index the word's place among them
 * @returns whether it has less than three sounds and neighbours of the same name
 */
export function isPart(word: string, capitals: readonly CapitalWord[], index: number): boolean {
  return latinNameSounds(word).length < 3 && joinedWith(capitals, index).length > 0
}

/**
 * @param text an English text
 * @param from a place in it, in UTF-16 code units
 * @returns whether a sentence, a quotation or a cell of a table begins there, where a capital says nothing
 */
export function startsSentence(text: string, from: number): boolean {
  return (
    /(?:^|[.!?:…]["”’)]?\s+|["“‘]\s?|[-–—]\s|\n\s*|[|\t])$/.test(text.slice(Math.max(0, from - 4), from)) &&
    !/[A-Za-z][-–]$/.test(text.slice(Math.max(0, from - 2), from))
  )
}
