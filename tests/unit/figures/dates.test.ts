import { describe, expect, it } from 'vitest'
import { englishDates } from '../../../lib/figures/english/english-dates'
import { plainDigits } from '../../../lib/figures/figure'
import type { Reading } from '../../../lib/figures/reading'
import { thaiDates } from '../../../lib/figures/thai/thai-dates'

/** `5/6 2024`, `6 2024` for a month, `Q3`, `09:30`, `2024` for a year. */
function told({ kind, value, year, twelveHours }: Reading): string {
  if (kind === 'quarter') return `Q${value}`
  if (kind === 'year') return String(value)
  const pair = (first: number, second: number) =>
    [first, second].map((part) => String(part).padStart(2, '0')).join(':')
  if (kind === 'time') return pair(Math.floor(value / 60), value % 60) + (twelveHours ? '?' : '')
  const [day, month] = [value % 100, Math.floor(value / 100)]
  return [...(day ? [day] : []), ...(month ? [month] : [])].join('/') + (year ? ` ${year}` : '')
}

describe('in Thai', () => {
  it.each([
    ['5 มิถุนายน 2567', '5/6 2024', '2024'],
    ['วันที่ ๕ มิ.ย. ๖๗', '5/6 2024', '2024'],
    ['วันพุธที่ 5 เดือนมิถุนายน พ.ศ. 2567', '5/6 2024', '2024'],
    ['5 มิถุนายนของปี 2567', '5/6 2024', '2024'],
    ['5 มิถุนายน ค.ศ. 2024', '5/6 2024', '2024'],
    ['5-7 มิถุนายน', '5/6', '7/6'],
    ['วันที่ 5 ถึงวันที่ 7 มิถุนายน', '5/6', '7/6'],
    ['5/6/2567', '5/6 2024', '2024'],
    ['มิถุนายน 2567', '6 2024', '2024'],
    ['เดือนมิ.ย.', '6'],
    ['วันที่ 20', '20'],
    ['ไตรมาสที่ 3', 'Q3'],
    ['ไตรมาสแรก', 'Q1'],
    ['ไตรมาสสุดท้าย', 'Q4'],
    ['09.30 น.', '09:30'],
    ['10:15', '10:15?'],
    ['เวลา 13.00', '13:00'],
    ['24.00 น.', '00:00'],
    ['8 นาฬิกา', '08:00'],
    ['10.00–11.30 น.', '10:00', '11:30'],
    ['ตี 5', '05:00'],
    ['ตีสามครึ่ง', '03:30'],
    ['บ่าย 2 โมง', '14:00'],
    ['บ่ายโมงครึ่ง', '13:30'],
    ['หนึ่งทุ่ม', '19:00'],
    ['สามทุ่มครึ่ง', '21:30'],
    ['สิบเอ็ดโมง', '11:00?'],
    ['4 โมงเย็น', '16:00'],
  ])('%s', (text, ...expected) => {
    expect(thaiDates(plainDigits(text)).map(told)).toEqual(expected)
  })

  it.each(['5 มิติ', '1.15 ล้าน', '12.30 บาท', '25/35', 'เป็นวันที่ 3', '10:15:30', 'โมงยาม', 'ที่ 20'])(
    'none: %s',
    (text) => {
      expect(thaiDates(text).map(told)).toEqual([])
    },
  )
})

describe('in English', () => {
  it.each([
    ['5 June 2024', '5/6 2024', '2024'],
    ['June 5, 2024', '5/6 2024', '2024'],
    ['June 5th', '5/6'],
    ['the 5th of June', '5/6'],
    ['Sept. 5', '5/9'],
    ['5 to 7 June', '5/6', '7/6'],
    ['June 5–7, 2024', '5/6 2024', '7/6 2024', '2024'],
    ['5 June BE 2567', '5/6 2024', '2024'],
    ['2024-06-05', '5/6 2024', '2024'],
    ['June 2024', '6 2024', '2024'],
    ['in May', '5'],
    ['since March', '3'],
    ['on Oct. 3', '3/10'],
    ['the third quarter', 'Q3'],
    ['Q4', 'Q4'],
    ['3Q', 'Q3'],
    ['9.30 a.m.', '09:30'],
    ['9:30pm', '21:30'],
    ['12 p.m.', '12:00'],
    ['12 a.m.', '00:00'],
    ['4 to 5 p.m.', '16:00', '17:00'],
    ['10:15', '10:15?'],
    ['13:45', '13:45'],
    ['two o’clock', '02:00?'],
    ['3 in the afternoon', '15:00'],
  ])('%s', (text, ...expected) => {
    expect(englishDates(plainDigits(text)).map(told)).toEqual(expected)
  })

  it.each([
    'they may march',
    'Jan Kowalski',
    '$5 March goods',
    '9.30 baht',
    '10:15:30',
    'a 3:1 ratio',
    'a quarter-final',
    'Mars 5',
  ])('none: %s', (text) => {
    expect(englishDates(text).map(told)).toEqual([])
  })
})
