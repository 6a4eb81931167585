import { type Fact, testFacts } from '../../../../fixtures/review/facts'

/** Digits that name rather than count, and places in a row. */
const FACTS: readonly Fact[] = [
  [
    'เครือข่าย 5G ครอบคลุมแล้ว',
    ['The 5G network is complete.', 'The network is complete.'],
    ['The 6G network is complete.'],
  ],
  ['ผู้ป่วยโควิด-19 ลดลง', ['COVID-19 cases fell.', 'Covid cases fell.'], ['COVID-29 cases fell.']],
  ['เครื่องบิน F-16 ขึ้นบิน', ['An F-16 took off.'], ['An F-18 took off.']],
  ['ผู้นำ G20 จะหารือกัน', ['G20 leaders will meet.'], ['G7 leaders will meet.']],
  [
    'ติดต่อ 02-123-4567 หรือ https://a.example/2567',
    ['Call 02-123-4567 or see https://a.example/2567.'],
    ['Call 02-123-4567 or 191, or see https://a.example/2567.'],
  ],
  [
    'สมัยรัชกาลที่ 4',
    ['in the reign of Rama IV', 'in the reign of King Rama 4'],
    ['in the reign of Rama V', 'in the reign of Rama III'],
  ],
  [
    'งานครั้งที่ 23',
    ['the 23rd fair', 'the twenty-third fair', 'the fair’s 23rd edition'],
    ['the 22nd fair', 'the 32nd fair', 'the twenty-second fair'],
  ],
  [
    'อยู่อันดับ 3 ของโลก',
    ['It ranks third in the world.', 'It is No. 3 in the world.', 'It is number three in the world.'],
    ['It ranks 13th in the world.', 'It is No. 2 in the world.'],
  ],
  ['ตามมาตรา 44', ['under Section 44', 'under Article 44'], ['under Section 43', 'under Section 144']],
  [
    'เปิดเฟส 2 ของโครงการ',
    [
      'Phase 2 of the project opens.',
      'Phase II of the project opens.',
      'The second phase of the project opens.',
    ],
    ['Phase 3 of the project opens.', 'Phase III of the project opens.'],
  ],
  [
    'สอบเข้าชั้นประถมศึกษาปีที่ 6 ของโรงเรียน',
    [
      'They sit for grade 6 of the school.',
      'They sit for the sixth year of primary school.',
      'They sit for Prathom 6 of the school.',
    ],
    ['They sit for grade 5 of the school.', 'They sit for Prathom 4 of the school.'],
  ],
  [
    'เป็นปีที่ 4 ติดต่อกัน',
    ['for the fourth year in a row', 'for a fourth consecutive year'],
    ['for the fifth year in a row', 'for the fourteenth year in a row'],
  ],
  [
    'He lives at No. 12 on the 4th floor.',
    ['เขาอยู่บ้านเลขที่ 12 ชั้น 4', 'เขาอยู่บ้านเลขที่ 12 ชั้นที่ 4'],
    ['เขาอยู่บ้านเลขที่ 21 ชั้น 4', 'เขาอยู่บ้านเลขที่ 12 ชั้น 14'],
  ],
  ['The 1st prize went to Room 302.', ['รางวัลที่ 1 เป็นของห้อง 302'], ['รางวัลที่ 1 เป็นของห้อง 320']],
]

/** Matches, votes and ratios. */
const SCORES: readonly Fact[] = [
  [
    'ทีมหญิงชนะ 25–21 เมื่อคืน',
    ['The women won 25–21 last night.', 'The women won 25-21 last night.'],
    ['The women won 25–12 last night.', 'The women won 25–22 last night.'],
  ],
  [
    'ผ่านด้วยมติ 5 ต่อ 2 เสียง',
    ['It passed by five votes to two.', 'It passed by 5-2.'],
    ['It passed by six votes to two.', 'It passed by 5-3.'],
  ],
  ['ทำได้ 27 แต้ม', ['She scored 27 points.'], ['She scored 72 points.']],
  [
    'ยึดรถ 14 คัน',
    ['They seized 14 cars.', 'They seized 14 vehicles.', 'They seized 14 motorcycles.'],
    ['They seized 40 cars.'],
  ],
  [
    'คว้า 3 เหรียญทอง',
    ['It won three gold medals.', 'It won 3 golds.'],
    ['It won two gold medals.', 'It won 13 golds.'],
  ],
]

testFacts('figures', FACTS)
testFacts('figures', SCORES)
