import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const AMOUNTS: readonly Fact[] = [
  [
    'โครงการมีวงเงิน 2 หมื่นล้านบาท',
    [
      'The project has a budget of 20 billion baht.',
      'The project has a budget of 20,000 million baht.',
      'The project has a budget of Bt20bn.',
      'The project has a budget of THB 20 billion.',
      'The project has a budget of ฿20 billion.',
    ],
    [
      'The project has a budget of 2 billion baht.',
      'The project has a budget of 200 billion baht.',
      'The project has a budget of 20 million baht.',
      'The project has a budget of 20 billion dollars.',
      'The project has a budget of ¥20 billion.',
      'The project has a budget of 20 billion.',
    ],
  ],
  [
    'มีมูลค่าการค้า 1.5 แสนล้านบาท',
    ['Trade was worth 150 billion baht.', 'Trade was worth 0.15 trillion baht.'],
    [
      'Trade was worth 15 billion baht.',
      'Trade was worth 1.5 trillion baht.',
      'Trade was worth 150 million baht.',
    ],
  ],
  [
    'หนี้รวม 1.23 ล้านล้านบาท',
    ['The debt is 1.23 trillion baht.', 'The debt is 1,230 billion baht.'],
    ['The debt is 1.23 billion baht.', 'The debt is 1.32 trillion baht.', 'The debt is 12.3 trillion baht.'],
  ],
  [
    'รายได้ 22,350 ล้านบาท',
    ['Revenue was 22.35 billion baht.', 'Revenue was 22,350 million baht.'],
    ['Revenue was 2.235 billion baht.', 'Revenue was 22,530 million baht.', 'Revenue was 22,350 baht.'],
  ],
  [
    'เงินกู้รายละ 5 แสนบาท',
    ['Each loan is 500,000 baht.', 'Each loan is half a million baht.', 'Each loan is 0.5 million baht.'],
    ['Each loan is 50,000 baht.', 'Each loan is 5 million baht.', 'Each loan is half a billion baht.'],
  ],
  [
    'ค่าปรับ 1 ล้าน 2 แสนบาท',
    ['The fine is 1.2 million baht.', 'The fine is 1,200,000 baht.'],
    ['The fine is 1.02 million baht.', 'The fine is 1 million baht.', 'The fine is 12 million baht.'],
  ],
  [
    'เงินรางวัลล้านครึ่งบาท',
    ['The prize is 1.5 million baht.', 'The prize is one and a half million baht.'],
    ['The prize is 1.05 million baht.', 'The prize is half a million baht.'],
  ],
  [
    'ค่าไฟฟ้า 25 สตางค์ต่อหน่วย',
    ['Power costs 0.25 baht a unit.', 'Power costs 25 satang per unit.'],
    ['Power costs 25 baht a unit.', 'Power costs 0.52 baht a unit.'],
  ],
  [
    'ตั๋วใบละ 3 บาท 50 สตางค์',
    ['A ticket costs 3.50 baht.', 'A ticket costs 3 baht and 50 satang.'],
    ['A ticket costs 3.05 baht.', 'A ticket costs 350 baht.', 'A ticket costs 5.30 baht.'],
  ],
  [
    'ส่งออก 50 ล้านเหรียญสหรัฐ',
    [
      'Exports were 50 million US dollars.',
      'Exports were US$50 million.',
      'Exports were $50m.',
      'Exports were 50 million dollars.',
      'Exports were USD 50 million.',
    ],
    [
      'Exports were 50 million baht.',
      'Exports were 50 billion dollars.',
      'Exports were A$50 million.',
      'Exports were 50 million Singapore dollars.',
    ],
  ],
  [
    'ลงทุน 300 ล้านเยน',
    [
      'It invested 300 million yen.',
      'It invested ¥300 million.',
      'It invested JPY 300 million.',
      'It invested ¥300m.',
    ],
    ['It invested 300 million baht.', 'It invested 3 billion yen.', 'It invested 300 million yuan.'],
  ],
  [
    'ช่วยเหลือ 5 ล้านยูโร',
    ['The aid is 5 million euros.', 'The aid is €5 million.'],
    ['The aid is £5 million.', 'The aid is $5 million.', 'The aid is €5 billion.'],
  ],
  [
    'จ่าย 40,000 รูปี หรือประมาณ 15,000 บาท',
    ['They pay 40,000 rupees, or about 15,000 baht.', 'They pay 40,000 rupees (about 15,000 baht).'],
    ['They pay 40,000 rupees, or about 51,000 baht.', 'They pay 15,000 rupees, or about 40,000 baht.'],
  ],
  [
    'ซื้อทองคำหนัก 85 บาท',
    ['They bought 85 baht-weight of gold.'],
    ['They bought 58 baht-weight of gold.', 'They bought 85 grams of gold.'],
  ],
  [
    'The scheme has a budget of 4.9 billion baht.',
    ['โครงการมีวงเงิน 4.9 พันล้านบาท', 'โครงการมีวงเงิน 4,900 ล้านบาท'],
    [
      'โครงการมีวงเงิน 4.9 ล้านบาท',
      'โครงการมีวงเงิน 490 ล้านบาท',
      'โครงการมีวงเงิน 4.9 พันล้านเยน',
      'โครงการมีวงเงิน 9.4 พันล้านบาท',
    ],
  ],
  [
    'The grant is worth €1.2 million.',
    ['เงินช่วยเหลือ 1.2 ล้านยูโร', 'เงินช่วยเหลือหนึ่งล้านสองแสนยูโร'],
    ['เงินช่วยเหลือ 1.2 ล้านบาท', 'เงินช่วยเหลือ 1.2 ล้านปอนด์', 'เงินช่วยเหลือ 12 ล้านยูโร', 'เงินช่วยเหลือ 1.2 ล้าน'],
  ],
  [
    'Oil rose to $85 a barrel.',
    ['น้ำมันขึ้นเป็น 85 ดอลลาร์สหรัฐฯ ต่อบาร์เรล', 'น้ำมันขึ้นเป็นบาร์เรลละ 85 ดอลลาร์'],
    ['น้ำมันขึ้นเป็น 58 ดอลลาร์สหรัฐฯ ต่อบาร์เรล', 'น้ำมันขึ้นเป็น 85 บาทต่อบาร์เรล'],
  ],
]

