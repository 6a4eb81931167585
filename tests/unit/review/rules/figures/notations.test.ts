import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const POWERS: readonly Fact[] = [
  [
    'กำลังผลิต 3.5×10<sup>6</sup> วัตต์',
    ['The output is 3.5 million watts.', 'The output is 3.5 × 10⁶ watts.', 'The output is 3.5 megawatts.'],
    [
      'The output is 35 million watts.',
      'The output is 3.5 × 10<sup>9</sup> watts.',
      'The output is 3.5 watts.',
    ],
  ],
  [
    'The output is 10^6 watts.',
    ['กำลังผลิต 10⁶ วัตต์', 'กำลังผลิต 10<sup>6</sup> วัตต์', 'กำลังผลิต 1 ล้านวัตต์'],
    ['กำลังผลิต 10<sup>9</sup> วัตต์', 'กำลังผลิต 106 วัตต์', 'กำลังผลิต 10 วัตต์'],
  ],
  [
    'อ่างเก็บน้ำกว้าง 25 กม.<sup>2</sup>',
    [
      'The lake covers 25 km².',
      'The lake covers 25 km<sup>2</sup>.',
      'The lake covers 25 square kilometres.',
    ],
    ['The lake covers 25 m².', 'The lake covers 25 km.', 'The lake covers 252 km.'],
  ],
  [
    'ปริมาตร 40 เมตร³',
    ['It holds 40 m³.', 'It holds 40 cubic metres.'],
    ['It holds 40 m².', 'It holds 40 litres.'],
  ],
]

const FRACTIONS: readonly Fact[] = [
  [
    'ใช้เวลา 2½ ชั่วโมง',
    ['It took 2.5 hours.', 'It took two and a half hours.', 'It took 2 1/2 hours.'],
    ['It took 2¼ hours.', 'It took 2 hours.', 'It took 2½ days.'],
  ],
  [
    'Three-quarters of the area is forest, ¼ is water.',
    ['พื้นที่ ¾ เป็นป่า 1/4 ของพื้นที่เป็นน้ำ'],
    ['พื้นที่ ⅔ เป็นป่า 1/4 ของพื้นที่เป็นน้ำ'],
  ],
]

const DIGITS: readonly Fact[] = [
  [
    'ใช้เงิน 1\u202f250\u202f000 บาท',
    [
      'It cost 1 250 000 baht.',
      'It cost 1,250,000 baht.',
      'It cost １,２５０,０００ baht.',
      'It cost 1.25 million baht.',
    ],
    ['It cost 1 520 000 baht.', 'It cost 1 250 baht.', 'It cost 250,000 baht.'],
  ],
  [
    'Some 12 500 people came.',
    ['มีผู้เข้าร่วมราว 12 500 คน', 'มีผู้เข้าร่วมราว １２，５００ คน', 'มีผู้เข้าร่วมราวหนึ่งหมื่นสองพันห้าร้อยคน'],
    ['มีผู้เข้าร่วมราว 12 600 คน', 'มีผู้เข้าร่วมราว 500 คน'],
  ],
]

testFacts('figures', POWERS)
testFacts('figures', FRACTIONS)
testFacts('figures', DIGITS)
