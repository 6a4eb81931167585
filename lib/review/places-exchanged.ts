import { scriptOf } from '../i18n/scripts'
import { homeOf, isCountry } from './country-names'
import { exchangedIn, oftener } from './exchanged'
import type { NameMention } from './names'
import type { Side } from './pair'
import { levelledTerms } from './place-levels'
import type { ReviewPassage } from './reviewed-text'
import type { Instead } from './said'
import { isStandingPlace } from './standing-names/terms'

/** Mentions of countries, and of other places. */
type Places = { readonly countries: readonly NameMention[]; readonly others: readonly NameMention[] }

/**
 * Finds a place that the translation names more often than the original, where it names another one less often.
 *
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns the words of the translation around the name, and the name that the original has; at most one country and
 *   one other place
 */
export function placesExchanged(
  source: readonly [Side, ReviewPassage],
  target: readonly [Side, ReviewPassage],
): Instead[] {
  const [there, here] = placesIn(source, target)
  return (['countries', 'others'] as const).flatMap((kind) => {
    // That the original never names a city is told by the check of names; a country it may leave to be understood.
    const isTold = ({ term }: NameMention) =>
      kind === 'others' && !there[kind].some((other) => other.term === term)
    const exchanged = exchangedIn(
      { named: there[kind], length: source[1].text.length },
      {
        named: here[kind].filter((mention) => !isTold(mention) && !isHomeOwn(source[0], target[1], mention)),
        length: target[1].text.length,
      },
      ({ term }) => term,
    )
    if (!exchanged) return []
    return [{ words: withNeighbours(target[1].text, exchanged.one), instead: exchanged.other.words }]
  })
}

/** "Thailand’s largest market": news for readers abroad says whose, where its original need not. */
function isHomeOwn(other: Side, { text }: ReviewPassage, { term, to, words }: NameMention): boolean {
  if (!/[’']s$/.test(words) && !/^[’']s\b/.test(text.slice(to, to + 3))) return false
  const home = homeOf(other.version.locale)
  return home !== undefined && (term.forms[other.version.locale] ?? []).includes(home)
}

/**
 * @param source the original, and a part of it
 * @param target the translation, and the part that says the same
 * @returns whether the original names a place, other than a country, more often than the translation does
 */
export function leavesPlaceOut(
  source: readonly [Side, ReviewPassage],
  target: readonly [Side, ReviewPassage],
): boolean {
  const [there, here] = placesIn(source, target)
  return oftener(there.others, here.others, ({ term }) => term).length > 0
}

function placesIn(...sides: readonly (readonly [Side, ReviewPassage])[]): readonly [Places, Places] {
  const levelled = sides.map(([side]) => levelledTerms(side))
  const [there, here] = sides.map(([side, passage], index) => {
    const other = sides[1 - index]?.[0]
    const names = [...side.names(passage), ...(other ? inLettersOf(other, side, passage) : [])]
    return {
      countries: names.filter(({ term }) => isCountry(term)),
      others: names.filter(
        ({ term }) =>
          !isCountry(term) && (isStandingPlace(term) || levelled.some((terms) => terms.has(term))),
      ),
    }
  })
  return [there as Places, here as Places]
}

/** Names that a text in one script has in the letters of the other language: OTAGAI Forum in Sasebo, in a Thai text. */
function inLettersOf(other: Side, { version }: Side, { text }: ReviewPassage): NameMention[] {
  if (scriptOf(version.locale) === scriptOf(other.version.locale) || !/\p{Lu}\p{Ll}/u.test(text)) return []
  return other.findNames(text)
}

/** A place is named again and again: the words beside it tell where. */
function withNeighbours(text: string, { from, to }: NameMention): string {
  const [before = ''] = /\S{0,20}\s?$/u.exec(text.slice(0, from)) ?? []
  const [after = ''] = /^\s?[\p{L}\p{M}-]{0,20}/u.exec(text.slice(to)) ?? []
  return `${before}${text.slice(from, to)}${after}`.trim()
}
