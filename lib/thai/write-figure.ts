import { CLASSIFIERS, THAI_CURRENCIES } from './classifiers'
import { BUDDHIST_ERA_OFFSET, type Figure, type Qualifier } from './figure'

const QUALIFIERS: Readonly<Record<Qualifier, string>> = {
  exact: '',
  over: 'กว่า ',
  under: 'น้อยกว่า ',
  about: 'ประมาณ ',
  nearly: 'เกือบ ',
  'at-least': 'ไม่น้อยกว่า ',
  'at-most': 'ไม่เกิน ',
  reaching: 'สูงถึง ',
}
const SCALES: readonly (readonly [number, string])[] = [
  [1e12, 'ล้านล้าน'],
  [1e11, 'แสนล้าน'],
  [1e10, 'หมื่นล้าน'],
  [1e6, 'ล้าน'],
]
const MONTHS = [
  'มกราคม',
  'กุมภาพันธ์',
  'มีนาคม',
  'เมษายน',
  'พฤษภาคม',
  'มิถุนายน',
  'กรกฎาคม',
  'สิงหาคม',
  'กันยายน',
  'ตุลาคม',
  'พฤศจิกายน',
  'ธันวาคม',
]
const RELATIVE: Readonly<Record<string, readonly [string, string, string]>> = {
  year: ['ปีที่แล้ว', 'ปีนี้', 'ปีหน้า'],
  month: ['เดือนที่แล้ว', 'เดือนนี้', 'เดือนหน้า'],
  day: ['เมื่อวาน', 'วันนี้', 'พรุ่งนี้'],
}

/**
 * Writes a figure in Thai.
 *
 * @param figure a figure, from whatever language
 * @returns for instance `กว่า 3,000 ล้านบาท`, `ครั้งที่ 23`, `ปี 2567`
 */
export function writeThaiFigure(figure: Figure): string {
  const { kind, value, unit, year } = figure
  const qualifier = QUALIFIERS[figure.qualifiers[0] ?? 'exact']
  const inYear = year ? ` ${year + BUDDHIST_ERA_OFFSET}` : ''
  switch (kind) {
    case 'year':
      return `ปี ${value + BUDDHIST_ERA_OFFSET}`
    case 'ordinal':
      return `ครั้งที่ ${value}`
    case 'quarter':
      return `ไตรมาสที่ ${value}${year ? ` ของปี ${year + BUDDHIST_ERA_OFFSET}` : ''}`
    case 'half-year':
      return value === 1 ? 'ครึ่งปีแรก' : 'ครึ่งปีหลัง'
    case 'date': {
      const month = MONTHS[Math.floor(value / 100) - 1] ?? ''
      return `${value % 100 || ''} ${month}${inYear}`.trim()
    }
    case 'time':
      return `${String(Math.floor(value / 60)).padStart(2, '0')}.${String(value % 60).padStart(2, '0')} น.`
    case 'relative':
      return RELATIVE[unit ?? 'year']?.[value + 1] ?? ''
    case 'percent':
      return `${qualifier}ร้อยละ ${number(value)}`
    case 'fraction':
      return value === 0.5 ? 'ครึ่งหนึ่ง' : `ร้อยละ ${number(Math.round(value * 1000) / 10)}`
    case 'multiple':
      return `${number(value)} เท่า`
    case 'hundreds':
      return 'หลายร้อย'
    default: {
      const name = Object.entries(THAI_CURRENCIES).find(([, code]) => code === unit)?.[0] ?? classifier(unit)
      const written = scaled(value)
      return `${qualifier}${written}${name ? `${/[ก-๎]$/.test(written) ? '' : ' '}${name}` : ''}`
    }
  }
}

function classifier(unit: string | undefined): string {
  return Object.entries(CLASSIFIERS).find(([, units]) => units[0] === unit)?.[0] ?? ''
}

function scaled(value: number): string {
  const scale = SCALES.find(
    ([size]) => value >= size && Number.isInteger(Number((value / size).toPrecision(12)) * 10),
  )
  return scale ? `${number(value / scale[0])} ${scale[1]}` : number(value)
}

const NUMBERS = new Intl.NumberFormat('en', { maximumFractionDigits: 6 })

function number(value: number): string {
  return NUMBERS.format(value)
}
