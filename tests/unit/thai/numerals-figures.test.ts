import { describe, expect, it } from 'vitest'
import { readThaiFigures } from '../../../lib/thai/figures'

const read = (text: string) =>
  readThaiFigures(text).map(({ kind, value, qualifiers, unit }) => [kind, value, qualifiers[0], unit])

describe('figures in Thai', () => {
  it.each([
    ['กว่า 100 ราย', ['count', 100, 'over', 'company']],
    ['100 กว่าราย', ['count', 100, 'over', 'company']],
    ['กว่าร้อยราย', ['count', 100, 'over', 'company']],
    ['สูงถึง 2 หมื่นล้านบาท', ['money', 2e10, 'reaching', 'THB']],
    ['ไม่น้อยกว่า 20 ล้านบาท', ['money', 2e7, 'at-least', 'THB']],
    ['ไม่เกิน 100 คน', ['count', 100, 'at-most', 'person']],
    ['ประมาณ 100 คน', ['count', 100, 'about', 'person']],
    ['งบประมาณ 100 บาท', ['money', 100, 'exact', 'THB']],
    ['เกือบ 4.5%', ['percent', 4.5, 'nearly', undefined]],
    ['ร้อยละ 4.5', ['percent', 4.5, 'exact', undefined]],
    ['US$30 ล้าน', ['money', 3e7, 'exact', 'USD']],
    ['30 ล้านดอลลาร์สหรัฐ', ['money', 3e7, 'exact', 'USD']],
    ['ครั้งที่ 23', ['ordinal', 23, 'exact', undefined]],
    ['ครั้งที่ยี่สิบสาม', ['ordinal', 23, 'exact', undefined]],
    ['อันดับหนึ่ง', ['ordinal', 1, 'exact', undefined]],
    ['ตั้งแต่ปี 2554', ['year', 2011, 'exact', undefined]],
    ['ปี 67', ['year', 2024, 'exact', undefined]],
    ['ปี ค.ศ. 2030', ['year', 2030, 'exact', undefined]],
    ['หนึ่งในสามของทั้งหมด', ['fraction', 0.333333333333, 'exact', undefined]],
    ['เกือบ 1 ใน 3', ['fraction', 0.333333333333, 'nearly', undefined]],
    ['แจกไปแล้วกว่าครึ่ง', ['fraction', 0.5, 'over', undefined]],
    ['ขึ้นเกือบเท่าตัว', ['multiple', 2, 'nearly', undefined]],
    ['กว่า 81,000 ตารางเมตร', ['count', 81_000, 'over', 'm2']],
    ['50 กิโลวัตต์ชั่วโมง (kWh) ขึ้นไป', ['count', 50, 'at-least', 'kWh']],
    ['อย่างน้อยจังหวัดละ 1 แห่ง', ['count', 1, 'at-least', 'organisation']],
    ['คว้า 3 เหรียญทอง', ['count', 3, 'exact', 'medal']],
    ['รวม 9 เหรียญ', ['count', 9, 'exact', 'medal']],
    ['30 ล้านเหรียญ', ['money', 3e7, 'exact', 'USD']],
    ['75 เหรียญต่อบาร์เรล', ['money', 75, 'exact', 'USD']],
    ['ทองคำหนัก 85 บาท', ['count', 85, 'exact', 'baht-weight']],
    ['24.00 น.', ['time', 0, 'exact', undefined]],
    ['ในวาระที่ 1', ['ordinal', 1, 'exact', undefined]],
    ['ทางเลือกที่ 2', ['ordinal', 2, 'exact', undefined]],
    ['พ.ศ. 2199', ['year', 1656, 'exact', undefined]],
    ['พุทธศตวรรษที่ 12', ['ordinal', 7, 'exact', undefined]],
    ['ได้ร้อยเปอร์เซ็นต์', ['percent', 100, 'exact', undefined]],
    ['ตลาดชั่วคราว 3 ล้านตัน', ['count', 3e6, 'exact', 'tonne']],
    ['ราวปีละ 90,000 คน', ['count', 90000, 'about', 'person']],
    ['ไม่เกินกรอบร้อยละ 70', ['percent', 70, 'at-most', undefined]],
    ['1 ชั่วโมง 10 นาที', ['count', 70, 'exact', 'minute']],
    ['เร็วกว่านี้ครึ่งปี', ['fraction', 0.5, 'exact', undefined]],
    ['เมื่อ 1 ปีก่อน', ['relative', -1, 'exact', 'year']],
    ['2 ปีครึ่ง', ['count', 2.5, 'exact', 'year']],
    ['เพิ่มขึ้น 2.5 เท่า', ['multiple', 2.5, 'exact', undefined]],
    ['หลายร้อยคน', ['hundreds', 100, 'exact', undefined]],
    ['เวลา 09.30 น.', ['time', 570, 'exact', undefined]],
    ['9 มีนาคม 2567', ['date', 309, 'exact', undefined]],
    ['9 มี.ค. 67', ['date', 309, 'exact', undefined]],
    ['ภายในปีนี้', ['relative', 0, 'exact', 'year']],
  ])('reads %s', (text, figure) => {
    expect(read(text)).toEqual([figure])
  })

  it('reads both ends of a range, with the scale and unit that stand behind it', () => {
    expect(read('3-5 พันล้านบาท')).toEqual([
      ['money', 3e9, 'exact', 'THB'],
      ['money', 5e9, 'exact', 'THB'],
    ])
    expect(read('ปี 2563-2567')).toEqual([
      ['year', 2020, 'exact', undefined],
      ['year', 2024, 'exact', undefined],
    ])
  })

  it('reads a quarter and its year', () => {
    expect(readThaiFigures('ตุลาคม–ธันวาคม 2568').map(({ kind, value, year }) => [kind, value, year])).toEqual([
      ['quarter', 4, 2025],
    ])
    expect(readThaiFigures('ไตรมาสแรกของปี 2567').map(({ kind, value, year }) => [kind, value, year])).toEqual(
      [
        ['quarter', 1, 2024],
        ['year', 2024, undefined],
      ],
    )
    expect(read('ไตรมาสที่ 2/67')[0]).toEqual(['quarter', 2, 'exact', undefined])
  })

  it('takes a small number word for one that may be left out in translation', () => {
    expect(readThaiFigures('ทั้งสองประเทศ').every(({ soft }) => soft)).toBe(true)
    expect(readThaiFigures('จำนวนสามจังหวัด').some(({ soft }) => soft)).toBe(false)
  })

  it('counts nothing by what it is reckoned by', () => {
    expect(read('จำเลยที่ 1 และที่ 3 คนละ 20 ปี').map(([, value, , unit]) => [value, unit])).toEqual([
      [1, undefined],
      [3, undefined],
      [20, 'year'],
    ])
    expect(read('ขึ้นค่าแรงปี 70 วันละ 4 บาท').map(([kind, value]) => [kind, value])).toEqual([
      ['year', 2027],
      ['money', 4],
    ])
  })

  it('begins a range behind a percentage anew', () => {
    expect(read('ร้อยละ 24.5 และ 5–9 ปี').map(([kind, value]) => [kind, value])).toEqual([
      ['percent', 24.5],
      ['count', 5],
      ['count', 9],
    ])
  })

  it.each(['6G', '30@30', 'โควิด-19', 'โทร. 02-123-4567', 'https://example.com/2567', 'เป็นที่เรียบร้อย'])(
    'counts nothing in %s',
    (text) => {
      expect(read(text)).toEqual([])
    },
  )
})
