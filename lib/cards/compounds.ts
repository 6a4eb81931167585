import { readDataTable } from '../data-table'
import { memoize } from '../memoize'
import { nameSpans } from '../typography/names'
import type { Span } from '../typography/spans'

type Compounds = { readonly prefixes: readonly string[]; readonly compounds: readonly string[] }

const table = memoize((file: string) => readDataTable<Compounds>(file))

/**
 * Finds words that the segmenter takes for several: ส่ง|เสริม, การ|ค้า. They are those of `compounds.yaml`, in Thai, and
 * none of other languages.
 *
 * @param text plain text
 * @param edges the places between the words that the segmenter finds in it, each word's beginning
 * @returns the parts of the text that are one word to a reader; they may overlap
 */
export function compoundSpans(text: string, edges: readonly number[]): readonly Span[] {
  const { prefixes, compounds } = table('lib/cards/compounds.yaml')
  const spans = nameSpans(text, compounds)
  // What ends a compound, as การ does in ประกอบการ, begins no other.
  const isFree = (end: number) => !spans.some((span) => span.start < end && end <= span.end)
  const prefixed = edges.flatMap((start, index): Span[] => {
    const [end, next = text.length] = edges.slice(index + 1)
    if (end === undefined || !prefixes.includes(text.slice(start, end))) return []
    return isFree(end) && /^\p{sc=Thai}/u.test(text.slice(end)) ? [{ start, end: next }] : []
  })
  return [...spans, ...prefixed]
}
