import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const FRACTIONS: readonly Fact[] = [
  [
    'ประชากร 1 ใน 3 เป็นเกษตรกร',
    [
      'A third of the people are farmers.',
      'One in three people is a farmer.',
      'One-third of the people are farmers.',
      'One out of three people is a farmer.',
    ],
    [
      'A quarter of the people are farmers.',
      'One in four people is a farmer.',
      'Two thirds of the people are farmers.',
    ],
  ],
  [
    'ผ่านด้วยเสียงไม่น้อยกว่าสามในสี่',
    [
      'It passed by at least three quarters.',
      'It passed by no fewer than three-quarters.',
      'It passed by at least 75%.',
    ],
    [
      'It passed by at least two thirds.',
      'It passed by at least 57%.',
      ['It passed by nearly three quarters.', 'figure-qualifier'],
    ],
  ],
  [
    'ใช้งบประมาณไปครึ่งหนึ่ง',
    ['Half of the budget was spent.', 'Half the budget was spent.', '50% of the budget was spent.'],
    [
      'A third of the budget was spent.',
      '15% of the budget was spent.',
      'Three quarters of the budget was spent.',
    ],
  ],
  [
    'หนึ่งในห้าของครัวเรือนเป็นหนี้',
    [
      'One in five households is in debt.',
      'A fifth of households are in debt.',
      '20% of households are in debt.',
    ],
    [
      'One in six households is in debt.',
      'A quarter of households are in debt.',
      '25% of households are in debt.',
    ],
  ],
  [
    'เศษสองส่วนสามของสมาชิก',
    ['two-thirds of the members', 'two thirds of members'],
    ['a third of the members', 'three quarters of the members'],
  ],
  [
    'One in five people has no account.',
    ['คนจำนวนหนึ่งในห้าไม่มีบัญชี', 'ประชาชน 1 ใน 5 ไม่มีบัญชี', 'ประชาชนร้อยละ 20 ไม่มีบัญชี'],
    ['ประชาชนหนึ่งในสี่ไม่มีบัญชี', 'ประชาชน 1 ใน 15 ไม่มีบัญชี', 'ประชาชนร้อยละ 25 ไม่มีบัญชี'],
  ],
  [
    'Two thirds of the seats are taken.',
    ['ที่นั่ง 2 ใน 3 เต็มแล้ว', 'ที่นั่งสองในสามเต็มแล้ว'],
    ['ที่นั่ง 1 ใน 3 เต็มแล้ว', 'ที่นั่ง 3 ใน 4 เต็มแล้ว', 'ที่นั่งครึ่งหนึ่งเต็มแล้ว'],
  ],
]

const MULTIPLES: readonly Fact[] = [
  [
    'ยอดขายเพิ่มขึ้น 2 เท่า',
    ['Sales doubled.', 'Sales rose twofold.', 'Sales rose to twice as much.'],
    ['Sales tripled.', 'Sales were halved.', 'Sales rose fivefold.'],
  ],
  [
    'ยอดขายเพิ่มขึ้น 3 เท่า',
    ['Sales tripled.', 'Sales rose threefold.', 'Sales are three times as high.'],
    ['Sales doubled.', 'Sales quadrupled.', 'Sales rose tenfold.'],
  ],
  [
    'ราคาแพงเป็น 4 เท่า',
    ['It costs four times as much.', 'It costs 4 times more.'],
    ['It costs five times as much.', 'It costs 40 times more.'],
  ],
  ['กำไรเพิ่มขึ้นเท่าตัว', ['Profit doubled.', 'Profit rose by 100%.'], ['Profit tripled.', 'Profit rose by 50%.']],
  [
    'ใหญ่เป็น 1.4 เท่าของเดิม',
    ['It is 1.4 times as large as before.', 'It is 40% larger than before.'],
    ['It is 4.1 times as large as before.', 'It is 14% larger than before.'],
  ],
  [
    'Output tripled and costs were halved.',
    ['ผลผลิตเพิ่มขึ้นสามเท่า และต้นทุนลดลงครึ่งหนึ่ง', 'ผลผลิตเพิ่มเป็น 3 เท่า และต้นทุนลดลง 50%'],
    ['ผลผลิตเพิ่มขึ้นสองเท่า และต้นทุนลดลงครึ่งหนึ่ง', 'ผลผลิตเพิ่มขึ้นสามเท่า และต้นทุนลดลง 5%'],
  ],
]

testFacts('figures', FRACTIONS)
testFacts('figures', MULTIPLES)
