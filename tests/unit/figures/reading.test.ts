import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../lib/figures/figure'
import { figureLanguage } from '../../../lib/figures/figure-languages'

/** Kind and value, the first unit, how exact it is and by what it is reckoned, where it says so. */
function told({ kind, value, units: [unit], qualifier, per }: Figure): string {
  const parts = [
    kind,
    value,
    unit,
    qualifier === 'exact' ? undefined : qualifier,
    ...(per ?? []).map(([by]) => `/${by}`),
  ]
  return parts.filter((part) => part !== undefined).join(' ')
}

const read = (locale: string, text: string) => figureLanguage(locale)?.read(text) ?? []

describe('figures in Thai', () => {
  it.each([
    ['กว่า 100 ราย', 'count 100 person over'],
    ['100 กว่าราย', 'count 100 person over'],
    ['กว่าร้อยราย', 'count 100 person over'],
    ['โทร. 02-123-4567', 'telephone 21234567'],
    ['0812345678', 'telephone 812345678'],
    ['โทร. 081 234 567', 'telephone 81234567'],
    ['ไตรมาส 3/69', 'quarter 3', 'year 2026'],
    ['ไตรมาสแรกปี 69', 'quarter 1', 'year 2026'],
    ['H1/69', 'half-year 1', 'year 2026'],
    ['ครึ่งปีแรก 50 คน', 'half-year 1', 'count 50 person'],
    ['สามถ้วยครึ่ง', 'count 3.5 cup'],
    ['3×4 เมตร', 'count 3 m', 'count 4 m'],
    ['สูงถึง 2 หมื่นล้านบาท', 'money 20000000000 THB'],
    ['ไม่น้อยกว่า 20 ล้านบาท', 'money 20000000 THB at-least'],
    ['ไม่เกิน 100 คน', 'count 100 person at-most'],
    ['งบประมาณ 100 บาท', 'money 100 THB'],
    ['เกือบ 4.5%', 'percent 4.5 nearly'],
    ['US$30 ล้าน', 'money 30000000 USD'],
    ['3 บาท 50 สตางค์', 'money 3.5 THB'],
    ['ครั้งที่ 23', 'ordinal 23'],
    ['อันดับหนึ่ง', 'ordinal 1'],
    ['ปี 67', 'year 2024'],
    ['ปี ค.ศ. 2030', 'year 2030'],
    ['พ.ศ. 2199', 'year 1656'],
    ['หนึ่งในสามของทั้งหมด', 'fraction 0.333333333333'],
    ['เกือบ 1 ใน 3', 'fraction 0.333333333333 nearly'],
    ['แจกไปแล้วกว่าครึ่ง', 'fraction 0.5 over'],
    ['ขึ้นเกือบเท่าตัว', 'multiple 2 nearly'],
    ['เพิ่มขึ้น 2.5 เท่า', 'multiple 2.5'],
    ['กว่า 81,000 ตารางเมตร', 'count 81000 m2 over'],
    ['30 ล้านเหรียญ', 'money 30000000 USD'],
    ['1 ชั่วโมง 10 นาที', 'count 70 minute'],
    ['2 ปีครึ่ง', 'count 2.5 year'],
    ['หลายร้อยคน', 'vague 100'],
    ['ภายในปีนี้', 'relative 0 year'],
    ['เดือนหน้า', 'relative 1 month'],
    ['ครึ่งปีหลัง', 'half-year 2'],
    ['จ่ายเดือนละ 600 บาท', 'money 600 THB /month'],
    ['47,000 บาทต่อคนต่อทริป', 'money 47000 THB /person /trip'],
    ['ร้อยละ 2.25 ต่อปี', 'percent 2.25 /year'],
    ['เพิ่มขึ้น 0.5 จุดเปอร์เซ็นต์', 'percent 0.5 point'],
    ['ราวปีละ 90,000 คน', 'count 90000 person about /year'],
    ['3-5 พันล้านบาท', 'money 3000000000 THB', 'money 5000000000 THB'],
    ['ปี 2563-2567', 'year 2020', 'year 2024'],
    ['ปี 67-69', 'year 2024', 'year 2026'],
    ['ปี 67 ถึง 69', 'year 2024', 'year 2026'],
    ['ปี 67/68', 'year 2024', 'year 2025'],
    ['ปี 67, 68 และ 69', 'year 2024', 'year 2025', 'year 2026'],
    ['ปี 2542-43', 'year 1999', 'year 2000'],
    ['ปีงบประมาณ 68-70', 'year 2025', 'year 2027'],
    ['ปี 67 20-30 คน', 'year 2024', 'count 20 person', 'count 30 person'],
    ['ทุกปี 50-60 คน', 'count 50 person', 'count 60 person'],
    ['ร้อยละ 0.5 และ 1.2', 'percent 0.5', 'percent 1.2'],
    ['ร้อยละ 24.5 และ 5–9 ปี', 'percent 24.5', 'count 5 year', 'count 9 year'],
    ['ขึ้นค่าแรงปี 70 วันละ 4 บาท', 'year 2027', 'money 4 THB /day'],
    ['และ 140 ล้านบาท', 'money 140000000 THB'],
    ['½ ชั่วโมง', 'count 0.5 hour'],
    ['ครึ่งไร่', 'count 0.5 rai'],
    ['ครึ่งจุดเปอร์เซ็นต์', 'percent 0.5 point'],
    ['25 จุดพื้นฐาน', 'percent 0.25 point'],
    ['ครึ่งดอลลาร์', 'money 0.5 USD'],
    ['ครึ่งวันแรก', 'fraction 0.5', 'ordinal 1'],
    ['โหลละ 60 บาท', 'money 60 THB /dozen'],
    ['3 คู่', 'count 3 pair'],
    ['¾ ของทั้งหมด', 'fraction 0.75'],
    ['1 000 000 บาท', 'money 1000000 THB'],
    ['12\u202f500 คน', 'count 12500 person'],
    ['12 500–13 500 คน', 'count 12500 person', 'count 13500 person'],
    ['กลุ่มที่ 3 200 คน', 'ordinal 3', 'count 200 person'],
    ['ปี 67 300 คน', 'year 2024', 'count 300 person'],
    ['วันที่ 5 มิ.ย. 67 300 คน', 'date 605', 'year 2024', 'count 300 person'],
  ])('%s', (text, ...expected) => {
    expect(read('th', text).map(told)).toEqual(expected)
  })

  it.each([
    'https://example.com/2567',
    'a2567@news.example',
    'เป็นที่เรียบร้อย',
    'จังหวัดร้อยเอ็ด',
    'พันตำรวจเอก',
    'ศูนย์การค้า',
    'ลูกครึ่ง',
    'ในครึ่งหลังของการแข่งขัน',
    'ครึ่งเดือนหลัง',
    'พักครึ่ง',
  ])('none: %s', (text) => {
    expect(read('th', text).map(told)).toEqual([])
  })
})

