import { expect, it } from 'vitest'
import { reviewArticles } from '../../../../../lib/review/review'
import { type Fact, testFacts } from '../../../../fixtures/review/facts'
import { article, TERMS, version } from '../../../../fixtures/review/in-memory'

const FACTS: readonly Fact[] = [
  [
    'ส่งออกมีมูลค่า 90,996 ล้านบาท',
    [
      'Exports were worth about 91 billion baht.',
      'Exports were worth 91.0 billion baht.',
      'Exports were worth nearly 91 billion baht.',
    ],
    [
      'Exports were worth about 92 billion baht.',
      'Exports were worth 91.3 billion baht.',
      'Exports were worth 91 billion baht.',
      'Exports were worth about 100 billion baht.',
      'Exports were worth about 9.1 billion baht.',
    ],
  ],
  [
    'ขาดทุน 72,873 ล้านบาท',
    ['It lost 72.9 billion baht.', 'It lost almost 73 billion baht.', 'It lost over 72 billion baht.'],
    [
      'It lost 72.8 billion baht.',
      'It lost 73 billion baht.',
      'It lost over 71 billion baht.',
      'It lost almost 74 billion baht.',
    ],
  ],
  [
    'มีนักท่องเที่ยว 1,846,200 คน',
    [
      'There were 1.85 million tourists.',
      'There were about 1.8 million tourists.',
      'There were more than 1.8 million tourists.',
    ],
    [
      'There were 1.86 million tourists.',
      'There were about 1.7 million tourists.',
      'There were about 2 million tourists.',
    ],
  ],
  [
    'โรงพยาบาลรับผู้ป่วย 812 คน',
    ['The hospital took in 812 patients.'],
    [
      'The hospital took in 810 patients.',
      'The hospital took in about 800 patients.',
      'The hospital took in over 810 patients.',
    ],
  ],
  [
    'ขยายตัวร้อยละ 2.437',
    ['It grew 2.44%.', 'It grew about 2.4%.'],
    ['It grew 2.43%.', 'It grew 2.4%.', 'It grew about 2.3%.'],
  ],
  [
    'Sales came to 48,612 million baht.',
    ['ยอดขาย 4.86 หมื่นล้านบาท', 'ยอดขายเกือบ 4.9 หมื่นล้านบาท', 'ยอดขายกว่า 48,600 ล้านบาท'],
    ['ยอดขาย 4.87 หมื่นล้านบาท', 'ยอดขาย 4.9 หมื่นล้านบาท', 'ยอดขายเกือบ 5 หมื่นล้านบาท'],
  ],
]

testFacts('figures', FACTS)

it('is none where the newsroom wants figures exact', () => {
  const pair = article(version('th', 'ขาดทุน 72,873 ล้านบาท'), version('en', 'It lost 72.9 billion baht.'))
  const found = (exactFigures: boolean) =>
    reviewArticles([pair], { terms: TERMS, configuration: { rules: {}, exactFigures } }).map(
      ({ check }) => check,
    )
  expect([found(false), found(true)]).toEqual([[], ['figures']])
})
