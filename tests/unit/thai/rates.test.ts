import { describe, expect, it } from 'vitest'
import { readEnglishFigures } from '../../../lib/english/figures'
import { readThaiFigures } from '../../../lib/thai/figures'

const per = (figures: ReturnType<typeof readThaiFigures>) => figures.map((figure) => figure.per)

describe('what a figure is reckoned by', () => {
  it.each([
    ['ผู้โดยสาร 1 แสนคนต่อวัน', ['day']],
    ['จ่ายเดือนละ 600 บาท', ['month']],
    ['47,000 บาทต่อคนต่อทริป', ['person', 'trip']],
    ['ร้อยละ 2.25 ต่อปี', ['year']],
    ['จ่าย 600 บาท', undefined],
  ])('is read in Thai: %s', (text, expected) => {
    expect(per(readThaiFigures(text))).toEqual([expected])
  })

  it.each([
    ['100,000 passengers a day', ['day']],
    ['600 baht monthly', ['month']],
    ['47,000 baht per person per trip', ['person', 'trip']],
    ['paid each household 5,000 baht', ['household']],
    ['2.25% per annum', ['year']],
    ['600 baht in all', undefined],
  ])('is read in English: %s', (text, expected) => {
    expect(per(readEnglishFigures(text))).toEqual([expected])
  })
})

describe('points of a hundred', () => {
  it('are no percentages, in both languages', () => {
    expect(readEnglishFigures('by 0.25 percentage points')[0]).toMatchObject({
      kind: 'percent',
      unit: 'point',
    })
    expect(readEnglishFigures('by 25 basis points')[0]).toMatchObject({ value: 0.25, unit: 'point' })
    expect(readThaiFigures('เพิ่มขึ้น 0.5 จุดเปอร์เซ็นต์')[0]).toMatchObject({ kind: 'percent', unit: 'point' })
    expect(readThaiFigures('ร้อยละ 0.5 และ 1.2 ตามลำดับ').map(({ kind }) => kind)).toEqual([
      'percent',
      'percent',
    ])
  })
})
