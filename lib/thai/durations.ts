import type { Figure } from './figure'

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
