import { describe, expect, it } from 'vitest'
import { plainDigits, thaiNumerals } from '../../../lib/thai/numerals'

const values = (text: string) => thaiNumerals(plainDigits(text)).map(({ value }) => value)

describe('numbers in Thai', () => {
  it.each([
    ['2 หมื่นล้านบาท', 20_000_000_000],
    ['1.5 แสนล้าน', 150_000_000_000],
    ['3,000 ล้านบาท', 3_000_000_000],
    ['๓,๐๐๐ ล้านบาท', 3_000_000_000],
    ['สองหมื่นห้าพันบาท', 25_000],
    ['หนึ่งแสนสองหมื่นสามพันสี่ร้อยห้าสิบหก', 123_456],
    ['ยี่สิบเอ็ด', 21],
    ['สิบสอง', 12],
    ['ล้านครึ่ง', 1_500_000],
    ['2 ล้านล้านบาท', 2_000_000_000_000],
    ['1 ล้าน 2 แสนคน', 1_200_000],
    ['2 หมื่นกว่าล้านบาท', 20_000_000_000],
    ['สี่จุดห้า', 4.5],
  ])('reads %s', (text, value) => {
    expect(values(text)).toEqual([value])
  })

  it.each([
    'สามารถ',
    'หน่วยงานพันธมิตร',
    'เก้าอี้',
    'เรียบร้อย',
    'ห้างสรรพสินค้า',
    'จังหวัดร้อยเอ็ด',
    'ร้อยตรี',
    'ความสัมพันธ์',
    'สี่แยก',
  ])('finds no number in %s', (text) => {
    expect(values(text)).toEqual([])
  })

  it('keeps two figures side by side apart', () => {
    expect(values('ปี 2567 2 หมื่นล้าน')).toEqual([2567, 20_000_000_000])
    expect(values('ปี 2567 ร้อยละ 4.5')).toEqual([2567, 4.5])
  })

  it('gives places in the text as it was written', () => {
    const text = 'รวม ๒๓ แห่ง'
    const [numeral] = thaiNumerals(plainDigits(text))
    expect(text.slice(numeral?.from, numeral?.to)).toBe('๒๓')
  })
})
