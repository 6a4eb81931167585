import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const OF_DAY: readonly Fact[] = [
  [
    'ประชุมเวลา 09.30 น.',
    [
      'They meet at 9.30 a.m.',
      'They meet at 09:30.',
      'They meet at 9:30am.',
      'They meet at 9.30 in the morning.',
    ],
    ['They meet at 9.30 p.m.', 'They meet at 10.30 a.m.', 'They meet at 19:30.', 'They meet at 9.03 a.m.'],
  ],
  [
    'ขายหมดก่อนบ่ายสามทุกวัน',
    ['It sold out before three every afternoon.', 'It sold out before three in the afternoon every day.'],
    ['It sold out before four every afternoon.', 'It sold out before three every morning.'],
  ],
  [
    'รถออกเวลา 13.30 น.',
    ['The bus leaves at half past one in the afternoon.', 'The bus leaves at half past one.'],
    ['The bus leaves at half past two.', 'The bus leaves at quarter past one.'],
  ],
  [
    'พิธีเริ่ม 17.45 น.',
    ['The ceremony begins at a quarter to six in the evening.'],
    ['The ceremony begins at a quarter past six in the evening.'],
  ],
  [
    'เริ่ม 13.00 น.',
    ['It starts at 1 p.m.', 'It starts at 13:00.', 'It starts at 1:00 pm.'],
    ['It starts at 3 p.m.', 'It starts at 1 a.m.', 'It starts at 13:30.'],
  ],
  [
    'รถออกเวลา 10:15',
    ['The bus leaves at 10:15.', 'The bus leaves at 10.15 a.m.'],
    ['The bus leaves at 10:50.', 'The bus leaves at 11:15.', 'The bus leaves at 10.51 a.m.'],
  ],
  [
    'นัดกันบ่าย 2 โมง',
    [
      'They meet at 2 p.m.',
      'They meet at 14:00.',
      'They meet at two o’clock.',
      'They meet at 2 in the afternoon.',
    ],
    ['They meet at 2 a.m.', 'They meet at 3 p.m.', 'They meet at 12:00.'],
  ],
  [
    'ออกเดินทางตอนตี 5',
    ['They set off at 5 a.m.', 'They set off at 05:00.'],
    ['They set off at 5 p.m.', 'They set off at 6 a.m.', 'They set off at 15:00.'],
  ],
  [
    'การแสดงเริ่มหนึ่งทุ่ม',
    ['The show starts at 7 p.m.', 'The show starts at 19:00.'],
    ['The show starts at 1 p.m.', 'The show starts at 8 p.m.', 'The show starts at 7 a.m.'],
  ],
  [
    'ปิดสามทุ่มครึ่ง',
    ['It closes at 9.30 p.m.', 'It closes at 21:30.'],
    ['It closes at 9 p.m.', 'It closes at 3.30 a.m.'],
  ],
  [
    'เลิกงานห้าโมงเย็น',
    ['Work ends at 5 p.m.', 'Work ends at 17:00.', 'Work ends at five o’clock.'],
    ['Work ends at 5 a.m.', 'Work ends at 6 p.m.'],
  ],
  [
    'เปิดเวลา 12.00–20.00 น.',
    ['It is open from noon to 8 p.m.', 'It is open from 12:00 to 20:00.', 'It is open from 12 to 8 p.m.'],
    [
      'It is open from noon to 9 p.m.',
      'It is open from 11 a.m. to 8 p.m.',
      'It is open from midnight to 8 p.m.',
    ],
  ],
  [
    'เครื่องลงเวลาเที่ยงคืน',
    ['The plane landed at midnight.', 'The plane landed at 00:00.'],
    ['The plane landed at noon.'],
  ],
  [
    'The shop shuts at noon.',
    ['ร้านปิดเวลาเที่ยง', 'ร้านปิด 12.00 น.', 'ร้านปิดตอนเที่ยง'],
    ['ร้านปิดเที่ยงคืน', 'ร้านปิด 13.00 น.'],
  ],
  [
    'The match begins at 7.30 p.m.',
    ['การแข่งขันเริ่ม 19.30 น.', 'การแข่งขันเริ่มเวลา 19:30 น.', 'การแข่งขันเริ่มหนึ่งทุ่มครึ่ง'],
    ['การแข่งขันเริ่ม 7.30 น.', 'การแข่งขันเริ่ม 19.00 น.', 'การแข่งขันเริ่มเวลา 17:30 น.', 'การแข่งขันเริ่มสองทุ่มครึ่ง'],
  ],
]

const LENGTHS: readonly Fact[] = [
  [
    'เดินทาง 1 ชั่วโมง 10 นาที',
    [
      'The journey takes 70 minutes.',
      'The journey takes one hour and 10 minutes.',
      'The journey takes an hour and 10 minutes.',
    ],
    [
      'The journey takes 110 minutes.',
      'The journey takes one hour and 20 minutes.',
      'The journey takes two hours and 10 minutes.',
    ],
  ],
  [
    'ต้องยื่นภายใน 30 วัน',
    ['They must apply within 30 days.', 'They must apply in 30 days.'],
    [
      'They must apply within 30 months.',
      'They must apply within 13 days.',
      'They must apply within 3 days.',
    ],
  ],
  [
    'ผ่อน 36 เดือน',
    ['They pay over 36 months.', 'They pay over three years.'],
    ['They pay over 36 days.', 'They pay over two years.', 'They pay over 63 months.'],
  ],
  [
    'การก่อสร้างใช้เวลา 2 ปีครึ่ง',
    ['Building takes two and a half years.', 'Building takes 30 months.', 'Building takes 2.5 years.'],
    ['Building takes two years.', 'Building takes 25 months.', 'Building takes three and a half years.'],
  ],
  [
    'เปิดตลอด 24 ชั่วโมง',
    ['It is open around the clock.', 'It is open 24 hours a day.'],
    ['It is open 12 hours a day.', 'It is open 24 days.'],
  ],
  [
    'ใช้เวลา 2 นาที 41.36 วินาที',
    ['It took 2 minutes 41.36 seconds.', 'It took two minutes and 41.36 seconds.'],
    ['It took 2 minutes 43.16 seconds.', 'It took 3 minutes 41.36 seconds.'],
  ],
  [
    'The talks lasted three weeks.',
    ['การเจรจาใช้เวลาสามสัปดาห์', 'การเจรจาใช้เวลา 3 สัปดาห์', 'การเจรจาใช้เวลา 21 วัน'],
    ['การเจรจาใช้เวลาสามวัน', 'การเจรจาใช้เวลา 2 สัปดาห์', 'การเจรจาใช้เวลา 3 เดือน'],
  ],
]

testFacts('figures', OF_DAY)
testFacts('figures', LENGTHS)
