import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const NUMBER_WORDS: readonly Fact[] = [
  [
    'มีผู้เข้าร่วมสองหมื่นห้าพันคน',
    [
      'There were twenty-five thousand participants.',
      'There were 25,000 participants.',
      'It drew 25,000 people.',
    ],
    [
      'There were 2,500 participants.',
      'There were 52,000 participants.',
      'There were twenty-two thousand participants.',
    ],
  ],
  [
    'ปลูกต้นไม้หนึ่งแสนต้น',
    [
      'They planted a hundred thousand trees.',
      'They planted 100,000 trees.',
      'They planted one hundred thousand trees.',
    ],
    ['They planted ten thousand trees.', 'They planted 1 million trees.'],
  ],
  [
    'ผู้เข้าร่วม ๓,๐๐๐ คน',
    ['There were 3,000 participants.', 'There were three thousand participants.'],
    ['There were 300 participants.', 'There were 30,000 participants.'],
  ],
  [
    'คณะกรรมการสิบสองคน',
    ['a committee of 12 people', 'a committee of twelve members', 'a committee of a dozen people'],
    ['a committee of 20 people', 'a committee of thirteen members'],
  ],
  [
    'ยี่สิบเอ็ดจังหวัดได้รับผลกระทบ',
    ['Twenty-one provinces were affected.', '21 provinces were affected.'],
    ['Twelve provinces were affected.', 'Twenty-two provinces were affected.', '11 provinces were affected.'],
  ],
  [
    'บริษัทไทยหนึ่งรายและบริษัทญี่ปุ่นสองราย',
    ['one Thai company and two Japanese companies', 'a Thai company and two from Japan'],
    ['one Thai company and three Japanese companies', 'four Thai companies and two Japanese companies'],
  ],
  [
    'One hundred and twenty-five pupils sat the exam.',
    ['นักเรียนหนึ่งร้อยยี่สิบห้าคนเข้าสอบ', 'นักเรียน 125 คนเข้าสอบ', 'นักเรียน ๑๒๕ คนเข้าสอบ'],
    ['นักเรียนหนึ่งร้อยห้าสิบสองคนเข้าสอบ', 'นักเรียน 1,250 คนเข้าสอบ', 'นักเรียน 152 คนเข้าสอบเมื่อเช้านี้'],
  ],
  [
    'Three of the seven islands are open.',
    ['เกาะ 3 แห่งจาก 7 แห่งเปิดให้เข้าชม'],
    ['เกาะ 3 แห่งจาก 8 แห่งเปิดให้เข้าชม', 'เกาะ 4 แห่งจาก 7 แห่งเปิดให้เข้าชม'],
  ],
]

/** What is told with a number in one language and without one in the other. */
const NO_FIGURES: readonly Fact[] = [
  [
    'ทั้งสองประเทศร่วมมือกัน',
    ['The countries work together.', 'Both countries work together.', 'The two countries work together.'],
    ['The three countries work together.'],
  ],
  [
    'เกิดอุบัติเหตุที่สี่แยกกลางเมือง',
    [
      'There was an accident at a junction in the town.',
      'There was an accident at a crossroads in the town.',
    ],
    [],
  ],
  [
    'หน่วยงานพันธมิตรสามารถเข้าร่วมได้',
    ['Partner agencies can take part.'],
    ['Three partner agencies can take part.'],
  ],
  ['ศูนย์การค้าแห่งหนึ่งในร้อยเอ็ด', ['a shopping centre in Roi Et'], ['a shopping centre in 101']],
  [
    'พันตำรวจเอกเรียกประชุมเรียบร้อย',
    ['The police colonel has called the meeting.'],
    ['The police colonel has called 1,000 meetings.'],
  ],
  [
    'รถสองแถวและสามล้อจอดหน้าตลาด',
    ['Songthaews and tricycles stood at the market.'],
    ['Two tricycles and three songthaews stood at the market.'],
  ],
  ['ลูกครึ่งไทย-ญี่ปุ่นเล่นเป็นกองหน้า', ['A player of Thai-Japanese parentage plays up front.'], []],
  [
    'เป็นหนึ่งในเมืองที่สวยที่สุด',
    ['It is one of the most beautiful towns.', 'It is among the most beautiful towns.'],
    [],
  ],
  ['The first lady said it once and for all.', ['สุภาพสตรีหมายเลขหนึ่งกล่าวเป็นครั้งสุดท้าย'], []],
  ['One of them came second-hand from a third party.', ['ชิ้นหนึ่งเป็นของมือสองจากบุคคลที่สาม'], []],
]

testFacts('figures', NUMBER_WORDS)
testFacts('figures', NO_FIGURES)
