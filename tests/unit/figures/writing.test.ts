import { describe, expect, it } from 'vitest'
import type { Figure } from '../../../lib/figures/figure'
import { figureLanguage } from '../../../lib/figures/figure-languages'

/** What the advice for one language is, of the first figure of a text in the other. */
function written(from: string, to: string, text: string): string | undefined {
  const [figure] = figureLanguage(from)?.read(text) ?? []
  return figure && figureLanguage(to)?.write(figure as Figure)
}

describe('a figure of an English text in Thai', () => {
  it.each([
    ['20 billion baht', '2 หมื่นล้านบาท'],
    ['3 billion baht', '3 พันล้านบาท'],
    ['22.35 billion baht', '22,350 ล้านบาท'],
    ['1.5 million yen', '1.5 ล้านเยน'],
    ['12,345 baht', '12,345 บาท'],
    ['$50m', '50 ล้านดอลลาร์สหรัฐฯ'],
    ['120 people', '120 คน'],
    ['3 countries', '3 ประเทศ'],
    ['1,200 rai', '1,200 ไร่'],
    ['12.5km', '12.5 กิโลเมตร'],
    ['23', '23'],
    ['more than 100 people', 'กว่า 100 คน'],
    ['nearly 40 countries', 'เกือบ 40 ประเทศ'],
    ['at least 12 people', 'ไม่น้อยกว่า 12 คน'],
    ['up to 500 baht', 'สูงสุด 500 บาท'],
    ['4.5%', 'ร้อยละ 4.5'],
    ['0.25 percentage points', '0.25 จุดเปอร์เซ็นต์'],
    ['the 23rd fair', 'ที่ 23'],
    ['in 2024', 'ปี 2567'],
    ['5 June 2024', '5 มิถุนายน 2567'],
    ['June 2024', 'มิถุนายน 2567'],
    ['the third quarter', 'ไตรมาสที่ 3'],
    ['9.30 a.m.', '09.30 น.'],
    ['half of them', 'ครึ่งหนึ่ง'],
    ['threefold', '3 เท่า'],
    ['hundreds of people', 'หลายร้อย'],
    ['tens of billions of baht', 'หลายหมื่นล้าน'],
    ['last year', 'ปีที่แล้ว'],
    ['next month', 'เดือนหน้า'],
    ['the first half of the year', 'ครึ่งปีแรก'],
  ])('%s', (text, expected) => {
    expect(written('en', 'th', text)).toBe(expected)
  })
})

describe('a figure of a Thai text in English', () => {
  it.each([
    ['2 หมื่นล้านบาท', '20 billion baht'],
    ['22,350 ล้านบาท', '22.35 billion baht'],
    ['1.5 แสนล้านเยน', '150 billion yen'],
    ['12,345 บาท', '12,345 baht'],
    ['5 แสนบาท', '500,000 baht'],
    ['120 คน', '120 people'],
    ['1 ชาติ', '1 country'],
    ['1,200 ไร่', '1,200 rai'],
    ['120 ราย', '120'],
    ['14 แห่ง', '14'],
    ['กว่า 100 คน', 'more than 100 people'],
    ['ไม่เกิน 25 ไร่', 'no more than 25 rai'],
    ['ประมาณ 30 บาท', 'about 30 baht'],
    ['ร้อยละ 4.5', '4.5%'],
    ['ครั้งที่ 1', '1st'],
    ['ครั้งที่ 22', '22nd'],
    ['ครั้งที่ 13', '13th'],
    ['ปี 2567', '2024'],
    ['5 มิ.ย. 67', '5 June 2024'],
    ['เดือนมิถุนายน', 'June'],
    ['ไตรมาสแรก', 'first quarter'],
    ['หนึ่งทุ่ม', '19:00'],
    ['ครึ่งหนึ่ง', 'half'],
    ['3 เท่า', '3 times'],
    ['หลายร้อยคน', 'hundreds'],
    ['ปีหน้า', 'next year'],
    ['วันนี้', 'today'],
    ['ครึ่งปีหลัง', 'second half of the year'],
  ])('%s', (text, expected) => {
    expect(written('th', 'en', text)).toBe(expected)
  })
})
