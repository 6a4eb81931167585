import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const DOZENS: readonly Fact[] = [
  [
    'ซื้อไข่ 2 โหล',
    ['They bought two dozen eggs.', 'They bought 24 eggs.', 'They bought 2 dozen eggs.'],
    ['They bought three dozen eggs.', 'They bought two eggs.', 'They bought 20 eggs.'],
  ],
  [
    'They bought half a dozen eggs.',
    ['ซื้อไข่ครึ่งโหล', 'ซื้อไข่ 6 ฟอง', 'ซื้อไข่หกฟอง'],
    ['ซื้อไข่โหลครึ่ง', 'ซื้อไข่ 1 โหล', 'ซื้อไข่ 5 ฟอง'],
  ],
  [
    'ซื้อปากกา 2 กุรุส',
    ['They bought two gross of pens.', 'They bought 288 pens.'],
    ['They bought three gross of pens.', 'They bought two dozen pens.'],
  ],
  [
    'ไข่ราคาโหลละ 60 บาท',
    ['Eggs cost 60 baht a dozen.', 'Eggs cost 60 baht per dozen.'],
    ['Eggs cost 16 baht a dozen.', ['Eggs cost 60 baht a kilo.', 'figure-unit']],
  ],
  ['แจกรองเท้าสามคู่', ['They gave out three pairs of shoes.'], ['They gave out four pairs of shoes.']],
]

const POINTS: readonly Fact[] = [
  [
    'ดอกเบี้ยเพิ่ม 0.5 จุด',
    [
      'The rate rose half a point.',
      'The rate rose 0.5 points.',
      'The rate rose half a percentage point.',
      'The rate rose 50 basis points.',
    ],
    ['The rate rose a quarter of a point.', 'The rate rose five points.', 'The rate rose 25 basis points.'],
  ],
  [
    'The rate rose three-quarters of a percentage point.',
    ['ดอกเบี้ยเพิ่ม 0.75 จุด', 'ดอกเบี้ยเพิ่ม 0.75 จุดเปอร์เซ็นต์'],
    ['ดอกเบี้ยเพิ่ม 0.5 จุด', 'ดอกเบี้ยเพิ่มครึ่งจุด'],
  ],
]

const HALVES: readonly Fact[] = [
  [
    'มีผู้ชมครึ่งล้านคน',
    ['Half a million people watched.', 'Half-a-million people watched.', '500,000 people watched.'],
    [
      'Half a billion people watched.',
      'A quarter of a million people watched.',
      'Half of the people watched.',
    ],
  ],
  [
    'ใช้เงิน 2.5 แสนบาท',
    ['It cost a quarter of a million baht.', 'It cost 250,000 baht.'],
    ['It cost half a million baht.', 'It cost a quarter of a billion baht.'],
  ],
  [
    'ถนนยาว 0.5 กม.',
    ['The road is half a kilometre long.', 'The road is 500 metres long.'],
    ['The road is half a mile long.', 'The road is a quarter of a kilometre long.'],
  ],
  [
    'It rained half the day, a month and a half ago.',
    ['ฝนตกครึ่งวันเมื่อเดือนครึ่งก่อน', 'ฝนตกครึ่งวันเมื่อ 1.5 เดือนก่อน'],
    ['ฝนตกครึ่งวันเมื่อ 2.5 เดือนก่อน'],
  ],
]

testFacts('figures', DOZENS)
testFacts('figures', POINTS)
testFacts('figures', HALVES)
