import { clustersOf, runsOf } from './fold'

/*
 * What the index is asked: in which articles do these few letters stand one behind the other? A key is a sequence of
 * grapheme clusters with a figure before it that says which kind of question it answers:
 *
 *   1ก       one cluster
 *   2กา      two
 *   5การพัฒ  five, or three and more at the end of a run
 *   wharbor  a word with this stem
 *   y2024    a year of the Common Era, in whichever era it is written
 *
 * A word of five clusters or less is answered by one key, or by all that begin with it. A longer one is in an article
 * only if its sequences of five are, and seldom is not if they are.
 */

/**
 * Clusters in the longest key. Two are not enough: in English, most pairs of letters are in most articles. With five,
 * none of 1,500 random parts of English was announced for an article that has it not, and 4 in 100 of Thai.
 */
export const LONGEST = 5

/** How far the next sequence of a long word begins behind the one before, in clusters. */
const STEP = 2

/** A question to the index: one key, or all keys that begin with it. */
export type Lookup = {
  readonly key: string
  readonly begins: boolean
  /** Whether the key is without tone marks, and those of the index are not regarded. */
  readonly anyTone?: boolean
}

/**
 * Gives at each cluster of a text the longest sequence that begins there; near the end of a run it is shorter. The same
 * may come several times.
 *
 * @param folded a folded text
 * @param give takes a sequence
 */
export function eachSequence(folded: string, give: (sequence: string) => void): void {
  for (const run of runsOf(folded)) {
    const starts: number[] = []
    let at = 0
    for (const { length } of clustersOf(run)) {
      starts.push(at)
      at += length
    }
    for (const [index, start] of starts.entries()) give(run.slice(start, starts[index + LONGEST]))
  }
}

/**
 * @param stem a stem of a word
 * @returns its key
 */
export function stemKey(stem: string): string {
  return `w${stem}`
}

/**
 * @param year a year of the Common Era
 * @returns its key
 */
export function yearKey(year: number): string {
  return `y${year}`
}

/**
 * @param part as in {@link lookupsOf}
 * @returns whether what is looked up is in every article that the index finds, with no need to look into it
 */
export function isCertain(part: string): boolean {
  return clustersOf(part).length <= LONGEST
}

/**
 * The questions that find a word or a part of one.
 *
 * The last cluster of what is searched may stand in the text with more marks, as จังหว does in จังหวัด: so the last
 * question takes all keys that begin with it.
 *
 * @param part folded, without spaces, and not beginning with a mark
 * @returns lookups; what is searched can only stand in articles that all of them find
 */
export function lookupsOf(part: string): Lookup[] {
  const clusters = clustersOf(part)
  const { length } = clusters
  if (length < LONGEST) return [{ key: `${length > 2 ? LONGEST : length}${part}`, begins: true }]
  const lookups: Lookup[] = []
  for (let start = 0; start < length - LONGEST; start += STEP)
    lookups.push({ key: LONGEST + clusters.slice(start, start + LONGEST).join(''), begins: false })
  lookups.push({ key: LONGEST + clusters.slice(-LONGEST).join(''), begins: true })
  return lookups
}
