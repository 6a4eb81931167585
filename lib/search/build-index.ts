import { createHash } from 'node:crypto'
import { clustersOf, fold } from './fold'
import { eachSequence, LONGEST, stemKey, yearKey } from './grams'
import { type Postings, takenPostings } from './postings'
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
import { STEMMED, stemOf } from './stem'

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
 * When an article is added, changed or removed, its text's file changes and no other; the directory does, and most of
 * the shards. All but the directory are named after their content.
 *
 * @param articles the articles' words, the oldest article first, so that a new one changes no other's number
 * @returns the files: texts, shards, and the directory, which is the last
 * @throws when two different files get the same name, which chance all but excludes
 */
export function buildSearchIndex(articles: readonly SearchedText[]): IndexFile[] {
  const files = new Map<string, Uint8Array>()
  const add = (nameOf: (sum: string) => string, bytes: Uint8Array): string => {
    const sum = createHash('sha256').update(bytes).digest('hex').slice(0, SUM_LENGTH)
    const known = files.get(nameOf(sum))
    if (known && !Buffer.from(known).equals(bytes)) throw new Error(`Two files would be ${nameOf(sum)}.`)
    files.set(nameOf(sum), bytes)
    return sum
  }
  const textSums = articles.map((article) => add(textFile, Buffer.from(JSON.stringify(article))))
  const all = articles.length
  const shards: string[] = []
  const keys: string[] = []
  for (const shard of shardsOf(readPostings(articles), all)) {
    shards.push(add(shardFile, writeShard(shard, all)))
    keys.push(shard[0]?.key ?? '')
  }
  const directory: SearchDirectory = {
    format: FORMAT,
    texts: textSums.join(''),
    shards: shards.join(''),
    keys,
  }
  files.set(DIRECTORY_FILE, Buffer.from(JSON.stringify(directory)))
  return [...files].map(([name, bytes]) => ({ name, bytes }))
}

/** Every key that the texts have, with the numbers of those that have it. */
function* readPostings(texts: readonly SearchedText[]): Postings {
  const longest = takenPostings()
  const [stems, years] = [takenPostings(), takenPostings()]
  for (const [article, [, , , ...passages]] of texts.entries())
    for (const [, text, ...marked] of passages) {
      const folded = fold(text)
      eachSequence(folded, (sequence) => longest.note(sequence, article))
      for (const [word] of folded.matchAll(STEMMED)) stems.note(stemKey(stemOf(word)), article)
      for (const [, , year] of marked) years.note(yearKey(year), article)
    }
  const sequences = longest.read()
  // Each cluster begins a sequence, so the sequences tell of all single clusters and pairs too.
  const all = texts.length
  const [singles, pairs] = [new Map<string, ArticleSet>(), new Map<string, ArticleSet>()]
  for (const { key, articles } of sequences) {
    const [first = '', second] = clustersOf(key)
    gather(singles, `1${first}`, articles, all)
    if (second) gather(pairs, `2${first}${second}`, articles, all)
  }
  // In the order of their first figures.
  yield* gathered(singles)
  yield* gathered(pairs)
  for (const { key, articles } of sequences)
    if (clustersOf(key).length > 2) yield { key: LONGEST + key, articles }
  yield* stems.read()
  yield* years.read()
}

/** A bit for each article. */
type ArticleSet = Uint8Array

function gather(sets: Map<string, ArticleSet>, key: string, articles: readonly number[], all: number): void {
  const set = sets.get(key) ?? new Uint8Array(Math.ceil(all / 8))
  sets.set(key, set)
  for (const article of articles) set[article >> 3] = (set[article >> 3] as number) | (1 << (article & 7))
}

function* gathered(sets: ReadonlyMap<string, ArticleSet>): Postings {
  for (const key of [...sets.keys()].sort()) {
    const articles: number[] = []
    for (const [place, bits] of (sets.get(key) as ArticleSet).entries())
      for (let bit = 0; bits >> bit > 0; bit++) if ((bits >> bit) & 1) articles.push(place * 8 + bit)
    yield { key, articles }
  }
}

/** Cuts the postings where a shard is full, by an estimate of their size that is the same wherever it is made. */
function* shardsOf(postings: Postings, all: number): Iterable<Posting[]> {
  let shard: Posting[] = []
  let room = SHARD_BITS
  for (const posting of postings) {
    if (room <= 0) {
      yield shard
      shard = []
      room = SHARD_BITS
    }
    shard.push(posting)
    const { length } = posting.articles
    room -= 18 + length * (2 + Math.log2(all / length))
  }
  if (shard.length > 0) yield shard
}
