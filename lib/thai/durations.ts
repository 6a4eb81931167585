import type { Figure } from './figure'
import { tidy } from './numerals'

/**
 * Reads hours with the minutes behind them as one length of time, for a translation may count all in minutes.
 *
 * @param text the text that the figures were read from
 * @param figures its figures, in the order of the text
 * @returns the figures, with 1 ชั่วโมง 10 นาที and "one hour and 10 minutes" as 70 minutes
 */
export function wholeDurations(text: string, figures: readonly Figure[]): Figure[] {
  const whole: Figure[] = []
  for (const figure of figures) {
    const hours = whole.at(-1)
    const follows =
      hours?.kind === 'count' &&
      hours.unit === 'hour' &&
      figure.kind === 'count' &&
      figure.unit === 'minute' &&
      figure.value < 60 &&
      /^(?: hours?)?\s?(?:and |กับ)?$/.test(text.slice(hours.to, figure.from))
    if (!follows) whole.push(figure)
    else {
      const { soft: _, ...rest } = hours
      const words = `${hours.words} ${figure.words}`
      whole[whole.length - 1] = {
        ...rest,
        value: hours.value * 60 + figure.value,
        unit: 'minute',
        units: ['minute'],
        to: figure.to,
        words,
      }
    }
  }
  return whole
}

/**
 * Reads an amount with its small coins behind it as one: 3 บาท 50 สตางค์ and "3 baht 50 satang" are 3.50 baht.
 *
 * @param text the text that the figures were read from
 * @param figures its figures, in the order of the text
 * @returns the figures, with such amounts as one
 */
export function wholeAmounts(text: string, figures: readonly Figure[]): Figure[] {
  const whole: Figure[] = []
  for (const figure of figures) {
    const amount = whole.at(-1)
    const follows =
      amount?.kind === 'money' &&
      figure.kind === 'money' &&
      amount.unit === figure.unit &&
      Number.isInteger(amount.value) &&
      figure.value < 1 &&
      /^ ?(?:and |กับ)?$/.test(text.slice(amount.to, figure.from))
    if (!follows) whole.push(figure)
    else {
      const value = tidy(amount.value + figure.value)
      const { to, per } = figure
      const words = text.slice(amount.from, to)
      whole[whole.length - 1] = { ...amount, value, to, words, ...(per ? { per } : {}) }
    }
  }
  return whole
}
