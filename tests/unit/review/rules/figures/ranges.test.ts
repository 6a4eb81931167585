import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'จะลงทุน 3-5 พันล้านบาท',
    [
      'It will invest 3–5 billion baht.',
      'It will invest 3 to 5 billion baht.',
      'It will invest between 3 billion and 5 billion baht.',
      'It will invest from 3,000 to 5,000 million baht.',
    ],
    [
      'It will invest 3–5 million baht.',
      'It will invest 3 to 6 billion baht.',
      'It will invest 2–5 billion baht.',
      'It will invest 5 billion baht.',
    ],
  ],
  [
    'โทษปรับ 400,000–2,000,000 บาท',
    [
      'The fine is 400,000–2,000,000 baht.',
      'The fine is 400,000 to 2 million baht.',
      'The fine is between 400,000 baht and 2 million baht.',
    ],
    ['The fine is 40,000 to 2 million baht.', 'The fine is 400,000 to 20 million baht.'],
  ],
  [
    'อุณหภูมิ 22–34 องศาเซลเซียส',
    ['It will be 22–34 degrees Celsius.', 'It will be between 22 and 34°C.', 'It will be 22 to 34 degrees.'],
    ['It will be 22–43 degrees Celsius.', 'It will be 12 to 34 degrees.'],
  ],
  [
    'รับสมัครผู้มีอายุ 18 ถึง 25 ปี',
    [
      'Those aged 18–25 may apply.',
      'Those aged 18 to 25 may apply.',
      'Those between 18 and 25 years old may apply.',
    ],
    ['Those aged 18–35 may apply.', 'Those aged 16 to 25 may apply.'],
  ],
  [
    'ใช้เวลา 2–3 ชั่วโมง',
    ['It takes two to three hours.', 'It takes two or three hours.', 'It takes 2–3 hours.'],
    ['It takes two to four hours.', 'It takes 2–3 days.', 'It takes 20–30 hours.'],
  ],
  [
    'The fare is 15 to 45 baht.',
    ['ค่าโดยสาร 15–45 บาท', 'ค่าโดยสาร 15 ถึง 45 บาท', 'ค่าโดยสารตั้งแต่ 15 บาท จนถึง 45 บาท'],
    ['ค่าโดยสาร 15–54 บาท', 'ค่าโดยสาร 5–45 บาท', 'ค่าโดยสาร 15–45 ดอลลาร์'],
  ],
  [
    'Between 20 and 30 per cent of them left.',
    ['ในจำนวนนี้ร้อยละ 20–30 ลาออก', 'ในจำนวนนี้ 20–30% ลาออก', 'ในจำนวนนี้ร้อยละ 20 ถึง 30 ลาออก'],
    ['ในจำนวนนี้ร้อยละ 20–35 ลาออก', 'ในจำนวนนี้ร้อยละ 2–3 ลาออก'],
  ],
]

testFacts('figures', FACTS)