describe('figures in English', () => {
  it.each([
    ['Call 02-123-4567', 'telephone 21234567'],
    ['Call (+66) 2123 4567', 'telephone 21234567'],
    ['Call +66 (0) 81-234-5678', 'telephone 812345678'],
    ['up +5 12 people', 'count 5', 'count 12 person'],
    ['3m wide', 'count 3 m'],
    ['between 3m and 4m high', 'count 3 m', 'count 4 m'],
    ['50m away', 'count 50 m'],
    ['3m x 4m', 'count 3 m', 'count 4 m'],
    ['three metres by four', 'count 3 m', 'count 4 m'],
    ['$3m wide', 'money 3000000 USD'],
    ['THB 3m from the fund', 'money 3000000 THB'],
    ['3m people', 'count 3000000 person'],
    ['grew 3m by 2030', 'count 3000000', 'year 2030'],
    ['up 3m from 2m', 'count 3000000', 'count 2000000'],
    ['5ft 11in', 'count 71 inch'],
    ['5’11”', 'count 71 inch'],
    ['5ft 11 people', 'count 5 foot', 'count 11 person'],
    ['in Q3/26', 'quarter 3', 'year 2026'],
    ['More than 100 big Japanese businesses', 'count 100 company over'],
    ['the number topped 100', 'count 100 over'],
    ['upwards of 100', 'count 100 over'],
    ['100-plus firms', 'count 100 company over'],
    ['100 firms or more', 'count 100 company at-least'],
    ['no more than 100 people', 'count 100 person at-most'],
    ['some 100 firms', 'count 100 company about'],
    ['as much as 20 billion baht', 'money 20000000000 THB'],
    ['over 12 months', 'count 12 month across'],
    ['THB 20bn', 'money 20000000000 THB'],
    ['US$30 million', 'money 30000000 USD'],
    ['25 basis points', 'percent 0.25 point'],
    ['3 private-sector organisations', 'count 3 organisation'],
    ['23 Japanese local governments', 'count 23 government'],
    ['the twenty-third forum', 'ordinal 23'],
    ['No. 1', 'ordinal 1'],
    ['dates back to 2011', 'year 2011'],
    ['the 1980s', 'year 1980'],
    ['FY26', 'year 2026'],
    ['in B.E. 2554', 'year 2011'],
    ['from noon', 'time 720'],
    ['the previous month', 'relative -1 month'],
    ['open around the clock', 'count 24 hour'],
    ['more than half of them', 'fraction 0.5 over'],
    ['cut by a quarter', 'fraction 0.25'],
    ['one in three', 'fraction 0.333333333333'],
    ['Sales trebled', 'multiple 3'],
    ['four times as much', 'multiple 4'],
    ['aged 62', 'count 62 year'],
    ['a 50-year contract', 'count 50 year'],
    ['one hour and 10 minutes', 'count 70 minute'],
    ['hundreds of firms', 'vague 100'],
    ['next year', 'relative 1 year'],
    ['Q1 2024', 'quarter 1', 'year 2024'],
    ['600 baht a month', 'money 600 THB /month', 'count 1 month'],
    ['47,000 baht per person per trip', 'money 47000 THB /person /trip'],
    ['2.25% per year', 'percent 2.25 /year'],
    ['between 3 and 5 billion baht', 'money 3000000000 THB', 'money 5000000000 THB'],
    ['2019–24', 'year 2019', 'year 2024'],
    ['1999–00', 'year 1999', 'year 2000'],
    ['FY25-27', 'year 2025', 'year 2027'],
    ['5¼ per cent', 'percent 5.25'],
    ['nearly half a kilometre', 'count 0.5 km nearly'],
    ['three-quarters of a percentage point', 'percent 0.75 point'],
    ['a quarter of a point', 'count 0.25 score'],
    ['a week and a half', 'count 1.5 week'],
    ['half a dollar', 'money 0.5 USD'],
    ['half of a crowd', 'fraction 0.5'],
    ['60 baht a dozen', 'money 60 THB /dozen'],
    ['116 123', 'count 116', 'count 123'],
    ['3–5×10⁶ watts', 'count 3000000 W', 'count 5000000 W'],
    ['1 000 000 baht', 'money 1000000 THB'],
    ['12\u2009500.50 baht', 'money 12500.5 THB'],
    ['On May 5 300 people came', 'date 505', 'count 300 person'],
    ['2011 (B.E. 2554)', 'year 2011', 'year 2011'],
  ])('%s', (text, ...expected) => {
    expect(read('en', text).map(told)).toEqual(expected)
  })

  it.each([
    'the set scores',
    'https://example.com/2024',
    'he may march',
    'one another',
    'at half-time',
    'the second half of the match',
    'a quarter-final',
    'third-party apps',
  ])('none: %s', (text) => {
    expect(read('en', text).map(told)).toEqual([])
  })
})

