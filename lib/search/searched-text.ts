/*
 * The words of one article in one language as its file for the search holds them: enough to check a match, to show it
 * in its context and to lead to it. It is an array, not an object, because there are as many of them as articles.
 */

/** A year in a passage: where it begins, how many characters it has, and which it is in the Common Era. */
export type MarkedYear = readonly [start: number, length: number, year: number]

/**
 * Stands in the words of Thai and the like wherever a line may end without a space: each browser would find other words. It
 * is no letter to a search, and none is ever written into a page.
 */
export const LINE_END = '\u200b'

/** A part of an article: the anchor that leads to it ('' for the top of the page), its words, its years. */
export type SearchedPassage = readonly [anchor: string, text: string, ...years: MarkedYear[]]

/** An article: its slug, its date for machines and as readers see it, its headline, and the rest of what is read. */
export type SearchedText = readonly [
  slug: string,
  date: string,
  shownDate: string,
  headline: SearchedPassage,
  ...rest: SearchedPassage[],
]

/** The list of all files of one language's index. */
export type SearchDirectory = {
  /** {@link FORMAT} of what it lists. */
  readonly format: number
  /** Sums of the articles' texts, one behind the other, the oldest article first: its place is its number. */
  readonly texts: string
  /** Sums of the shards, one behind the other, in the order of their keys. */
  readonly shards: string
  /** The first key of each shard. */
  readonly keys: readonly string[]
}

/** Is raised when anything in the form of the files changes: a page that is open meanwhile must not misread them. */
export const FORMAT = 1

/** Hexadecimal digits of a sum in a file's name: with 40 bits, two of 10,000 files are alike in one of 20,000 sites. */
export const SUM_LENGTH = 10

/** Where the list of files is, from the search page's own address. */
export const DIRECTORY_FILE = 'index.json'

/** @returns where the words of an article are, from the search page's own address */
export function textFile(sum: string): string {
  return `texts/t.${sum}.json`
}

/** @returns where a part of the index is, from the search page's own address */
export function shardFile(sum: string): string {
  return `shards/s.${sum}.bin`
}

/** @returns the sums that stand one behind the other in a directory */
export function sumsOf(sums: string): string[] {
  return sums.match(new RegExp(`.{${SUM_LENGTH}}`, 'g')) ?? []
}
