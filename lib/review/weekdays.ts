import type { Locale } from '../i18n/locales'
import { weekdayNames } from '../i18n/weekdays'
import { matchesIn } from '../matches'
import { exchangedIn } from './exchanged'
import type { Instead, Said } from './said'

/** A day of the week where a text names it; 0 is Sunday. */
export type Weekday = { readonly day: number; readonly from: number; readonly to: number }

const patterns = new Map<Locale, RegExp>()

/**
 * @param said a text and its language
 * @returns the days of the week that it names, in order
 */
export function weekdaysIn({ text, locale }: Said): Weekday[] {
  const names = weekdayNames(locale)
  let pattern = patterns.get(locale)
  if (!pattern) {
    pattern = new RegExp(names.join('|'), 'g')
    patterns.set(locale, pattern)
  }
  return matchesIn(text, pattern).map(({ 0: name, index }) => ({
    day: names.indexOf(name),
    from: index,
    to: index + name.length,
  }))
}

/**
 * Finds a day of the week that stands for another one.
 *
 * @param source a part of the original
 * @param target the part of the translation that says the same
 * @returns the day that the translation names, and that of the original; at most one
 */
export function weekdayExchanged(source: Said, target: Said): Instead[] {
  const here = weekdaysIn(target)
  if (here.length === 0) return []
  const exchanged = exchangedIn(
    { named: weekdaysIn(source), length: source.text.length },
    { named: here, length: target.text.length },
    ({ day }) => day,
  )
  if (!exchanged) return []
  const words = ({ text }: Said, { from, to }: Weekday) => text.slice(from, to)
  return [{ words: words(target, exchanged.one), instead: words(source, exchanged.other) }]
}
