import type { Figure } from './figure'

const UNITS: Readonly<Record<string, string>> = {
  วัน: 'day',
  สัปดาห์: 'week',
  เดือน: 'month',
  ไตรมาส: 'quarter',
  ปี: 'year',
  ชั่วโมง: 'hour',
  'ชม.': 'hour',
  นาที: 'minute',
  วินาที: 'second',
  คน: 'person',
  ครัวเรือน: 'household',
  ครอบครัว: 'household',
  หมู่บ้าน: 'village',
  โครงการ: 'project',
  ทริป: 'trip',
  เที่ยว: 'trip',
  แห่ง: 'each',
  ทุน: 'each',
  เข็ม: 'each',
  ราย: 'each',
  หน่วย: 'unit',
  ลูกบาศก์เมตร: 'm3',
  'ลบ.ม.': 'm3',
  บาร์เรล: 'barrel',
  หุ้น: 'share',
  คืน: 'night',
  ห้อง: 'room',
  คัน: 'vehicle',
  ไร่: 'rai',
  ตัน: 'tonne',
  กิโลกรัม: 'kg',
  'กก.': 'kg',
  ลิตร: 'litre',
}
const NAMES = Object.keys(UNITS).join('|').replaceAll('.', '\\.')
const AFTER = new RegExp(`^\\s?(?:ต่อ\\s?|/\\s?)(${NAMES})`)
const BEFORE = new RegExp(`(${NAMES})ละ\\s?$`)

/**
 * @param text a Thai text
 * @param figure a figure of it
 * @returns what the figure is reckoned by (ต่อวัน, เดือนละ), if the text says so
 */
export function thaiRate(text: string, { from, to, kind }: Figure): Pick<Figure, 'per'> {
  if (kind !== 'count' && kind !== 'money' && kind !== 'percent') return {}
  const names: string[] = []
  const before = BEFORE.exec(text.slice(Math.max(0, from - 14), from))
  if (before?.[1]) names.push(before[1])
  let end = to
  for (
    let match = AFTER.exec(text.slice(end, end + 16));
    match?.[1];
    match = AFTER.exec(text.slice(end, end + 16))
  ) {
    names.push(match[1])
    end += match[0].length
  }
  const per = names.map((name) => UNITS[name] ?? name)
  return per.length > 0 ? { per } : {}
}

/**
 * @param text the text that figures stand in
 * @param figures its figures, in the order of the text
 * @returns them, those of a range reckoned by the same: วันละ 337–400 บาท, 337–400 baht a day
 */
export function sharedRates(text: string, figures: readonly Figure[]): Figure[] {
  const joins = (one: Figure | undefined, other: Figure | undefined) =>
    one !== undefined &&
    other !== undefined &&
    /^\s?(?:-|–|~|ถึง|to|and)\s?$/.test(text.slice(one.to, other.from))
  return figures.map((figure, index) => {
    if (figure.per) return figure
    const [before, behind] = [figures[index - 1], figures[index + 1]]
    const per =
      (joins(before, figure) ? before?.per : undefined) ?? (joins(figure, behind) ? behind?.per : undefined)
    return per ? { ...figure, per } : figure
  })
}
