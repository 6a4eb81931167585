import { type Fact, testFacts } from '../../../../fixtures/review/facts'

const PERIODS: readonly Fact[] = [
  [
    'ยอดขายไตรมาส 3/69',
    ['sales in Q3 2026', 'sales in the third quarter of 2026'],
    ['sales in Q3 2069', 'sales in Q2 2026', 'sales in Q3 1969', 'sales in Q3 2025'],
  ],
  ['ยอดขายไตรมาส 3 ปี 69', ['sales in Q3 2026'], ['sales in Q3 2025', 'sales in Q4 2026']],
  ['ยอดขายไตรมาสที่ 1/69', ['sales in Q1 2026'], ['sales in Q1 2027', 'sales in Q2 2026']],
  ['ยอดขายไตรมาส 3/2569', ['sales in Q3 2026'], ['sales in Q3 2025']],
  [
    'ยอดขายครึ่งปีแรกปี 69',
    ['sales in the first half of 2026', 'sales in H1 2026'],
    ['sales in H1 2025', 'sales in H2 2026'],
  ],
  ['ยอดขายครึ่งปีหลัง/69', ['sales in the second half of 2026'], ['sales in the second half of 2025']],
  [
    'นัดวันที่ 5 เดือน 12 ปี 2569',
    ['They meet on 5 December 2026.'],
    ['They meet on 5 November 2026.', 'They meet on 6 December 2026.', 'They meet on 5 December 2025.'],
  ],
  [
    'นัดวันที่ 5 เดือน 12 พ.ศ. 2569',
    ['They meet on 5 December 2026.'],
    ['They meet on 5 October 2026.', 'They meet on 5 December 2025.'],
  ],
  [
    'เปิด 09.00-16.00 น.',
    ['Open 09.00-16.00 hrs', 'Open 9.00-16.00', 'Open 09.00–16.00 hours', 'Open from 09.00 to 16.00 hrs'],
    ['Open 09.00-17.00 hrs', 'Open 8.00-16.00'],
  ],
  ['เปิด 09.00 น.', ['Open at 09.00 hrs', 'Open at 9.00 hours'], ['Open at 10.00 hrs']],
]

const MEASURES: readonly Fact[] = [
  [
    'กว้าง 3 เมตร ยาว 4 เมตร',
    [
      '3m wide and 4m long',
      '3m x 4m',
      '3m × 4m',
      '3 m wide and 4 m long',
      '3m by 4m',
      'a width of 3m and a length of 4m',
    ],
    ['3m wide and 5m long', '2m x 4m', '3cm wide and 4m long'],
  ],
  ['อยู่ห่างออกไป 50 เมตร', ['It is 50m away.', 'It is 50m from there.'], ['It is 15m away.']],
  ['ลงทุน 3 ล้านดอลลาร์', ['It invests $3m.'], ['It invests $4m.']],
  ['มีคน 3 ล้านคน', ['There are 3m people.'], ['There are 4m people.', 'There are 3bn people.']],
  [
    'สูง 180 เซนติเมตร',
    ['5ft 11in tall', '5\'11" tall', '5’11” tall', '5 feet 11 inches tall', '5ft 11 tall'],
    ['5ft 1in tall', '6\'11" tall', '6 feet 11 inches tall'],
  ],
  [
    '3×4 เมตร',
    ['three metres by four', '3m by 4m', '3 x 4 metres'],
    ['three metres by five', '2 x 4 metres'],
  ],
]

const PARTS: readonly Fact[] = [
  [
    'ใช้แป้ง 3⅓ ถ้วย',
    ['three and a third cups', '3⅓ cups', 'three and one-third cups'],
    ['three and two-thirds cups', 'two and a third cups', 'three cups'],
  ],
  ['ใช้แป้ง 2⅔ ถ้วย', ['two and two-thirds cups', 'two and two thirds cups'], ['two and a third cups']],
  ['ใช้แป้งสามถ้วยครึ่ง', ['three and a half cups', '3½ cups', '3.5 cups'], ['three cups', 'two and a half cups']],
  ['ใช้แป้ง 3 ถ้วยครึ่ง', ['three and a half cups'], ['four and a half cups']],
  [
    'กำลัง ๑๐<sup>๖</sup> วัตต์',
    ['a million watts', 'one million watts', '10<sup>6</sup> watts'],
    ['a billion watts', '106 watts'],
  ],
]

const TELEPHONES: readonly Fact[] = [
  [
    'โทร. 02-123-4567',
    [
      'Tel. +66 2 123 4567',
      'Tel. (+66) 2123 4567',
      'Call +66 2-123-4567.',
      'Call 02 123 4567.',
      'Call 02-123-4567.',
    ],
    ['Call +66 2 123 4568.', 'Call 02-123-4667.'],
  ],
  [
    'โทร. 081 234 5678',
    ['Tel. +66 81 234 5678', 'Tel. 081-234-5678', 'Tel. (+66) 81 234 5678'],
    ['Tel. +66 81 234 5679'],
  ],
]

testFacts('figures', [...PERIODS, ...MEASURES, ...PARTS, ...TELEPHONES])
