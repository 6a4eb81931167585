import { describe, expect, it } from 'vitest'
import { found, rulesThatFind, version, wordsOf } from '../../../../fixtures/review/in-memory'

const THAI = [
  'โรงงานใหม่จ้างพนักงาน 340 คน และจะเปิดในเดือนมีนาคม โดยผลิตชิ้นส่วนรถยนต์ไฟฟ้าเป็นหลัก',
  'ผู้บริหารกล่าวว่าจะลงทุนเพิ่มอีก 75 ล้านบาท เพื่อติดตั้งเครื่องจักรและฝึกอบรมช่างในท้องถิ่น',
]
const english = (first: string, second: string) =>
  `The new factory employs ${first} and opens in March. It will mostly make parts for electric cars.\n\nIts managers said they would ${second} to install machines and train local mechanics.`

describe('a figure in another paragraph', () => {
  const told = (first: string, second: string) => rulesThatFind(THAI.join('\n\n'), english(first, second))

  it('is found, as such and not as missing', () => {
    expect(told('340 people', 'invest another 75 million baht')).toEqual([])
    expect(told('340 people at 75 million baht', 'invest more')).toEqual(['figure-place'])
    expect(told('many people', 'invest another 75 million baht and hire 340 people')).toEqual([
      'figure-place',
    ])
    expect(told('340 people at 57 million baht', 'invest more')).toEqual(['figures'])
  })

  it('is found by its words, where it stands and where it should', () => {
    const findings = found(
      'figure-place',
      THAI.join('\n\n'),
      english('340 people at 75 million baht', 'invest more'),
    )
    expect(wordsOf(findings).sort()).toEqual(['75 million baht', '75 ล้านบาท'])
  })

  it('is none where a headline tells what of the text it likes', () => {
    const [source, target] = [THAI.join('\n\n'), english('340 people', 'invest another 75 million baht')]
    const headed = (th: string, en: string) =>
      rulesThatFind(version('th', source, { headline: th }), version('en', target, { headline: en }))
    expect(headed('โรงงานใหม่จ้าง 340 คน', 'New factory for electric cars')).toEqual([])
    expect(headed('โรงงานรถยนต์ไฟฟ้าแห่งใหม่', 'New factory to hire 340 people')).toEqual([])
    expect(headed('โรงงานรถยนต์ไฟฟ้าแห่งใหม่', 'New factory to hire 430 people')).toEqual(['figures'])
  })
})
