import { diffArrays } from 'diff'
import { contentParts, partHash, type TranslatableContent } from '../../content/articles/fingerprint'

/** Words that stayed, went or came. */
export type Stretch = { readonly kind: 'same' | 'removed' | 'added'; readonly words: string }

/** One part of a source that is not as it was. */
export type WordingChange = {
  readonly kind: 'changed' | 'added' | 'removed'
  /** Its name as `contentParts` gives it: in the source as it is; of a part that was removed, as it was. */
  readonly name: string
  /** The words, where those of before are known; else undefined. */
  readonly stretches?: readonly Stretch[]
  /** The line of the part that stands before one that was removed without its name being known. */
  readonly after?: string
}

/** What is known of how a source was: all of its words, or the sums of its parts alone. */
export type Before = { readonly wording: TranslatableContent } | { readonly parts: readonly string[] }

type Part = { readonly name?: string; readonly words?: string; readonly sum: string }

/**
 * Tells part by part what has changed in a source.
 *
 * @param before how it was
 * @param now how it is
 * @param locale its language, for the edges of its words
 * @returns the parts that differ, in the order of the source; nothing when only whitespace does
 */
export function wordingChanges(
  before: Before,
  now: TranslatableContent,
  locale: string,
): readonly WordingChange[] {
  const old: Part[] = 'wording' in before ? partsOf(before.wording) : before.parts.map((sum) => ({ sum }))
  const runs = diffArrays(old, partsOf(now), { comparator: (a, b) => a.sum === b.sum })
  const changes: WordingChange[] = []
  let removed: readonly Part[] = []
  let above = ''
  for (const run of [...runs, { added: false, removed: false, value: [] as Part[] }]) {
    if (run.removed) {
      removed = run.value
      continue
    }
    if (run.added) {
      const { pairs, gone, come } = paired(removed, run.value)
      changes.push(...gone.map((part) => removal(part, above)))
      changes.push(
        ...pairs.map(([was, is]) => change(was, is, locale)),
        ...come.map(
          (part): WordingChange => ({
            kind: 'added',
            name: part.name ?? '',
            stretches: [{ kind: 'added', words: part.words ?? '' }],
          }),
        ),
      )
    } else changes.push(...removed.map((part) => removal(part, above)))
    removed = []
    above = run.value.at(-1)?.name ?? above
  }
  return changes
}

function partsOf(wording: TranslatableContent): Part[] {
  return contentParts(wording).map(({ name, words }) => ({ name, words, sum: partHash(words) }))
}

/** Of parts that went and parts that came in one place, those that stand for each other. */
function paired(removed: readonly Part[], added: readonly Part[]) {
  const pairs: (readonly [Part, Part])[] = []
  const gone: Part[] = []
  const left = [...added]
  for (const [index, was] of removed.entries()) {
    const same = left.findIndex(({ name }) => was.name !== undefined && name === was.name)
    const place = was.name === undefined && index < added.length ? 0 : same
    const [is] = place >= 0 ? left.splice(place, 1) : []
    if (is) pairs.push([was, is])
    else gone.push(was)
  }
  return { pairs, gone, come: left }
}

function removal({ name, words }: Part, above: string): WordingChange {
  return {
    kind: 'removed',
    name: name ?? '',
    ...(words === undefined ? { after: above } : { stretches: [{ kind: 'removed', words }] }),
  }
}

function change(was: Part, is: Part, locale: string): WordingChange {
  const name = is.name ?? ''
  if (was.words === undefined || is.words === undefined) return { kind: 'changed', name }
  return { kind: 'changed', name, stretches: wordDiff(was.words, is.words, locale) }
}

/**
 * Compares two texts word by word, in any language: Thai has no spaces between its words, so `Intl.Segmenter` finds them.
 *
 * @param was a text
 * @param is what it became
 * @param locale its language
 * @returns the stretches that, without those added, make the first text, and without those removed the second, but
 *   for whitespace
 */
export function wordDiff(was: string, is: string, locale: string): readonly Stretch[] {
  const segmenter = new Intl.Segmenter(locale, { granularity: 'word' })
  const segments = (text: string) =>
    [...segmenter.segment(text.normalize('NFC').replace(/\s+/g, ' '))].map(({ segment }) => segment)
  const runs = diffArrays(segments(was), segments(is))
  return runs.map(({ added, removed, value }) => ({
    kind: added ? 'added' : removed ? 'removed' : 'same',
    words: value.join(''),
  }))
}
