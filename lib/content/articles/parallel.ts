import { diffArrays } from 'diff'
import { parallelPath } from '../../i18n/addresses'
import type { Locale } from '../../i18n/locales'
import type { RenderedBlock } from '../../markdown/render'
import type { Article } from './article'

/** A row of two texts set side by side: a block of each, or of one where the other has no such block. */
export type ParallelRow = {
  readonly first: RenderedBlock | undefined
  readonly second: RenderedBlock | undefined
}

/**
 * Sets two texts side by side: blocks with the same anchor stand in one row.
 *
 * Anchors count blocks of a kind, so two texts may have them in different order; rows keep the order of both, and a
 * block that would have to go against it stands alone.
 *
 * @param first blocks of a text
 * @param second blocks of the other, rendered with or without a prefix
 * @returns the rows; every block is in one of them, in its order
 */
export function parallelRows(
  first: readonly RenderedBlock[],
  second: readonly RenderedBlock[],
): readonly ParallelRow[] {
  const rows: ParallelRow[] = []
  let [here, there] = [0, 0]
  const runs = diffArrays([...first], [...second], { comparator: (a, b) => a.anchor === b.anchor })
  for (const { added, removed, count } of runs)
    for (let index = 0; index < count; index++)
      rows.push({ first: added ? undefined : first[here++], second: removed ? undefined : second[there++] })
  return rows
}

/**
 * The languages that a version can be set beside.
 *
 * @param article an article
 * @param locale the language of one of its versions
 * @returns the others; the first is the one that it stands beside unless a reader chooses: the original, if it is not
 *   that itself, else the first in the site's order
 */
export function languagesBeside(article: Article, locale: Locale): readonly Locale[] {
  const others = article.versions.map((version) => version.locale).filter((other) => other !== locale)
  return others.sort((a, b) => Number(b === article.original) - Number(a === article.original))
}

/**
 * @param article an article
 * @param locale the language that comes first
 * @param beside the language beside it
 * @returns the one address of that pair
 */
export function pairPath(article: Article, locale: Locale, beside: Locale): string {
  const isUsual = languagesBeside(article, locale)[0] === beside
  return parallelPath(locale, article.slug, isUsual ? undefined : beside)
}

/**
 * Where the language switch of a page with two languages leads: the chosen language comes first, and the one beside it
 * stays; chosen itself, the two change places.
 *
 * @param article an article
 * @param locale the language that comes first
 * @param beside the language beside it
 * @returns paths by language, of all that the article is in
 */
export function pairPaths(
  article: Article,
  locale: Locale,
  beside: Locale,
): Readonly<Record<Locale, string>> {
  return Object.fromEntries(
    article.versions
      .map((version) => version.locale)
      .map((code) => [code, pairPath(article, code, code === beside ? locale : beside)]),
  )
}
