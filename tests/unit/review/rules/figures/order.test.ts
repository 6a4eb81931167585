import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'มีผู้เสียชีวิต 12 ราย บาดเจ็บ 45 ราย',
    ['Twelve people were killed and 45 injured.', 'The death toll stood at 12, with 45 injured.'],
    ['Forty-five people were killed and 12 injured.', 'The death toll stood at 45, with 12 injured.'],
  ],
  [
    'ส่งออกเพิ่มขึ้น 5% นำเข้าลดลง 3%',
    ['Exports rose 5% while imports fell 3%.'],
    ['Exports rose 3% while imports fell 5%.'],
  ],
  [
    'อัตราว่างงานลดลงจาก 5.2% เหลือ 4.8%',
    ['Unemployment fell from 5.2% to 4.8%.', 'Unemployment fell to 4.8% from 5.2%.'],
    ['Unemployment fell from 4.8% to 5.2%.'],
  ],
  [
    'จ่ายเดือนละ 240 บาท จากเดิม 432 บาท',
    ['They pay 240 baht a month, down from 432 baht.'],
    ['They pay 432 baht a month, down from 240 baht.'],
  ],
  [
    'งานโยธา 18,900 ล้านบาท ระบบอาณัติ 3,400 ล้านบาท และค่าเวนคืน 2,300 ล้านบาท',
    ['18.9 billion baht for civil works, 3.4 billion for signalling and 2.3 billion for land'],
    [
      '18.9 billion baht for civil works, 2.3 billion for signalling and 3.4 billion for land',
      '3.4 billion baht for civil works, 18.9 billion for signalling and 2.3 billion for land',
    ],
  ],
  [
    'ญี่ปุ่นลงทุน 120 ล้านบาท และจีนลงทุน 80 ล้านบาท',
    [
      'Japan invested 120 million baht and China invested 80 million baht.',
      'China invested 80 million baht and Japan invested 120 million baht.',
    ],
    ['Japan invested 80 million baht and China invested 120 million baht.'],
  ],
  [
    'ปี 2566 ขายได้ 340 คัน ปี 2567 ขายได้ 290 คัน',
    [
      'It sold 340 cars in 2023 and 290 cars in 2024.',
      'In 2024 it sold 290 cars, and in 2023 it sold 340 cars.',
    ],
    ['It sold 290 cars in 2023 and 340 cars in 2024.'],
  ],
  [
    'ทีมเจ้าบ้านแพ้ทีมเยือน 17–38',
    ['The home side lost 17–38 to the visitors.'],
    ['The home side lost 38–17 to the visitors.'],
  ],
  [
    'Boys won 14 medals and girls won 21 medals.',
    ['เด็กชายได้ 14 เหรียญ และเด็กหญิงได้ 21 เหรียญ'],
    ['เด็กชายได้ 21 เหรียญ และเด็กหญิงได้ 14 เหรียญ'],
  ],
  [
    'The price rose from 95 baht to 110 baht.',
    ['ราคาเพิ่มขึ้นจาก 95 บาท เป็น 110 บาท', 'ราคาเพิ่มขึ้นเป็น 110 บาท จาก 95 บาท'],
    ['ราคาเพิ่มขึ้นจาก 110 บาท เป็น 95 บาท'],
  ],
]

testFacts('figure-order', FACTS)
