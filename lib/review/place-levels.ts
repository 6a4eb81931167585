import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import type { Side } from './pair'
import type { ReviewPassage } from './reviewed-text'
import type { Instead } from './said'

/** A city, or the province or prefecture of the same name. */
type Level = 'city' | 'province'
type Levelled = { readonly term: Term; readonly level: Level; readonly words: string }

/** How a language says which of both a name stands for: before it, or behind it. */
type Grammar = Readonly<Record<Level, { readonly before: RegExp; readonly after?: RegExp }>>

const GRAMMARS: Readonly<Record<Locale, Grammar>> = {
  th: {
    city: { before: /(?:เมือง|เทศบาลนคร|(?<!สกล|พระ|มหา)นคร|กรุง)\s?$/ },
    province: { before: /(?:จังหวัด|จ\.)\s?$/ },
  },
  en: {
    city: { before: /\b(?:city|town) of $/i },
    province: { before: /\b(?:prefecture|province) of $/i, after: /^ (?:prefecture|province)\b/i },
  },
}

/**
 * Finds places that are a city in the translation and a province or prefecture in the original, or the other way round:
 * many cities share the name of theirs.
 *
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns the words of the translation, and those of the original that they stand for
 */
export function levelsTurned(
  source: readonly [Side, ReviewPassage],
  target: readonly [Side, ReviewPassage],
): Instead[] {
  const here = levelled(...target)
  if (here.length === 0) return []
  const there = levelled(...source)
  return here.flatMap(({ term, level, words }) => {
    const same = there.filter((one) => one.term === term)
    const [other] = same
    return other && !same.some((one) => one.level === level) ? [{ words, instead: other.words }] : []
  })
}

const levelledOf = new WeakMap<Side, ReadonlySet<Term>>()

/**
 * @param side a version
 * @returns the terms that its text calls a city, a province or a prefecture
 */
export function levelledTerms(side: Side): ReadonlySet<Term> {
  const known = levelledOf.get(side)
  if (known) return known
  const terms = new Set(side.text.body.flatMap((passage) => levelled(side, passage)).map(({ term }) => term))
  levelledOf.set(side, terms)
  return terms
}

function levelled(side: Side, passage: ReviewPassage): Levelled[] {
  const grammar = GRAMMARS[side.version.locale]
  if (!grammar) return []
  const { text } = passage
  return side.names(passage).flatMap(({ term, from, to }) => {
    const [before, after] = [text.slice(Math.max(0, from - 16), from), text.slice(to, to + 12)]
    for (const level of ['city', 'province'] as const) {
      const one = grammar[level].before.exec(before)?.[0]
      const other = grammar[level].after?.exec(after)?.[0]
      if (one !== undefined || other !== undefined)
        return [{ term, level, words: `${one ?? ''}${text.slice(from, to)}${other ?? ''}` }]
    }
    return []
  })
}