/** A table names its currency once, in its head. */
const IN_A_TABLE: readonly Fact[] = [
  [
    '| ปี | รายได้ (ล้านบาท) |\n| --- | --- |\n| 2566 | 1,250 |\n| 2567 | 1,410 |',
    ['| Year | Revenue (million baht) |\n| --- | --- |\n| 2023 | 1,250 |\n| 2024 | 1,410 |'],
    [
      '| Year | Revenue (million baht) |\n| --- | --- |\n| 2023 | 1,250 |\n| 2024 | 1,140 |',
      '| Year | Revenue (million baht) |\n| --- | --- |\n| 2023 | 1,250 |\n| 2025 | 1,410 |',
    ],
  ],
  [
    '| ความผิด | ค่าปรับ |\n| --- | --- |\n| จอดรถซ้อนคัน | 500 บาท |\n| ฝ่าไฟแดง | 1,000 บาท |',
    [
      '| Offence | Fine (baht) |\n| --- | --- |\n| Double parking | 500 |\n| Jumping a red light | 1,000 |',
      '| Offence | Fine |\n| --- | --- |\n| Double parking | ฿500 |\n| Jumping a red light | ฿1,000 |',
    ],
    [
      '| Offence | Fine |\n| --- | --- |\n| Double parking | 500 |\n| Jumping a red light | 1,000 |',
      '| Offence | Fine (yen) |\n| --- | --- |\n| Double parking | 500 |\n| Jumping a red light | 1,000 |',
    ],
  ],
]

testFacts('figures', AMOUNTS)
testFacts('figures', IN_A_TABLE)