it('a figure stands in the text by its words, of whatever digits and dashes', () => {
  const text = 'รวม ๒๓ แห่ง (๕–๗ มิถุนายน ๒๕๖๗) กว่า ๓,๐๐๐ ล้านบาท'
  expect(read('th', text).map(({ from, to }) => text.slice(from, to))).toEqual([
    '๒๓ แห่ง',
    '๕–๗ มิถุนายน ๒๕๖๗',
    '๕–๗ มิถุนายน ๒๕๖๗',
    '๒๕๖๗',
    'กว่า ๓,๐๐๐ ล้านบาท',
  ])
})

it('a figure that may come and go in translation is marked as such', () => {
  const optional = (locale: string, text: string) =>
    read(locale, text).map((figure) => figure.optional === true)
  expect(optional('th', 'ทั้งสองประเทศ')).toEqual([true])
  expect(optional('th', 'จำนวนสามจังหวัด')).toEqual([false])
  expect(optional('en', 'both countries of the G20')).toEqual([true, true])
  expect(optional('en', 'three of them')).toEqual([false])
  expect(optional('en', 'the first of 23')).toEqual([true, false])
})

it('a language without a lexicon is not read, and one with a region is', () => {
  expect(figureLanguage('ja')).toBeUndefined()
  expect(figureLanguage('en-GB')?.read('5 people')).toHaveLength(1)
})
