// Writes values as YAML in the form that the documentation of the front matter shows.
import { parse, Scalar, stringify } from 'yaml'
import { inFlow, onOneLine, scalar } from './front-matter-edit'

/** What a field of a front matter may hold. */
export type FieldValue =
  | string
  | number
  | boolean
  | readonly FieldValue[]
  | { readonly [key: string]: FieldValue }

/** Keys whose figures are text, kept digit by digit as they stand: see `withFiguresAsWritten`. */
const FIGURES: ReadonlySet<string> = new Set(['date', 'updated', 'expires', 'leadUntil', 'value'])

/** How far what is inside is indented. */
const STEP = '  '

/**
 * @param value a text, figure or yes and no
 * @param key the key that it is the value of
 * @param like how the value before it is written: quotation marks stay
 * @returns it in YAML, on one line
 */
export function writtenScalar(value: string | number | boolean, key = '', like?: Scalar): string {
  if (typeof value !== 'string') return String(value)
  if (FIGURES.has(key) && typeof parse(value, { version: '1.2' }) === 'number') return value
  const { type } = like ?? {}
  if (type !== Scalar.QUOTE_DOUBLE && type !== Scalar.QUOTE_SINGLE) return scalar(value)
  const inQuotes = stringify(onOneLine(value), { lineWidth: 0, defaultStringType: type }).trimEnd()
  return inQuotes.includes('\n') ? scalar(value) : inQuotes
}

/**
 * @param value any value
 * @param indent what stands before the key, or before the `-`, that it is behind
 * @param key the key, when there is one
 * @returns what stands behind the colon or the `-`: a space and a line, or lines that begin with a line end
 */
export function writtenValue(value: FieldValue, indent: string, key = ''): string {
  if (isList(value)) {
    if (value.every(isShort))
      return ` [${value.map((item) => (typeof item === 'string' ? inFlow(item) : String(item))).join(', ')}]`
    return value.map((item) => `\n${writtenItem(item, indent + STEP)}`).join('')
  }
  if (typeof value !== 'object') return ` ${writtenScalar(value, key)}`
  return Object.entries(value)
    .map(([inner, one]) => `\n${indent}${STEP}${inner}:${writtenValue(one, indent + STEP, inner)}`)
    .join('')
}

/**
 * @param item an item of a list
 * @param indent what stands before its `-`
 * @returns its lines, without a line end behind the last
 */
export function writtenItem(item: FieldValue, indent: string): string {
  const value = writtenValue(item, indent)
  // The first key of a map stands on the line of the `-`.
  return `${indent}-${isMapping(item) ? value.replace(/^\n *(?! )/, ' ') : value}`
}

/** @returns whether a value is a list */
export function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value)
}

/** @returns whether a value has keys */
export function isMapping(value: FieldValue): value is { readonly [key: string]: FieldValue } {
  return typeof value === 'object' && !Array.isArray(value)
}

/** Ids, slugs and figures stand side by side in brackets. */
function isShort(value: FieldValue): boolean {
  return typeof value === 'number' || (typeof value === 'string' && /^[a-z\d][a-z\d-]*$/.test(value))
}
