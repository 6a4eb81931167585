import { describe, expect, it } from 'vitest'
import { englishNumerals } from '../../../lib/figures/english/english-numerals'
import { commonEra, type Numeral, plainDigits, significantDigits } from '../../../lib/figures/figure'
import { thaiNumerals } from '../../../lib/figures/thai/thai-numerals'
import { wordEdges } from '../../../lib/typography/word-edges'

const inThai = (text: string) => thaiNumerals(plainDigits(text), wordEdges(plainDigits(text), 'th'))
const inEnglish = (text: string) => englishNumerals(plainDigits(text))
const values = (numerals: readonly Numeral[]) => numerals.map(({ value }) => value)

describe('numbers in Thai', () => {
  it.each([
    ['2 หมื่นล้านบาท', 20e9],
    ['1.5 แสนล้าน', 150e9],
    ['3,000 ล้านบาท', 3e9],
    ['๓,๐๐๐ ล้านบาท', 3e9],
    ['สองหมื่นห้าพันบาท', 25_000],
    ['หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหก', 123_456],
    ['ยี่สิบเอ็ด', 21],
    ['สิบสอง', 12],
    ['เก้าสิบเก้า', 99],
    ['สองร้อยห้า', 205],
    ['ล้านครึ่ง', 1.5e6],
    ['สองล้านครึ่ง', 2.5e6],
    ['2 ล้านล้านบาท', 2e12],
    ['1.23 ล้านล้าน', 1.23e12],
    ['1 ล้าน 2 แสนคน', 1.2e6],
    ['2 หมื่นกว่าล้านบาท', 20e9],
    ['สี่จุดห้า', 4.5],
    ['1.1 ล้าน', 1.1e6],
    ['0.07', 0.07],
    ['１,２３４．５', 1234.5],
    ['10⁶ วัตต์', 1e6],
    ['3.5×10⁶', 3.5e6],
    ['10^-3 เมตร', 0.001],
    ['2½ ล้าน', 2.5e6],
    ['3 1/4 ถ้วย', 3.25],
    ['3/4 ของพื้นที่', 0.75],
    ['25 กม.²', 25],
    ['2 โหล', 24],
    ['ครึ่งโหล', 6],
    ['สามโหลครึ่ง', 42],
    ['2 กุรุส', 288],
    ['ครึ่งแสน', 50_000],
    ['ครึ่งพันล้าน', 500e6],
    ['500²', 500],
  ])('are read: %s', (text, value) => {
    expect(values(inThai(text))).toEqual([value])
  })

  it.each([
    'สามารถ',
    'หน่วยงานพันธมิตร',
    'เก้าอี้',
    'เรียบร้อย',
    'ห้างสรรพสินค้า',
    'ความสัมพันธ์',
    'ศูนย์การค้า',
    'หกล้ม',
    'ขวดโหล',
    'เสื้อโหล',
    'ดาวน์โหลด',
  ])('are none in %s', (text) => {
    expect(values(inThai(text))).toEqual([])
  })

  it('are kept apart where they stand side by side', () => {
    expect(values(inThai('ปี 2567 2 หมื่นล้าน'))).toEqual([2567, 20e9])
    expect(values(inThai('ปี 2567 ร้อยละ 4.5'))).toEqual([2567, 4.5])
  })

  it('tell whether they say กว่า, and whether a scale stands alone', () => {
    expect(inThai('2 หมื่นกว่าล้านบาท')).toMatchObject([{ over: true, scale: 1e10, digits: 1 }])
    expect(inThai('(ล้านบาท)')).toMatchObject([{ bare: true }])
    expect(inThai('สิบคน')).toMatchObject([{ value: 10, digits: 0 }])
  })
})

describe('numbers in English', () => {
  it.each([
    ['twenty-five thousand', 25_000],
    ['one hundred and twenty-five', 125],
    ['two thousand and one', 2001],
    ['20 billion', 20e9],
    ['THB20bn', 20e9],
    ['$5m', 5e6],
    ['12k', 12_000],
    ['20,000 million', 20e9],
    ['twenty thousand million', 20e9],
    ['a hundred', 100],
    ['half a million', 500_000],
    ['two and a half million', 2.5e6],
    ['two and a half', 2.5],
    ['a dozen', 12],
    ['1.1 million', 1.1e6],
    ['0.07', 0.07],
    ['１２３', 123],
    ['10⁶ watts', 1e6],
    ['3.5 x 10^6', 3.5e6],
    ['2¹⁰', 1024],
    ['10⁻³', 0.001],
    ['3⅓', 3.33333333333],
    ['2½m', 2.5e6],
    ['¾ of them', 0.75],
    ['25 km²', 25],
    ['two dozen', 24],
    ['half-a-dozen', 6],
    ['a dozen and a half', 18],
    ['two gross of pens', 288],
    ['20 billion gross', 20e9],
    ['20 gross of tax', 20],
    ['a quarter of a million', 250_000],
    ['a quarter million', 250_000],
    ['three-quarters of a billion', 750e6],
    ['a million and a half', 1.5e6],
    ['two and a quarter', 2.25],
    ['three and a third', 3.33333333333],
    ['two and two-thirds', 2.66666666667],
    ['10¹', 10],
  ])('are read: %s', (text, value) => {
    expect(values(inEnglish(text))).toEqual([value])
  })

  it.each([
    ['23rd', 23],
    ['twenty-third', 23],
    ['two hundred and first', 201],
    ['the hundredth', 100],
    ['Phase II', 2],
    ['Rama IV', 4],
  ])('are places in a row: %s', (text, value) => {
    expect(inEnglish(text)).toMatchObject([{ value, ordinal: true }])
  })

  it.each(['someone often attended tenants', 'a man', 'bn', 'He met Mr X', 'VIII'])(
    'are none in “%s”',
    (text) => {
      expect(values(inEnglish(text))).toEqual([])
    },
  )

  it('are kept apart in a list', () => {
    expect(values(inEnglish('one, two and three'))).toEqual([1, 2, 3])
    expect(values(inEnglish('two and a third was hurt'))).toEqual([2, 3])
    expect(values(inEnglish('5 m and 5 min'))).toEqual([5, 5])
  })
})

it('a number stands where the text has it', () => {
  for (const text of ['รวม ๒๓ แห่ง และ 1,200 แห่ง', 'In İzmir ๒๓ of 1,200 came'])
    expect(inThai(text).map(({ from, to }) => text.slice(from, to))).toEqual(['๒๓', '1,200'])
  const text = 'In İzmir twenty-five of 1,200 came'
  expect(inEnglish(text).map(({ from, to }) => text.slice(from, to))).toEqual(['twenty-five', '1,200'])
})

it('a number tells how many digits it has', () => {
  const told = Object.fromEntries(
    ['91', '91.0', '91,000', '90,996', '007', '10'].map((one) => [one, significantDigits(one)]),
  )
  expect(told).toEqual({ '91': 2, '91.0': 3, '91,000': 2, '90,996': 5, '007': 1, '10': 1 })
})

it('a Thai year is of the Common Era whatever era it is written in', () => {
  expect(['2567', '67', '2024', '99'].map(commonEra)).toEqual([2024, 2024, 2024, 2056])
})
