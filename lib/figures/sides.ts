import type { Reading } from './reading'
import { measureOf } from './units'

/**
 * @param one a number
 * @param other the one behind it, with "by" or a cross between them
 * @returns whether they are the sides of an area, of which one alone says in what both are: "three metres by four"
 */
export function areSides(one: Reading, other: Reading): boolean {
  if (one.kind !== 'count' || other.kind !== 'count') return false
  const [named = [], ...others] = [one.units, other.units].filter((units) => units.length > 0)
  return others.length === 0 && named.some((unit) => measureOf(unit)?.dimension === 'length')
}

/**
 * @param one a side of an area
 * @param other its other side
 * @returns both with the unit that one of them has
 */
export function sidesOf(one: Reading, other: Reading): [Reading, Reading] {
  const units = one.units.length > 0 ? one.units : other.units
  return [
    { ...one, units },
    { ...other, units },
  ]
}
