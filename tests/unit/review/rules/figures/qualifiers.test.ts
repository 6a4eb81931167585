import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FACTS: readonly Fact[] = [
  [
    'มีบริษัทเข้าร่วมกว่า 500 ราย',
    [
      'More than 500 companies took part.',
      'Over 500 companies took part.',
      'Some 500-plus firms took part.',
      'Upwards of 500 firms took part.',
      'In excess of 500 companies took part.',
    ],
    [
      'About 500 companies took part.',
      '500 companies took part.',
      'Nearly 500 companies took part.',
      'Up to 500 companies took part.',
    ],
  ],
  [
    'มีบริษัทเข้าร่วม 100 กว่าราย',
    [
      'More than 100 companies took part.',
      '100-odd companies took part.',
      'Over a hundred companies took part.',
    ],
    ['About 100 companies took part.', 'Nearly 100 companies took part.'],
  ],
  [
    'มีบริษัทเข้าร่วมเกือบ 500 ราย',
    [
      'Nearly 500 companies took part.',
      'Almost 500 companies took part.',
      'Close to 500 firms took part.',
      'Just under 500 firms took part.',
    ],
    ['More than 500 companies took part.', '500 companies took part.', 'At least 500 companies took part.'],
  ],
  [
    'มีบริษัทเข้าร่วมประมาณ 500 ราย',
    [
      'About 500 companies took part.',
      'Around 500 companies took part.',
      'Some 500 firms took part.',
      'Roughly 500 firms took part.',
      '500 or so companies took part.',
      '~500 companies took part.',
    ],
    [
      'More than 500 companies took part.',
      '500 companies took part.',
      'At least 500 companies took part.',
      'Fewer than 500 companies took part.',
    ],
  ],
  [
    'ต้องมีสมาชิกไม่น้อยกว่า 500 คน',
    [
      'It needs at least 500 members.',
      'It needs no fewer than 500 members.',
      'It needs 500 members or more.',
      'It needs a minimum of 500 members.',
    ],
    [
      'It needs 500 members.',
      'It needs fewer than 500 members.',
      'It needs up to 500 members.',
      'It needs about 500 members.',
    ],
  ],
  [
    'รับสมาชิกได้ไม่เกิน 500 คน',
    [
      'It takes up to 500 members.',
      'It takes no more than 500 members.',
      'It takes at most 500 members.',
      'It takes a maximum of 500 members.',
      'It takes 500 members at most.',
    ],
    ['It takes more than 500 members.', 'It takes 500 members.', 'It takes at least 500 members.'],
  ],
  [
    'กู้ได้สูงสุด 500 ล้านบาท',
    [
      'They may borrow up to 500 million baht.',
      'They may borrow as much as 500 million baht.',
      'They may borrow a maximum of 500 million baht.',
    ],
    ['They may borrow at least 500 million baht.', 'They may borrow more than 500 million baht.'],
  ],
  [
    'ราคาต่ำกว่า 500 บาท',
    ['The price is less than 500 baht.', 'The price is under 500 baht.', 'The price is below 500 baht.'],
    ['The price is more than 500 baht.', 'The price is 500 baht.', 'The price is at least 500 baht.'],
  ],
  [
    'สำหรับผู้มีอายุ 60 ปีขึ้นไป',
    [
      'for people aged 60 and over',
      'for people who are 60 or older',
      'for those aged 60 and above',
      'for people of at least 60 years',
    ],
    ['for people under 60', 'for people aged 60', 'for those aged 60 or younger'],
  ],
  [
    'ลดลงกว่าครึ่ง',
    ['It fell by more than half.', 'It fell by over 50%.'],
    ['It fell by nearly half.', 'It fell by half.'],
  ],
  [
    'More than 3,000 homes were flooded and nearly 40 roads closed.',
    ['น้ำท่วมบ้านกว่า 3,000 หลัง และปิดถนนเกือบ 40 สาย', 'น้ำท่วมบ้านมากกว่า 3 พันหลัง และปิดถนนเกือบ 40 สาย'],
    [
      'น้ำท่วมบ้านเกือบ 3,000 หลัง และปิดถนนกว่า 40 สาย',
      'น้ำท่วมบ้าน 3,000 หลัง และปิดถนนเกือบ 40 สาย',
      'น้ำท่วมบ้านกว่า 3,000 หลัง และปิดถนน 40 สาย',
    ],
  ],
  [
    'At least 12 people died and up to 300 were hurt.',
    ['มีผู้เสียชีวิตอย่างน้อย 12 คน และบาดเจ็บสูงสุด 300 คน', 'มีผู้เสียชีวิตไม่ต่ำกว่า 12 คน และบาดเจ็บไม่เกิน 300 คน'],
    ['มีผู้เสียชีวิต 12 คน และบาดเจ็บสูงสุด 300 คน', 'มีผู้เสียชีวิตไม่เกิน 12 คน และบาดเจ็บสูงสุด 300 คน'],
  ],
  [
    'The road is about 80 kilometres long.',
    ['ถนนยาวประมาณ 80 กิโลเมตร', 'ถนนยาวราว 80 กม.', 'ถนนยาวเกือบ 80 กิโลเมตร'],
    ['ถนนยาวกว่า 80 กิโลเมตร', 'ถนนยาว 80 กิโลเมตร', 'ถนนยาวไม่เกิน 80 กิโลเมตร'],
  ],
]

/** Words that look like a qualifier and say nothing of the size. */
const NONE: readonly Fact[] = [
  [
    'ใช้งบประมาณ 100 ล้านบาท',
    ['It has a budget of 100 million baht.'],
    ['It has a budget of about 100 million baht.'],
  ],
  [
    'มีมูลค่าสูงถึง 2 หมื่นล้านบาท',
    [
      'It is worth as much as 20 billion baht.',
      'It is worth 20 billion baht.',
      'It is worth up to 20 billion baht.',
    ],
    ['It is worth about 20 billion baht.'],
  ],
  [
    'ขายได้ตลอด 12 เดือน',
    ['It sells over 12 months.', 'It sells all 12 months.'],
    ['It sells nearly 12 months.'],
  ],
  ['เป็นตลาดชั่วคราว 30 วัน', ['It is a market for 30 days.'], ['It is a market for about 30 days.']],
  ['ที่ดินเช่าภายใต้สัญญา 50 ปี', ['The land is let under a 50-year contract.'], []],
]

testFacts('figure-qualifier', FACTS)
testFacts('figure-qualifier', NONE)
