import type { Figure, Qualifier } from '../thai/figure'
import { UNIT_OF_NOUN } from './units'

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: 'more than ',
  under: 'less than ',
  about: 'about ',
  nearly: 'nearly ',
  'at-least': 'at least ',
  'at-most': 'no more than ',
  reaching: 'as much as ',
}
const CURRENCIES: Readonly<Record<string, string>> = {
  THB: 'baht',
  USD: 'US dollars',
  JPY: 'yen',
  EUR: 'euros',
  CNY: 'yuan',
  GBP: 'pounds',
  KRW: 'won',
  INR: 'rupees',
  MYR: 'ringgit',
  VND: 'dong',
  AUD: 'Australian dollars',
  SGD: 'Singapore dollars',
  HKD: 'Hong Kong dollars',
}
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const NTH = ['first', 'second', 'third', 'fourth']
const RELATIVE: Readonly<Record<string, readonly [string, string, string]>> = {
  year: ['last year', 'this year', 'next year'],
  month: ['last month', 'this month', 'next month'],
  day: ['yesterday', 'today', 'tomorrow'],
}

/**
 * Writes a figure in English.
 *
 * @param figure a figure, from whatever language
 * @returns for instance `more than 3 billion baht`, `23rd`, `2024`
 */
export function writeEnglishFigure(figure: Figure): string {
  const { kind, value, unit, year } = figure
  const qualifier = QUALIFIERS[figure.qualifiers[0] ?? 'exact']
  switch (kind) {
    case 'year':
      return String(value)
    case 'ordinal':
      return ordinal(value)
    case 'quarter':
      return `${NTH[value - 1]} quarter${year ? ` of ${year}` : ''}`
    case 'half-year':
      return `${NTH[value - 1]} half of the year`
    case 'date':
      return `${value % 100 || ''} ${MONTHS[Math.floor(value / 100) - 1] ?? ''} ${year ?? ''}`.trim()
    case 'time':
      return `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`
    case 'relative':
      return RELATIVE[unit ?? 'year']?.[value + 1] ?? ''
    case 'percent':
      return `${qualifier}${number(value)}%`
    case 'fraction':
      return value === 0.5 ? 'half of the' : `${number(Math.round(value * 1000) / 10)}%`
    case 'multiple':
      return `${number(value)} times as many`
    case 'hundreds':
      return 'hundreds'
    default: {
      const currency = unit && CURRENCIES[unit]
      return `${qualifier}${scaled(value)}${currency || unit ? ` ${currency ?? noun(unit, value)}` : ''}`
    }
  }
}

/** The nouns of a unit, singular first. */
const NOUNS_OF_UNIT = new Map<string, string[]>()
for (const [word, unit] of UNIT_OF_NOUN) NOUNS_OF_UNIT.set(unit, [...(NOUNS_OF_UNIT.get(unit) ?? []), word])

function noun(unit: string | undefined, value: number): string {
  const nouns = NOUNS_OF_UNIT.get(unit ?? '') ?? []
  return (value === 1 ? nouns[0] : nouns[1]) ?? nouns[0] ?? ''
}

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })

function ordinal(value: number): string {
  const suffix = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' }
  return `${value}${suffix[ORDINALS.select(value)]}`
}

function scaled(value: number): string {
  const scales: readonly (readonly [number, string])[] = [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
  ]
  const scale = scales.find(
    ([size]) => value >= size && Number.isInteger(Number((value / size).toPrecision(12)) * 1000),
  )
  return scale ? `${number(value / scale[0])} ${scale[1]}` : number(value)
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function number(value: number): string {
  return NUMBERS.format(value)
}
