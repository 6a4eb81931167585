import { tidy } from './figure'
import type { Lexicon } from './figure-language'
import type { Reading } from './reading'
import { measureOf } from './units'

/**
 * Reads lengths of time, sizes and amounts told in two parts as one: 1 ชั่วโมง 10 นาที and "70 minutes", 3 บาท 50
 * สตางค์ and 3.50 baht.
 *
 * @param text the text that the figures stand in
 * @param figures its numbers, in order
 * @returns the figures, those told in parts as one
 */
export function joinCompounds(text: string, figures: readonly Reading[], { list }: Lexicon): Reading[] {
  const whole: Reading[] = []
  for (const figure of figures) {
    const first = whole.at(-1)
    const gap = first ? text.slice(first.to, figure.from) : ''
    const value =
      first && (/^\s?$/.test(gap) || (list.test(gap) && !/[,]|หรือ|or/.test(gap)))
        ? sumOf(first, figure)
        : undefined
    if (first && value)
      whole[whole.length - 1] = { ...figure, ...value, qualifier: first.qualifier, from: first.from }
    else whole.push(figure)
  }
  return whole
}

function sumOf(first: Reading, second: Reading): Pick<Reading, 'value' | 'units'> | undefined {
  if (first.kind !== second.kind || second.qualifier !== 'exact') return undefined
  const [big, small] = [first.units[0] ?? '', second.units[0] ?? '']
  if (first.kind === 'money')
    return big === small && Number.isInteger(first.value) && second.value < 1 && second.value > 0
      ? { value: tidy(first.value + second.value), units: first.units }
      : undefined
  const [large, little] = [measureOf(big), measureOf(small)]
  if (!large || !little || large.dimension !== little.dimension || big === small) return undefined
  const ratio = large.is / little.is
  return ratio > 1 && second.value < ratio
    ? { value: tidy(first.value * ratio + second.value), units: [small] }
    : undefined
}
