import { BitReader, BitWriter } from './bits'

/** A key of the index with the numbers of its articles, in rising order. */
export type Posting = { readonly key: string; readonly articles: readonly number[] }

/** Low bits of a character's rank: the eight most frequent of a shard take four bits. */
const RANK_BITS = 3

/** Low bits of the distances between article numbers: of even distances, about so many. */
function distanceBits(all: number, found: number): number {
  return Math.max(0, 31 - Math.clz32(Math.floor(all / found)))
}

/**
 * Writes a part of the index as bytes that compression cannot make smaller: its characters, the most frequent first,
 * then each key as what differs from the one before, with the distances between its articles.
 *
 * @param postings in the order of their keys, each with at least one article
 * @param all how many articles there are
 */
export function writeShard(postings: readonly Posting[], all: number): Uint8Array<ArrayBuffer> {
  const bits = new BitWriter()
  const alphabet = alphabetOf(postings)
  const ranks = new Map(alphabet.map((unit, rank) => [unit, rank]))
  bits.gamma(alphabet.length + 1)
  for (const unit of alphabet) bits.write(unit, 16)
  bits.gamma(postings.length + 1)
  let before = ''
  for (const { key, articles } of postings) {
    const same = sameBeginning(before, key)
    bits.gamma(same + 1)
    bits.gamma(key.length - same + 1)
    for (let unit = same; unit < key.length; unit++)
      bits.rice(ranks.get(key.charCodeAt(unit)) ?? 0, RANK_BITS)
    bits.gamma(articles.length)
    const low = distanceBits(all, articles.length)
    let last = -1
    for (const article of articles) {
      bits.rice(article - last - 1, low)
      last = article
    }
    before = key
  }
  return bits.bytes()
}

/**
 * Reads a part of the index.
 *
 * @param bytes what `writeShard` returned
 * @param all how many articles there are
 * @param found takes each posting in the order of the keys
 */
export function readShard(bytes: Uint8Array, all: number, found: (posting: Posting) => void): void {
  const bits = new BitReader(bytes)
  const alphabet = Array.from({ length: bits.gamma() - 1 }, () => bits.read(16))
  let key = ''
  for (let left = bits.gamma() - 1; left > 0; left--) {
    key = key.slice(0, bits.gamma() - 1)
    for (let units = bits.gamma() - 1; units > 0; units--)
      key += String.fromCharCode(alphabet[bits.rice(RANK_BITS)] ?? 0)
    const length = bits.gamma()
    const low = distanceBits(all, length)
    const articles: number[] = []
    let last = -1
    for (let index = 0; index < length; index++) {
      last += bits.rice(low) + 1
      articles.push(last)
    }
    found({ key, articles })
  }
}

/** The characters that the keys need, by how often they do, then by their codes. */
function alphabetOf(postings: readonly Posting[]): number[] {
  const uses = new Map<number, number>()
  let before = ''
  for (const { key } of postings) {
    for (let unit = sameBeginning(before, key); unit < key.length; unit++)
      uses.set(key.charCodeAt(unit), (uses.get(key.charCodeAt(unit)) ?? 0) + 1)
    before = key
  }
  return [...uses].sort(([a, often], [b, seldom]) => seldom - often || a - b).map(([unit]) => unit)
}

function sameBeginning(one: string, other: string): number {
  let same = 0
  while (same < one.length && one.charCodeAt(same) === other.charCodeAt(same)) same++
  return same
}
