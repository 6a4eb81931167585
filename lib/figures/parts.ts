import type { Tables } from './number-place'
import { type Reading, reading } from './reading'
import { measureOf } from './units'

/** "a point and a half": so far before the part its measure may begin. */
const REACH = 40
const AND_A_PART = /\ban? ([a-z-]+) and an? $/i

/**
 * Reads a part of one measure, amount or point as so much of it: "half a kilometre", ครึ่งไร่, "three-quarters of a
 * percentage point", "a point and a half".
 *
 * @param text a text after `plainDigits`
 * @param figure a figure of it
 * @param tables the tables of its language
 * @returns the figure that it is with what stands around it; itself where it is no part, or one of something else
 */
export function partOfUnit(text: string, figure: Reading, tables: Tables): Reading {
  if (figure.kind !== 'fraction' || figure.of !== undefined) return figure
  const start = Math.max(0, figure.from - REACH)
  const whole = AND_A_PART.exec(text.slice(start, figure.from))
  const unit = whole ? tables.unitAt(whole[1] ?? '', 0) : undefined
  if (whole && unit && unit.to === whole[1]?.length && unit.values.some(isMeasure))
    return {
      ...figure,
      kind: 'count',
      value: 1 + figure.value,
      units: unit.values,
      from: start + whole.index,
    }
  const gap = tables.lexicon.ofOne.exec(text.slice(figure.to, figure.to + 12))?.[0]
  return (gap === undefined ? undefined : ofUnitAt(text, figure, figure.to + gap.length, tables)) ?? figure
}

/** Measures have parts, and so have the points of an index or a rate. */
function isMeasure(unit: string): boolean {
  return measureOf(unit) !== undefined || unit === 'score'
}

function ofUnitAt(
  text: string,
  { value, from, digits }: Reading,
  at: number,
  { lexicon, unitAt, currencyAt }: Tables,
): Reading | undefined {
  const [percent] = lexicon.percentAfter.exec(text.slice(at, at + 30)) ?? []
  if (percent !== undefined) {
    // "half a per cent" is said of percentage points, too.
    const units = lexicon.points.test(percent) ? ['point'] : []
    return reading('percent', value, { from, to: at + percent.length }, { digits, units, optional: true })
  }
  const behind = unitAt(text, at)
  const unit = behind?.values.some(isMeasure) ? behind : undefined
  if (unit && !lexicon.notWhole.test(text.slice(unit.to, unit.to + 8)))
    return reading(
      'count',
      value,
      { from, to: unit.to },
      { digits, units: unit.values, ...ofTime(unit.values) },
    )
  const currency = currencyAt(text, at)
  if (!currency) return undefined
  const units = currency.values.map(({ code }) => code)
  return reading(
    'money',
    value / (currency.values[0]?.parts ?? 1),
    { from, to: currency.to },
    { digits, units },
  )
}

/** Half a day comes and goes in translation as half of anything does. */
function ofTime(units: readonly string[]): { optional?: true } {
  const isTime = units.some((unit) => ['time', 'calendar'].includes(measureOf(unit)?.dimension ?? ''))
  return isTime ? { optional: true } : {}
}
