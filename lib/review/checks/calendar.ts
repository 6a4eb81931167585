import { weekdayNames } from '../../i18n/weekdays'
import type { Figure } from '../../thai/figure'
import type { VersionCheck } from '../check'
import { type Finding, finding, type Told } from '../finding'
import { displayLanguages } from '../messages'
import type { Side } from '../pair'
import type { ReviewPassage } from '../reviewed-text'
import { type Weekday, weekdaysIn } from '../weekdays'

const ID = 'calendar'

/** Between a day of the week and the date that it is: วันศุกร์ที่ 20, "Friday, 20", "20 November 2026 (Friday". */
const BEFORE_DATE = /^(?:ที่|,)?\s?(?:the )?$/
const BEHIND_DATE = /^,?\s?\(?$/

/** Dates that fall on another day of the week than the one beside them, in texts that name the year. */
export const calendar: VersionCheck = {
  id: ID,
  of: 'version',
  run(side) {
    return [...side.text.body, ...side.text.front].flatMap((passage) => inPassage(side, passage))
  },
}

function inPassage(side: Side, passage: ReviewPassage): Finding[] {
  const { text } = passage
  const days = weekdaysIn({ text, locale: side.version.locale })
  if (days.length === 0) return []
  const all = side.figures(passage).filter(({ kind, year }) => kind === 'date' && year !== undefined)
  // Of "Tuesday 3 to Friday 6 March" the day in front is that of the first.
  const dates = all.filter((date, index) => all[index - 1]?.from !== date.from)
  return dates.flatMap((date) => {
    const beside = days.find((day) => isOf(day, date, text))
    if (!beside) return []
    const [month, day] = [Math.floor(date.value / 100), date.value % 100]
    const right = new Date(Date.UTC(date.year ?? 0, month - 1, day)).getUTCDay()
    if (right === beside.day) return []
    const from = Math.min(beside.from, date.from)
    const words = text.slice(from, Math.max(beside.to, date.to))
    const weekday = Object.fromEntries(
      displayLanguages.map((language) => [language, weekdayNames(language)[right] ?? '']),
    ) as Told
    return [finding(ID, 'warning', side, passage, words, 'calendar.weekday', { weekday })]
  })
}

function isOf(day: Weekday, date: Figure, text: string): boolean {
  return (
    (day.to <= date.from && BEFORE_DATE.test(text.slice(day.to, date.from))) ||
    (date.to <= day.from && BEHIND_DATE.test(text.slice(date.to, day.from)))
  )
}
