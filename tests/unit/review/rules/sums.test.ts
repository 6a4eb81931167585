import { describe, expect, it } from 'vitest'
import { found, version, wordsOf } from '../../../fixtures/review/in-memory'

const told = (text: string) => wordsOf(found('sums', text, ''))

describe('a total that is the sum of its parts', () => {
  it.each([
    'กลาง 6 แห่ง ท้องถิ่น 23 แห่ง และเอกชน 3 แห่ง รวม 32 แห่ง',
    'งบประมาณ 640 ล้านบาท แบ่งเป็น 400 ล้านบาท 160 ล้านบาท หรือราว 4.2 ล้านยูโร และ 80 ล้านบาท',
    'คนละ 6 ชั่วโมง จาก 26 จังหวัด เริ่มที่ตรัง รวม 132 ชุมชน',
    'แจกคนละ 200 บาท 300 คน รวม 60,000 บาท',
    'มีเรือกว่า 20 ลำ และกว่า 30 ลำ รวมกว่า 50 ลำ',
    'There are 32 bodies: 6 ministries, 23 agencies and 3 institutes.',
    '| Country | Projects | Investment |\n|---|---|---|\n| Japan | 30 | 1,200 |\n| China | 42 | 2,500 |\n| Total | 72 | 3,700 |',
    'She made 27 points: 21 from spikes, four from blocks and two from serves.',
    'The parts (6 + 23 + 3) add up to 32.',
    'In all 64 boats took part, up from 57 last year: 18 long, 22 middling and 24 short ones.',
    'The three worst districts had 318 cases, 164 cases and 97 cases, a total of 579.',
  ])('is right: %s', (text) => {
    expect(told(text)).toEqual([])
  })
})

describe('a total that is not the sum of its parts', () => {
  it.each([
    ['กลาง 6 แห่ง ท้องถิ่น 23 แห่ง และเอกชน 3 แห่ง รวม 31 แห่ง', '31 แห่ง'],
    ['งบประมาณ 640 ล้านบาท แบ่งเป็น 400 ล้านบาท และ 140 ล้านบาท', '640 ล้านบาท'],
    ['จำนวนย่อย 6 + 23 + 3 = 31', '6 + 23 + 3 = 31'],
    ['There are 31 bodies: 6 ministries, 23 agencies and 3 institutes.', '31 bodies'],
    ['The parts (6 + 23 + 3) add up to 33.', '6 + 23 + 3) add up to 33'],
    ['The three worst districts had 318 cases, 164 cases and 97 cases, a total of 597.', '597'],
    ['She made 27 points: 21 from spikes, four from blocks and three from serves.', '27 points'],
  ])('is found: %s', (text, words) => {
    expect(told(text)).toEqual([words])
  })

  it('is right where an editor’s note names both', () => {
    const thai = 'กลาง 6 แห่ง ท้องถิ่น 23 แห่ง และเอกชน 3 แห่ง รวม 31 แห่ง'
    const noted = (note: string) =>
      found('sums', version('th', thai, { notes: [note] }), version('en', '', { notes: ['-'] }))
    expect(noted('ต้นฉบับระบุยอดรวม 31 แห่ง แต่รวมได้ 32 แห่ง')).toEqual([])
    expect(noted('ต้นฉบับระบุยอดรวม 31 แห่ง')).toHaveLength(1)
  })
})
