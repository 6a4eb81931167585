import type { Figure } from './figure'

const UNITS: Readonly<Record<string, string>> = {
  วัน: 'day',
  สัปดาห์: 'week',
  เดือน: 'month',
  ไตรมาส: 'quarter',
  ปี: 'year',
  ชั่วโมง: 'hour',
  นาที: 'minute',
  คน: 'person',
  ราย: 'person',
  ครัวเรือน: 'household',
  ไร่: 'rai',
  ตัน: 'tonne',
  กิโลกรัม: 'kg',
  'กก.': 'kg',
  ลิตร: 'litre',
}
const NAMES = Object.keys(UNITS).join('|').replace('.', '\\.')
const AFTER = new RegExp(`^\\s?(?:ต่อ\\s?|/\\s?)(${NAMES})`)
const BEFORE = new RegExp(`(${NAMES})ละ\\s?$`)

/**
 * @param text a Thai text
 * @param figure a figure of it
 * @returns what the figure is reckoned by (ต่อวัน, เดือนละ), if the text says so
 */
export function thaiRate(text: string, { from, to, kind }: Figure): Pick<Figure, 'per'> {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return {}
  const name =
    AFTER.exec(text.slice(to, to + 16))?.[1] ?? BEFORE.exec(text.slice(Math.max(0, from - 14), from))?.[1]
  const per = name && UNITS[name]
  return per ? { per } : {}
}
