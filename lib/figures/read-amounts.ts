import { currencySignAtEnd } from './currencies'
import { tidy } from './figure'
import type { NumberPlace, Tables } from './number-place'
import { type Reading, reading } from './reading'

/**
 * Reads a number as an amount of money, by the sign before it or the word behind it.
 *
 * @param place a number where it stands
 * @param tables the tables of its language
 * @returns the amount in whole units of its currency, or undefined where it is none
 */
export function amountAt(place: NumberPlace, { lexicon, currencyAt, unitAt }: Tables): Reading | undefined {
  const { text, numeral, before, behind } = place
  const sign = currencySignAtEnd(before)
  const from = sign
    ? numeral.from - (before.length - before.trimEnd().length) - sign.sign.length
    : numeral.from
  const gap = /[\s-]/.test(text[behind] ?? '') ? 1 : 0
  const word = currencyAt(text, behind + gap)
  if (word && numeral.value >= (word.values[0]?.least ?? 0)) {
    // 2 ปอนด์ may be money or a weight; 3 เหรียญทอง is no money.
    const unit = unitAt(text, behind + gap)
    if (unit && unit.to > word.to) return undefined
    const weights = unit?.values ?? []
    const half = lexicon.halfMore.exec(text.slice(word.to, word.to + 12))?.[0] ?? ''
    const value = tidy((numeral.value + (half ? 0.5 : 0)) / (word.values[0]?.parts ?? 1))
    const units = [...word.values.map(({ code }) => code), ...weights]
    return reading(
      'money',
      value,
      { from, to: word.to + half.length },
      {
        units,
        digits: numeral.digits,
        // One medal need not be counted.
        ...(value === 1 && weights.length > 0 ? { optional: true } : {}),
      },
    )
  }
  if (!sign) return undefined
  return reading(
    'money',
    numeral.value,
    { from, to: numeral.to },
    { units: sign.codes, digits: numeral.digits },
  )
}

/**
 * Reads a number as a percentage: 5 %, ร้อยละ 5, five percentage points, 25 basis points.
 *
 * @param place a number where it stands
 * @param tables the tables of its language
 * @returns the percentage, or undefined where it is none
 */
export function percentAt({ numeral, before, after }: NumberPlace, { lexicon }: Tables): Reading | undefined {
  const [lead = ''] = lexicon.percentBefore.exec(before) ?? []
  const [word = ''] = lexicon.percentAfter.exec(after) ?? []
  if (!lead && !word) return undefined
  const isBasis = /basis|bps|พื้นฐาน|เบซิส/i.test(word)
  const isPoints = isBasis || lexicon.points.test(word) || (lead !== '' && lexicon.points.test(after))
  return reading(
    'percent',
    isBasis ? tidy(numeral.value / 100) : numeral.value,
    { from: numeral.from - lead.length, to: numeral.to + word.length },
    { digits: numeral.digits, units: isPoints ? ['point'] : [] },
  )
}
