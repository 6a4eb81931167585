import { displayLanguages, type LocalizedMessage } from '../../i18n/localized-message'
import { weekdayNames } from '../../i18n/weekdays'
import { weekdaysIn } from '../figures/weekdays'
import { finding, type RuleFinding } from '../finding'
import type { AnalyzedVersion } from '../pair/analyzed-version'
import type { ReviewPassage } from '../pair/reviewed-text'
import type { VersionRule } from '../rule'

/** Between a day of the week and the date that it is: วันศุกร์ที่ 20, "Friday, 20", "20 November 2026 (Friday". */
const BEFORE_DATE = /^(?:ที่|,)?\s?(?:the )?$/
const BEHIND_DATE = /^,?\s?\(?$/

/** Dates that fall on another day of the week than the one beside them, in texts that name the year. */
export const calendar: VersionRule = {
  id: 'calendar',
  severity: 'warning',
  scope: 'version',
  finds: {
    en: 'A day of the week beside a date of a year that falls on another one.',
    th: 'วันในสัปดาห์ที่ไม่ตรงกับวันที่ข้างกันตามปฏิทิน',
  },
  run: (version) =>
    [...version.text.body, ...version.text.front].flatMap((passage) => inPassage(version, passage)),
}

function inPassage(version: AnalyzedVersion, passage: ReviewPassage): RuleFinding[] {
  const { text } = passage
  const days = weekdaysIn(text, version.version.locale)
  if (days.length === 0) return []
  const all = version
    .figures(passage)
    .filter(({ kind, year, value }) => kind === 'date' && year !== undefined && value % 100 > 0)
  // Of "Tuesday 3 to Friday 6 March" the day in front is that of the first.
  const dates = all.filter((date, index) => all[index - 1]?.from !== date.from)
  return dates.flatMap((date) => {
    const beside = days.find(
      (day) =>
        // วันศุกร์ที่ 20 is read as one.
        (day.from >= date.from && day.to <= date.to) ||
        (day.to <= date.from && BEFORE_DATE.test(text.slice(day.to, date.from))) ||
        (date.to <= day.from && BEHIND_DATE.test(text.slice(date.to, day.from))),
    )
    if (!beside) return []
    const [month, day] = [Math.floor(date.value / 100), date.value % 100]
    const right = new Date(Date.UTC(date.year ?? 0, month - 1, day)).getUTCDay()
    if (right === beside.day) return []
    const words = text.slice(Math.min(beside.from, date.from), Math.max(beside.to, date.to))
    const weekday = Object.fromEntries(
      displayLanguages.map((language) => [language, weekdayNames(language)[right] ?? '']),
    ) as LocalizedMessage
    return [finding(version, passage, words, 'calendar.weekday', { weekday })]
  })
}
