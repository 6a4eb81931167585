import { belongingsTurned } from './belongings'
import { bothLost } from './both'
import { codesChanged } from './codes'
import { countriesParted } from './countries-together'
import { deniedByPrefix } from './denied-words'
import { type Finding, finding, insteadFinding } from './finding'
import { claimsOnlyIn } from './intrusions'
import { oppositesIn } from './opposites'
import type { Pair, Side } from './pair'
import { levelsTurned } from './place-levels'
import { placesExchanged } from './places-exchanged'
import { plansTurned } from './plans'
import type { ReviewPassage } from './reviewed-text'
import type { Said } from './said'
import { saidAnywhere } from './said-anywhere'
import { timeWordExchanged } from './time-words'
import { weekdayExchanged } from './weekdays'

/**
 * Finds words of the translation that turn what the original says: a fall for a rise, opposites, a deed done for one
 * planned, a city for a province.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 */
export function turnedFindings(
  check: string,
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
): Finding[] {
  return [
    ...trends(check, pair, source, target),
    ...oppositeFindings(check, pair, source, target),
    ...claimFindings(check, pair, source, target),
    ...[
      ...placesExchanged([pair.source, source], [pair.target, target]),
      ...codesChanged(source.text, target.text),
      ...weekdayExchanged(saidIn(pair.source, source), saidIn(pair.target, target)),
      ...timeWordExchanged(saidIn(pair.source, source), saidIn(pair.target, target)),
    ].map((instead) => insteadFinding(check, pair.target, target, instead)),
  ]
}

/** Something falls in the translation where all that the original says is that things rise, or the other way round. */
function trends(check: string, pair: Pair, source: ReviewPassage, target: ReviewPassage): Finding[] {
  const [there, here] = [pair.source.reader, pair.target.reader]
  if (!there || !here) return []
  for (const [way, other] of [
    ['rise', 'fall'],
    ['fall', 'rise'],
  ] as const) {
    const said = (pattern: RegExp, text: string) => text.match(pattern) ?? []
    const [words = ''] = said(here[other], target.text)
    const fewer = said(here[way], target.text).length < said(there[way], source.text).length
    if (words && fewer && said(there[other], source.text).length === 0) {
      const instead = said(there[way], source.text)[0] ?? ''
      return [insteadFinding(check, pair.target, target, { words, instead })]
    }
  }
  return []
}

/**
 * Finds opposites alone. In the few words of a headline or a label, a word may stand for a whole sentence, and nothing
 * else is to be found.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 */
export function oppositeFindings(
  check: string,
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
): Finding[] {
  const [there, here] = [saidIn(pair.source, source), saidIn(pair.target, target)]
  const [original, translation] = [[pair.source, source] as const, [pair.target, target] as const]
  return [
    ...oppositesIn(there, here),
    ...plansTurned(there, here),
    ...levelsTurned(original, translation),
    ...belongingsTurned(original, translation),
    ...deniedByPrefix(original, translation),
  ].map((turned) => insteadFinding(check, pair.target, target, turned))
}

/**
 * Finds claims that nothing in the original speaks for or that the translation leaves out, and what the original says
 * of both countries and the translation of one.
 *
 * @param check the id of the check that asks
 * @param pair the original and the translation
 * @param source a part of the original
 * @param target the part of the translation that says the same
 */
export function claimFindings(
  check: string,
  pair: Pair,
  source: ReviewPassage,
  target: ReviewPassage,
): Finding[] {
  const [there, here] = [saidIn(pair.source, source), saidIn(pair.target, target)]
  return [
    ...claimsOnlyIn(here, there).map((words) =>
      finding(check, 'warning', pair.target, target, words, 'wording.put-in'),
    ),
    ...[
      ...claimsOnlyIn(there, here),
      ...bothLost(there, here),
      ...countriesParted([pair.source, source], [pair.target, target]),
    ].map((words) =>
      finding(check, 'warning', pair.target, target, words, 'wording.firm', {
        source: words,
        expected: words,
      }),
    ),
  ]
}

function saidIn(side: Side, { text }: ReviewPassage): Said {
  return { text, locale: side.version.locale, among: (all, patternOf) => saidAnywhere(side, all, patternOf) }
}
