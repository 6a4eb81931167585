import type { Term } from '../articles/glossary'
import type { Locale } from '../i18n/locales'
import type { Pair } from './pair'

/** Terms that mean the same as a term, by term. */
export type Aliases = ReadonlyMap<Term, ReadonlySet<Term>>

/**
 * @param pair an original and its translation
 * @returns the terms that either sets side by side as meaning the same: Department of Industrial Promotion (DIPROM)
 */
export function aliasesIn(pair: Pair): Aliases {
  const aliases = new Map<Term, Set<Term>>()
  for (const side of [pair.source, pair.target]) {
    for (const passage of [...side.text.body, ...side.text.front]) {
      const mentions = [...side.names(passage)].sort((a, b) => a.from - b.from)
      for (const [index, mention] of mentions.entries()) {
        const next = mentions[index + 1]
        if (!next || next.term === mention.term) continue
        if (![mention, next].some(({ words }) => /^[A-Z]{2,}s?$/.test(words))) continue
        if (
          /^\s?[([]\s?$/.test(passage.text.slice(mention.to, next.from)) &&
          /^\s?[)\]]/.test(passage.text.slice(next.to))
        ) {
          aliases.set(mention.term, (aliases.get(mention.term) ?? new Set()).add(next.term))
          aliases.set(next.term, (aliases.get(next.term) ?? new Set()).add(mention.term))
        }
      }
    }
  }
  for (const [term, other] of shortNames(pair.terms)) {
    aliases.set(term, (aliases.get(term) ?? new Set()).add(other))
    aliases.set(other, (aliases.get(other) ?? new Set()).add(term))
  }
  return aliases
}

const shortNamesOf = new WeakMap<readonly Term[], readonly (readonly [Term, Term])[]>()

/** A note that names another term's agreed form says what a short name stands for. */
function shortNames(terms: readonly Term[]): readonly (readonly [Term, Term])[] {
  const known = shortNamesOf.get(terms)
  if (known) return known
  const pairs = terms
    .filter(({ note }) => note)
    .flatMap((term) =>
      terms
        .filter(
          (other) =>
            other !== term &&
            Object.values(other.forms)
              .flat()
              .some((form) => form.length > 8 && term.note?.includes(form)),
        )
        .map((other) => [term, other] as const),
    )
  shortNamesOf.set(terms, pairs)
  return pairs
}

/**
 * @param term a term
 * @param among some terms
 * @param aliases what `aliasesIn` gave
 * @returns whether one of them means the same as the term
 */
export function isAlias(term: Term, among: ReadonlySet<Term>, aliases: Aliases): boolean {
  return [...(aliases.get(term) ?? [])].some((alias) => among.has(alias))
}

const BODY = /^(?:Ministry|Department|Office|Bureau|Board|Agency|กระทรวง|กรม|สำนักงาน)(?: |[ก-๙])/

/**
 * @param term a term
 * @param locale the language of the forms that are looked at
 * @param aliases what `aliasesIn` gave
 * @returns whether it is a public body: by its own name, or by the one that its short name stands for
 */
export function isBody(term: Term, locale: Locale, aliases: Aliases): boolean {
  return [term, ...(aliases.get(term) ?? [])].some((one) =>
    (one.forms[locale] ?? []).some((form) => BODY.test(form)),
  )
}
