import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'มีคนมาร่วมหลายร้อยคน',
    ['Hundreds of people came.', 'Several hundred people came.', 'A few hundred people came.'],
    ['Thousands of people came.', 'Dozens of people came.', 'Hundreds of thousands of people came.'],
  ],
  [
    'มีผู้ประท้วงนับพันคน',
    ['Thousands of people protested.', 'Several thousand people protested.'],
    [
      'Hundreds of people protested.',
      'Millions of people protested.',
      'Tens of thousands of people protested.',
    ],
  ],
  [
    'เสียหายหลายหมื่นล้านบาท',
    ['The damage is tens of billions of baht.', 'The damage runs to tens of billions of baht.'],
    [
      'The damage is tens of millions of baht.',
      'The damage is hundreds of billions of baht.',
      'The damage is billions of baht.',
    ],
  ],
  ['ใช้เวลาหลายสิบปี', ['It took decades.', 'It took tens of years.'], ['It took hundreds of years.']],
  [
    'Hundreds of thousands of homes lost power.',
    ['ไฟฟ้าดับหลายแสนครัวเรือน', 'ไฟฟ้าดับนับแสนครัวเรือน'],
    ['ไฟฟ้าดับหลายหมื่นครัวเรือน', 'ไฟฟ้าดับหลายล้านครัวเรือน'],
  ],
  [
    'Millions of trees were cut.',
    ['ต้นไม้ถูกตัดหลายล้านต้น', 'ต้นไม้ถูกตัดนับล้านต้น'],
    ['ต้นไม้ถูกตัดหลายพันต้น', 'ต้นไม้ถูกตัดหลายสิบล้านต้น'],
  ],
]

testFacts('figures', FACTS)
