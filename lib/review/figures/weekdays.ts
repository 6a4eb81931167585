import { anyOf } from '../../data-table'
import type { Locale } from '../../i18n/locales'
import { weekdayNames } from '../../i18n/weekdays'
import { matchesIn } from '../../matches'
import { memoize } from '../../memoize'
import { wordEdges } from '../../typography/word-edges'

/** A day of the week where a text names it; 0 is Sunday. */
export type Weekday = {
  readonly day: number
  readonly from: number
  readonly to: number
  readonly words: string
}

/**
 * The names of the days with the shorter forms that news has: CLDR's long names, in Thai without the วัน before them where
 * another word of time stands there instead (เช้าเสาร์, คืนศุกร์), and พฤหัส.
 */
const names = memoize((locale: Locale) => {
  const long = weekdayNames(locale)
  const entries = long.map((name, day) => [name, day] as const)
  if (locale !== 'th') return new Map(entries)
  const short = long.map((name, day) => [name.replace(/^วัน/, ''), day] as const)
  // Names of papers and programmes keep theirs in Latin letters.
  const latin = weekdayNames('en').map((name, day) => [name, day] as const)
  return new Map([...entries, ...short, ...latin, ['วันพฤหัสฯ', 4], ['วันพฤหัส', 4], ['พฤหัส', 4]])
})

const patternOf = memoize((locale: Locale) => new RegExp(anyOf(names(locale).keys()), 'g'))
/** Before a short Thai name, for ศุกร์, เสาร์ and อาทิตย์ are planets, the sun and a week as well. */
const TIME_BEFORE = /(?:เช้า|บ่าย|เย็น|ค่ำ|คืน|ดึก|ศุกร์|เสาร์|จันทร์|พุธ|อังคาร|-|–|และ|หรือ|ถึง)\s?(?:วัน)?$/

/**
 * @param text a text
 * @param locale its language
 * @returns the days of the week that it names, in order
 */
export function weekdaysIn(text: string, locale: Locale): Weekday[] {
  const found = matchesIn(text, patternOf(locale))
  if (found.length === 0) return []
  const isEdge = wordEdges(text, locale)
  return found.flatMap(({ 0: words, index: from }) => {
    const plural = locale !== 'th' && text[from + words.length] === 's' ? 1 : 0
    const to = from + words.length + plural
    const day = names(locale).get(words) ?? 0
    const isShort = locale === 'th' && !words.startsWith('วัน') && !/^[A-Z]/.test(words)
    if (
      isShort
        ? !TIME_BEFORE.test(text.slice(Math.max(0, from - 9), from)) || !isEdge(to)
        : locale !== 'th' && !(isEdge(from) && isEdge(to))
    )
      return []
    return [{ day, from, to, words: text.slice(from, to) }]
  })
}
