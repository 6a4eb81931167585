import { describe, expect, it } from 'vitest'
import { found } from '../../fixtures/review/in-memory'

const figures = (th: string, en: string) => found('figures', th, en)

describe('figures told otherwise', () => {
  it('finds a period told as its beginning', () => {
    const th = 'ญี่ปุ่นลงทุน 20 ล้านบาท ในไตรมาสแรกของปี 2567'
    expect(figures(th, 'Japan has invested 20 million baht since the first quarter of 2024.')).toHaveLength(1)
    expect(figures(th, 'Japan invested 20 million baht in the first quarter of 2024.')).toEqual([])
    expect(
      figures(
        'ญี่ปุ่นลงทุน 20 ล้านบาท ตั้งแต่ไตรมาสแรกของปี 2567',
        'Japan has invested 20 million baht since the first quarter of 2024.',
      ),
    ).toEqual([])
  })

  it('finds a beginning told as the whole time', () => {
    const th = 'ญี่ปุ่นลงทุนในไทยมาตั้งแต่ปี 2552'
    expect(figures(th, 'Japan invested in Thailand in 2009.')).toHaveLength(1)
    expect(figures(th, 'Japan began to invest in Thailand in 2009.')).toEqual([])
  })

  it('finds an amount that is only expected told as reached', () => {
    const th = 'คาดว่าจะเกิดมูลค่าเศรษฐกิจ 300 ล้านบาท'
    expect(figures(th, 'It has already generated 300 million baht.')).toHaveLength(1)
    expect(figures(th, 'It is expected to have generated 300 million baht by then.')).toEqual([])
    expect(figures(th, 'It is expected to generate 300 million baht.')).toEqual([])
  })

  it('finds an amount reckoned by the month that is not', () => {
    expect(figures('ลงทุน 20 ล้านบาท ในไทย', 'It invested 20 million baht a month in Thailand.')).toHaveLength(
      1,
    )
    expect(figures('ลงทุนเดือนละ 20 ล้านบาท', 'It invested 20 million baht a month.')).toEqual([])
  })

  it('finds a number that counts other things', () => {
    const th = 'สานสัมพันธ์กับรัฐบาลท้องถิ่น 23 แห่ง'
    expect(figures(th, 'It has ties with 23 local businesses.')).toHaveLength(1)
    expect(figures(th, 'It has ties with 23 local governments.')).toEqual([])
    expect(figures(th, 'It has ties with 23 local authorities.')).toEqual([])
    expect(figures('กระทรวง 6 แห่ง', '6 government ministries')).toEqual([])
  })
})
