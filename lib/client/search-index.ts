import { clustersOf, withoutTones } from '../search/fold'
import { isCertain, type Lookup, lookupsOf, stemKey, yearKey } from '../search/grams'
import type { QueryTerm } from '../search/query'
import {
  DIRECTORY_FILE,
  FORMAT,
  type SearchDirectory,
  type SearchedText,
  shardFile,
  sumsOf,
  textFile,
} from '../search/searched-text'
import { readShard } from '../search/shard'

/** Fetches a file of the index by its name; rejects when it is not there. */
export type Load = (name: string) => Promise<Uint8Array>

/** The index of one language, as far as it has been asked for. */
export type SearchIndex = {
  /**
   * Finds articles that can have all the words of a query: none is missed, and next to none is found wrongly.
   *
   * @returns the sums of their texts, the newest article first
   */
  find(terms: readonly QueryTerm[]): Promise<string[]>
  /** @returns whether all that `find` finds for these words is true */
  isCertain(terms: readonly QueryTerm[]): boolean
  /** @returns the words of an article by their sum */
  text(sum: string): Promise<SearchedText>
}

/** How many sequences are looked up for one query; of more, every other would find little that the rest does not. */
const MOST_LOOKUPS = 12

/**
 * @param load fetches the files
 * @returns the index, of which nothing is loaded yet and everything once
 */
export function searchIndex(load: Load): SearchIndex {
  const loaded = new Map<string, Promise<Uint8Array>>()
  const bytes = (name: string): Promise<Uint8Array> => {
    let file = loaded.get(name)
    if (!file) {
      file = load(name)
      loaded.set(name, file)
    }
    return file
  }
  const json = async (name: string) => JSON.parse(new TextDecoder().decode(await bytes(name)))
  return {
    async find(terms) {
      const directory: SearchDirectory = await json(DIRECTORY_FILE)
      if (directory.format !== FORMAT) throw new Error('The index is newer than this page.')
      const texts = sumsOf(directory.texts)
      const found = await find(terms, directory, (lookup) => lookUp(lookup, directory, texts.length, bytes))
      return [...found].sort((a, b) => b - a).flatMap((article) => texts[article] ?? [])
    },
    isCertain: (terms) => terms.every(({ forms }) => forms.every(isCertain)),
    text: (sum) => json(textFile(sum)),
  }
}

/** Articles, by their places in the directory, that can have all the words. */
async function find(
  terms: readonly QueryTerm[],
  directory: SearchDirectory,
  articlesWith: (lookup: Lookup) => Promise<Set<number>>,
): Promise<Set<number>> {
  const most = Math.max(2, Math.floor(MOST_LOOKUPS / terms.length))
  const withForm = async (lookups: readonly Lookup[]) => inAll(await Promise.all(lookups.map(articlesWith)))
  const withTerm = async ({ forms, stem, year, anyTone }: QueryTerm) => {
    const ways = forms.map((form) => {
      const lookups = lookupsOf(form)
      return withForm(anyTone ? cheapest(lookups, directory) : spread(lookups, most))
    })
    if (stem !== undefined) ways.push(articlesWith({ key: stemKey(stem), begins: false }))
    if (year !== undefined) ways.push(articlesWith({ key: yearKey(year), begins: false }))
    return new Set((await Promise.all(ways)).flatMap((articles) => [...articles]))
  }
  return inAll(await Promise.all(terms.map(withTerm)))
}

/** The articles that a key of the index, or each key that begins so, is in. */
async function lookUp(
  lookup: Lookup,
  directory: SearchDirectory,
  texts: number,
  bytes: Load,
): Promise<Set<number>> {
  const { key, begins, anyTone } = lookup
  const found = new Set<number>()
  const asked = shardsFor(lookup, directory)
  for (const part of await Promise.all(asked.map((sum) => bytes(shardFile(sum)))))
    readShard(part, texts, (posting) => {
      const told = anyTone ? withoutTones(posting.key) : posting.key
      if (told === key || (begins && told.startsWith(key)))
        for (const article of posting.articles) found.add(article)
    })
  return found
}

/** The sums of the shards in which the keys of a lookup are. */
function shardsFor({ key, begins, anyTone }: Lookup, { shards, keys }: SearchDirectory): string[] {
  // A tone mark is the last of its letter's marks, so the first letter with its vowel is as it stands in the index.
  const first = anyTone ? key.slice(0, 1 + (clustersOf(key.slice(1))[0] ?? '').length) : key
  const last = begins || anyTone ? `${first}\uffff` : key
  return sumsOf(shards).filter((_, at) => {
    const next = keys[at + 1]
    return (keys[at] ?? '') <= last && (next === undefined || next > first)
  })
}

/** Without tone marks a sequence is in many shards: those are looked up that are in the fewest, one at least. */
function cheapest(lookups: readonly Lookup[], directory: SearchDirectory): Lookup[] {
  let left = MOST_LOOKUPS
  return lookups
    .map((lookup) => ({ ...lookup, anyTone: true }))
    .map((lookup) => ({ lookup, cost: shardsFor(lookup, directory).length }))
    .sort((a, b) => a.cost - b.cost)
    .flatMap(({ lookup, cost }, at) => {
      left -= cost
      return at === 0 || left >= 0 ? lookup : []
    })
}

/** Of a list, at most so many, evenly, the first and the last among them. */
function spread<One>(list: readonly One[], most: number): readonly One[] {
  if (list.length <= most) return list
  return Array.from(
    { length: most },
    (_, at) => list[Math.round((at * (list.length - 1)) / (most - 1))] as One,
  )
}

function inAll(sets: readonly ReadonlySet<number>[]): Set<number> {
  const [first = new Set<number>(), ...others] = sets
  return new Set([...first].filter((article) => others.every((other) => other.has(article))))
}
