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
  textFile,
} from './searched-text'
import { type Posting, writeShard } from './shard'

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

/**
 * Builds the search index of one language. The same texts give the same bytes.
 *
 * When an article is added, changed or removed, its file changes and no other text; the directory does, and the shards
 * that hold a sequence of its letters, which are most. All but the directory are named after their content.
 *
 * @param texts the articles' words, the oldest article first, so that a new one changes no other's number
 * @returns the files: a text for each article, the shards, and the directory, which is the last
 * @throws when two different files get the same name, which chance all but excludes
 */
export function buildSearchIndex(texts: readonly SearchedText[]): IndexFile[] {
  const files = new Map<string, Uint8Array>()
  const add = (nameOf: (sum: string) => string, bytes: Uint8Array): string => {
    const sum = createHash('sha256').update(bytes).digest('hex').slice(0, SUM_LENGTH)
    const known = files.get(nameOf(sum))
    if (known && !Buffer.from(known).equals(bytes)) throw new Error(`Two files would be ${nameOf(sum)}.`)
    files.set(nameOf(sum), bytes)
    return sum
  }
  const textSums = texts.map((text) => add(textFile, Buffer.from(JSON.stringify(text))))
  const shards = shardsOf(postingsOf(texts), texts.length)
  const shardSums = shards.map((shard) => add(shardFile, writeShard(shard, texts.length)))
  const directory: SearchDirectory = {
    format: FORMAT,
    texts: textSums.join(''),
    shards: shardSums.join(''),
    keys: shards.map(([first]) => first?.key ?? ''),
  }
  files.set(DIRECTORY_FILE, Buffer.from(JSON.stringify(directory)))
  return [...files].map(([name, bytes]) => ({ name, bytes }))
}

/** Every key with the articles that have it, in the order of the keys' UTF-16 units, which all engines agree on. */
function postingsOf(texts: readonly SearchedText[]): Posting[] {
  const longest = new Map<string, number[]>()
  const years = new Map<string, number[]>()
  for (const [article, [, , , ...passages]] of texts.entries())
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
  return postings.sort((a, b) => (a.key < b.key ? -1 : 1))
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
