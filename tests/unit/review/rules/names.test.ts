import { describe, expect, it } from 'vitest'
import { type Fact, testFacts } from '../../../fixtures/review/facts'
import { found, wordsOf } from '../../../fixtures/review/in-memory'

/** Agreed names. */
const GLOSSARY: readonly Fact[] = [
  [
    'งานจัดที่ซาเซโบะ จังหวัดนางาซากิ',
    ['The fair is in Sasebo, Nagasaki Prefecture.', 'The fair is in Sasebo in Nagasaki.'],
    [
      'The fair is in Sasebo, Nagano Prefecture.',
      'The fair is in Sasebo.',
      'The fair is in Sasabo, Nagasaki.',
      'The fair is in Sasebo, Nagasaki and Saga.',
    ],
  ],
  [
    'ตามข้อมูลของกระทรวงพาณิชย์',
    ['by the Ministry of Commerce’s data', 'by Commerce Ministry data'],
    ['by the ministry’s data', 'by Ministry of Comerce data'],
  ],
  [
    'แนวคิด OTAGAI เริ่มขึ้นแล้ว',
    ['The OTAGAI idea has begun.'],
    ['The Otagai idea has begun.', 'The idea has begun.', 'The OTAGAY idea has begun.'],
  ],
  [
    'นายภาสกรกล่าวว่าดี\n\nนายภาสกรกล่าวต่อว่าดีมาก',
    ['Passakorn said it was good.\n\nHe added that it was very good.'],
    ['He said it was good.\n\nHe added that it was very good.'],
  ],
  [
    'ผู้ประกอบการญี่ปุ่นและไทยมาร่วมงาน',
    ['Japanese and Thai businesses came.', 'Businesses of Japan and Thailand came.'],
    ['Thai businesses came.', 'Japanese businesses came.'],
  ],
  [
    'Passakorn travelled to Sasebo.',
    ['นายภาสกรเดินทางไปซาเซโบะ'],
    ['นายภาสกรเดินทางไปนางาซากิ', 'เขาเดินทางไปซาเซโบะ'],
  ],
]

/** Countries. */
const COUNTRIES: readonly Fact[] = [
  [
    'สินค้าส่งออกไปเวียดนามและลาว',
    ['Goods are exported to Vietnam and Laos.', 'Vietnamese and Lao buyers take the goods.'],
    ['Goods are exported to Cambodia and Laos.', 'Goods are exported to Vietnam, Laos and Myanmar.'],
  ],
  [
    'รัฐมนตรีสหรัฐฯ มาเยือน',
    [
      'A US minister visits.',
      'A minister of the United States visits.',
      'An American minister visits.',
      'A minister visits.',
    ],
    ['A UK minister visits.', 'A Russian minister visits.', 'A French minister visits.'],
  ],
  [
    'ทูตอังกฤษเข้าพบผู้ว่าราชการจังหวัด',
    [
      'The British ambassador met the governor.',
      'The ambassador of the United Kingdom met the governor.',
      'The UK ambassador met the governor.',
    ],
    ['The Irish ambassador met the governor.', 'The German ambassador met the governor.'],
  ],
  ['ราคา 5 ล้านดอลลาร์สหรัฐ', ['The price is 5 million US dollars.'], []],
  ['พายุจากมหาสมุทรอินเดีย', ['a storm from the Indian Ocean'], []],
  [
    'นางทองลาวรรณเปิดร้านอาหารจานด่วน',
    ['Thonglawan opened a fast-food shop.'],
    ['Thonglawan opened a Lao fast-food shop.'],
  ],
  ['Let us meet and have turkey with china plates.', ['มาพบกันและกินไก่งวงด้วยจานกระเบื้อง'], ['มาพบกันที่ตุรกีและจีน']],
  ['South Korea beat North Korea.', ['เกาหลีใต้เอาชนะเกาหลีเหนือ'], ['เกาหลีใต้เอาชนะเวียดนาม']],
  [
    'Myanmar and the Czech Republic signed.',
    ['เมียนมาและสาธารณรัฐเช็กลงนาม', 'พม่าและเช็กลงนาม'],
    ['เมียนมาและโปแลนด์ลงนาม'],
  ],
]

/** A name in two spellings. */
const VARIANTS: readonly Fact[] = [
  [
    'ข่าวของคนเกาหลี',
    [
      'It went from Phayao to Phayao.',
      'It went to Korea with Korean goods and Koreans.',
      'He met Kittipong, and then Kittiphan.',
    ],
    ['It went from Phitsanulok to Phitsanulog.', 'He met Kittipong, and then Kittiphong.'],
  ],
]

testFacts('glossary', GLOSSARY)
testFacts('countries', COUNTRIES)
testFacts('variants', VARIANTS)

describe('glossary', () => {
  it('tells the agreed form', () => {
    expect(found('glossary', 'งานจัดที่ซาเซโบะ', 'The fair is in Sasabo.')).toMatchObject([
      { words: 'Sasabo', expected: { en: 'Sasebo' } },
    ])
    expect(wordsOf(found('glossary', 'งานจัดที่ซาเซโบะ', 'The fair is in Sasebo and in Saga.'))).toEqual([
      'Saga',
    ])
  })
})
