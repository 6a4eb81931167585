import { createHash } from 'node:crypto'
import { clustersOf, fold } from './fold'
import { eachSequence, LONGEST, yearKey } from './grams'
import {
  DIRECTORY_FILE,
  FORMAT,
  type SearchDirectory,
  type SearchedText,
  SUM_LENGTH,
  shardFile,
  sumsOf,
  textFile,
} from './searched-text'
import { type Posting, readShard, writeShard } from './shard'

/*
 * Why no library: MiniSearch, FlexSearch and the like load one index whole, some hundred KB for 1,000 articles; Pagefind
 * loads parts, but looks for words, which Thai does not set apart. Here a query loads the few parts that hold its
 * sequences of letters.
 */

/** One file of an index. */
export type IndexFile = {
  /** Its path from the folder of the search page, with forward slashes. */
  readonly name: string
  readonly bytes: Uint8Array
}

/** About how many bits a shard has: less would make the list of them long, more would load what is not asked for. */
const SHARD_BITS = 3072 * 8

/** An index of the same language that was built before, by the same code. */
export type FormerIndex = {
  readonly directory: SearchDirectory
  /** Reads one of its files by its name. */
  readonly read: (name: string) => Uint8Array
}

/**
 * Builds the search index of one language. The same texts give the same bytes, whether or not there is a former index.
 *
 * When an article is added, changed or removed, its text's file changes and no other; the directory does, and most of
 * the shards. All but the directory are named after their content.
 *
 * @param articles the articles' words, the oldest article first, so that a new one changes no other's number; a string
 *   is the sum of a text of the former index
 * @param former what need not be made again
 * @returns the files but for texts of the former index: texts, shards, and the directory, which is the last
 * @throws when two different files get the same name, which chance all but excludes
 */
export function buildSearchIndex(
  articles: readonly (SearchedText | string)[],
  former?: FormerIndex,
): IndexFile[] {
  const files = new Map<string, Uint8Array>()
  const add = (nameOf: (sum: string) => string, bytes: Uint8Array): string => {
    const sum = createHash('sha256').update(bytes).digest('hex').slice(0, SUM_LENGTH)
    const known = files.get(nameOf(sum))
    if (known && !Buffer.from(known).equals(bytes)) throw new Error(`Two files would be ${nameOf(sum)}.`)
    files.set(nameOf(sum), bytes)
    return sum
  }
  const textSums = articles.map((article) =>
    typeof article === 'string' ? article : add(textFile, Buffer.from(JSON.stringify(article))),
  )
  const all = articles.length
  const shards = shardsOf(postingsOf(articles, textSums, former), all)
  const directory: SearchDirectory = {
    format: FORMAT,
    texts: textSums.join(''),
    shards: shards.map((shard) => add(shardFile, writeShard(shard, all))).join(''),
    keys: shards.map(([first]) => first?.key ?? ''),
  }
  files.set(DIRECTORY_FILE, Buffer.from(JSON.stringify(directory)))
  return [...files].map(([name, bytes]) => ({ name, bytes }))
}

/** Every key with its articles, from the former index as far as that has them. */
function postingsOf(
  articles: readonly (SearchedText | string)[],
  textSums: readonly string[],
  former: FormerIndex | undefined,
): Posting[] {
  const numbered = [...articles.entries()]
  const numbers = former && newNumbers(sumsOf(former.directory.texts), textSums)
  if (former && numbers) {
    const kept = new Set(numbers)
    const added = numbered.filter((entry): entry is [number, SearchedText] => !kept.has(entry[0]))
    return joined(formerPostings(former, numbers), readPostings(added))
  }
  const text = (sum: string) => JSON.parse(Buffer.from(former?.read(textFile(sum)) ?? []).toString())
  return readPostings(numbered.map(([number, one]) => [number, typeof one === 'string' ? text(one) : one]))
}

/**
 * The number that each article of a former index has now, -1 for those that are gone; nothing where two have changed
 * places, for then their numbers would not rise any more.
 */
function newNumbers(before: readonly string[], now: readonly string[]): number[] | undefined {
  const places = new Map(now.map((sum, number) => [sum, number]))
  const numbers = before.map((sum) => places.get(sum) ?? -1)
  const kept = numbers.filter((number) => number >= 0)
  return kept.every((number, index) => index === 0 || number > (kept[index - 1] ?? 0)) ? numbers : undefined
}

function formerPostings({ directory, read }: FormerIndex, numbers: readonly number[]): Posting[] {
  const postings: Posting[] = []
  for (const sum of sumsOf(directory.shards))
    readShard(read(shardFile(sum)), numbers.length, ({ key, articles }) => {
      const now = articles.map((article) => numbers[article] ?? -1).filter((article) => article >= 0)
      if (now.length > 0) postings.push({ key, articles: now })
    })
  return postings
}

/** Two lists of postings of different articles as one. */
function joined(some: readonly Posting[], others: readonly Posting[]): Posting[] {
  const lists = new Map(some.map(({ key, articles }) => [key, articles]))
  for (const { key, articles } of others) {
    const known = lists.get(key)
    lists.set(key, known ? [...known, ...articles].sort((a, b) => a - b) : articles)
  }
  return inOrder([...lists].map(([key, articles]) => ({ key, articles })))
}

/** In the order of the keys' UTF-16 units, which all engines agree on. */
function inOrder(postings: Posting[]): Posting[] {
  return postings.sort((a, b) => (a.key < b.key ? -1 : 1))
}

/** Every key that the texts have, with the numbers of those that have it. */
function readPostings(texts: readonly (readonly [number: number, text: SearchedText])[]): Posting[] {
  const longest = new Map<string, number[]>()
  const years = new Map<string, number[]>()
  for (const [article, [, , , ...passages]] of texts)
    for (const [, text, ...marked] of passages) {
      eachSequence(fold(text), (sequence) => note(longest, sequence, article))
      for (const [, , year] of marked) note(years, yearKey(year), article)
    }
  // Each cluster begins a sequence, so the sequences tell of all single clusters and pairs too.
  const short = new Map<string, Set<number>>()
  const postings: Posting[] = [...years].map(([key, articles]) => ({ key, articles }))
  for (const [sequence, articles] of longest) {
    const [first = '', second, third] = clustersOf(sequence)
    gather(short, `1${first}`, articles)
    if (second) gather(short, `2${first}${second}`, articles)
    if (third) postings.push({ key: LONGEST + sequence, articles })
  }
  for (const [key, articles] of short) postings.push({ key, articles: [...articles].sort((a, b) => a - b) })
  return inOrder(postings)
}

function note(lists: Map<string, number[]>, key: string, article: number): void {
  const list = lists.get(key)
  if (!list) lists.set(key, [article])
  else if (list[list.length - 1] !== article) list.push(article)
}

function gather(sets: Map<string, Set<number>>, key: string, articles: readonly number[]): void {
  const set = sets.get(key)
  if (!set) sets.set(key, new Set(articles))
  else for (const article of articles) set.add(article)
}

/** Cuts the postings where a shard is full, by an estimate of their size that is the same wherever it is made. */
function shardsOf(postings: readonly Posting[], all: number): Posting[][] {
  const shards: Posting[][] = []
  let room = 0
  for (const posting of postings) {
    if (room <= 0) {
      shards.push([])
      room = SHARD_BITS
    }
    shards.at(-1)?.push(posting)
    const { length } = posting.articles
    room -= 18 + length * (2 + Math.log2(all / length))
  }
  return shards
}
