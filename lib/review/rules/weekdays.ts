import { weekdaysIn } from '../figures/weekdays'
import { finding } from '../finding'
import type { PairRule } from '../rule'

/** Days of the week that stand for other ones. */
export const weekdays: PairRule = {
  id: 'weekdays',
  severity: 'warning',
  scope: 'pair',
  formerIds: ['wording'],
  finds: {
    en: 'Days of the week that differ from those of the original: Tuesday where it has Monday.',
    th: 'วันในสัปดาห์ที่ไม่ตรงกับต้นฉบับ เช่น Tuesday แทนวันจันทร์',
  },
  run({ source: from, target: to, aligned }) {
    const all = [...from.text.body, ...from.text.front]
    const named = new Set(
      all.flatMap(({ text }) => weekdaysIn(text, from.version.locale)).map(({ day }) => day),
    )
    return aligned.flatMap(({ source, target }) => {
      const there = weekdaysIn(source.text, from.version.locale)
      const here = weekdaysIn(target.text, to.version.locale)
      const missing = there.filter(({ day }) => !here.some((one) => one.day === day))
      const added = here.filter(({ day }) => !there.some((one) => one.day === day))
      // A day may be left out, or told for "yesterday"; one in another's place, or told by nobody, is wrong.
      return added.flatMap((one, index) => {
        const instead = missing[index]
        if (instead) return [finding(to, target, one.words, 'weekdays.differs', { source: instead.words })]
        return named.has(one.day) ? [] : [finding(to, target, one.words, 'weekdays.added')]
      })
    })
  },
}
