import { currencyWords } from './currencies'
import { BUDDHIST_ERA_OFFSET, type Figure, type Qualifier } from './figure'
import { monthNames } from './months'
import { unitWords } from './units'

/** How a language writes figures, for advice to its editors. */
type Style = {
  readonly locale: string
  readonly qualifiers: Readonly<Record<Qualifier, string>>
  /** Scales that a number is told in, the largest first, and how many decimals it may keep. */
  readonly scales: readonly (readonly [size: number, word: string])[]
  readonly decimals: number
  readonly eraOffset: number
  readonly year: (year: number) => string
  readonly ordinal: (value: number) => string
  readonly quarter: (value: number) => string
  readonly halfYear: readonly [string, string]
  readonly percent: (value: string, isPoints: boolean) => string
  readonly half: string
  readonly multiple: (value: string) => string
  readonly vague: (scale: string) => string
  readonly clock: (hours: string, minutes: string) => string
  readonly relative: Readonly<Record<string, readonly [string, string, string]>>
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

/**
 * @param style how the language writes figures
 * @returns a function that writes a figure from whatever language: `more than 3 billion baht`, `ครั้งที่ 23`, `ปี 2567`
 */
function figureWriter(style: Style): (figure: Figure) => string {
  const units = new Map(unitWords(style.locale))
  const months = monthNames(style.locale, 'long')
  return (figure) => {
    const { kind, value } = figure
    const qualifier = style.qualifiers[figure.qualifier]
    switch (kind) {
      case 'year':
        return style.year(value + style.eraOffset)
      case 'ordinal':
        return style.ordinal(value)
      case 'quarter':
        return style.quarter(value)
      case 'half-year':
        return style.halfYear[value - 1] ?? ''
      case 'date': {
        const year = figure.year === undefined ? '' : ` ${figure.year + style.eraOffset}`
        return `${value % 100 || ''} ${months[Math.floor(value / 100) - 1] ?? ''}${year}`.trim()
      }
      case 'time':
        return style.clock(twoDigits(Math.floor(value / 60)), twoDigits(value % 60))
      case 'telephone':
        return figure.words
      case 'relative':
        return style.relative[figure.units[0] ?? '']?.[value + 1] ?? ''
      case 'percent':
        return qualifier + style.percent(NUMBERS.format(value), figure.units.includes('point'))
      case 'fraction':
        return value === 0.5
          ? style.half
          : style.percent(NUMBERS.format(Math.round(value * 1000) / 10), false)
      case 'multiple':
        return style.multiple(NUMBERS.format(value))
      case 'vague':
        return style.vague(style.scales.find(([size]) => size === value)?.[1] ?? NUMBERS.format(value))
      default: {
        const number = scaled(value, style)
        const noun = nounOf(figure, style.locale, units)
        const gap = style.locale === 'th' && !/\d$/.test(number) ? '' : ' '
        return qualifier + number + (noun && gap + noun)
      }
    }
  }
}

/** What is counted, where the unit leaves no doubt of the word: money, measures, and things that have one unit alone. */
function nounOf(
  { kind, units: [unit = '', ...others], value }: Figure,
  locale: string,
  words: Map<string, readonly string[]>,
) {
  if (kind === 'money') return currencyWords(unit, locale)[0] ?? ''
  if (others.length > 0) return ''
  const [singular = '', plural = singular] = words.get(unit) ?? []
  return locale === 'en' && value !== 1 ? plural : singular
}

function scaled(value: number, { scales, decimals }: Style): string {
  const scale = scales.find(
    ([size]) => value >= size && Number.isInteger(Number((value / size).toPrecision(12)) * 10 ** decimals),
  )
  if (!scale || value < 1e6) return NUMBERS.format(value)
  return `${NUMBERS.format(value / scale[0])} ${scale[1]}`
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0')
}

/** Writes figures in Thai; years are of the Buddhist era. */
export const writeThaiFigure = figureWriter({
  locale: 'th',
  qualifiers: {
    exact: '',
    over: 'กว่า ',
    under: 'น้อยกว่า ',
    about: 'ประมาณ ',
    nearly: 'เกือบ ',
    'at-least': 'ไม่น้อยกว่า ',
    'at-most': 'ไม่เกิน ',
    'up-to': 'สูงสุด ',
    across: 'กว่า ',
  },
  scales: [
    [1e12, 'ล้านล้าน'],
    [1e11, 'แสนล้าน'],
    [1e10, 'หมื่นล้าน'],
    [1e9, 'พันล้าน'],
    [1e6, 'ล้าน'],
    [1e5, 'แสน'],
    [1e4, 'หมื่น'],
    [1e3, 'พัน'],
    [100, 'ร้อย'],
    [10, 'สิบ'],
  ],
  decimals: 1,
  eraOffset: BUDDHIST_ERA_OFFSET,
  year: (year) => `ปี ${year}`,
  ordinal: (value) => `ที่ ${value}`,
  quarter: (value) => `ไตรมาสที่ ${value}`,
  halfYear: ['ครึ่งปีแรก', 'ครึ่งปีหลัง'],
  percent: (value, isPoints) => (isPoints ? `${value} จุดเปอร์เซ็นต์` : `ร้อยละ ${value}`),
  half: 'ครึ่งหนึ่ง',
  multiple: (value) => `${value} เท่า`,
  vague: (scale) => `หลาย${scale}`,
  clock: (hours, minutes) => `${hours}.${minutes} น.`,
  relative: {
    year: ['ปีที่แล้ว', 'ปีนี้', 'ปีหน้า'],
    month: ['เดือนที่แล้ว', 'เดือนนี้', 'เดือนหน้า'],
    week: ['สัปดาห์ที่แล้ว', 'สัปดาห์นี้', 'สัปดาห์หน้า'],
    day: ['เมื่อวาน', 'วันนี้', 'พรุ่งนี้'],
  },
})

const ORDINALS = new Intl.PluralRules('en', { type: 'ordinal' })
const SUFFIXES: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' }
const NTH = ['first', 'second', 'third', 'fourth']

/** Writes figures in English; years are of the Common Era. */
export const writeEnglishFigure = figureWriter({
  locale: 'en',
  qualifiers: {
    exact: '',
    over: 'more than ',
    under: 'less than ',
    about: 'about ',
    nearly: 'nearly ',
    'at-least': 'at least ',
    'at-most': 'no more than ',
    'up-to': 'up to ',
    across: 'over ',
  },
  scales: [
    [1e12, 'trillion'],
    [1e9, 'billion'],
    [1e6, 'million'],
    [1e3, 'thousand'],
    [100, 'hundred'],
  ],
  decimals: 3,
  eraOffset: 0,
  year: String,
  ordinal: (value) => `${value}${SUFFIXES[ORDINALS.select(value)] ?? 'th'}`,
  quarter: (value) => `${NTH[value - 1]} quarter`,
  halfYear: ['first half of the year', 'second half of the year'],
  percent: (value, isPoints) => (isPoints ? `${value} percentage points` : `${value}%`),
  half: 'half',
  multiple: (value) => `${value} times`,
  vague: (scale) => (/^\d/.test(scale) ? 'many' : `${scale}s`),
  clock: (hours, minutes) => `${hours}:${minutes}`,
  relative: {
    year: ['last year', 'this year', 'next year'],
    month: ['last month', 'this month', 'next month'],
    week: ['last week', 'this week', 'next week'],
    day: ['yesterday', 'today', 'tomorrow'],
  },
})
