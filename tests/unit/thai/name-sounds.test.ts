import { describe, expect, it } from 'vitest'
import { namesHeard } from '../../../lib/thai/name-places'
import { isHeard } from '../../../lib/thai/name-sounds'
import { familyNames, givenNames } from '../../fixtures/archive/vocabulary'

const OTHERS = [
  ['ธงชัย', 'Thongchai'],
  ['กีรติหัตถยากร', 'Keeratihattayakorn'],
  ['วัชรงค์', 'Wacharonke'],
  ['จุรินทร์', 'Jurin'],
  ['ชาญวีรกูล', 'Charnvirakul'],
  ['เวชยชัย', 'Wechayachai'],
] as const
const NAMES = [...givenNames, ...familyNames, ...OTHERS.map(([th, en]) => ({ th, en }))]

describe('a Thai name', () => {
  it.each(NAMES)('is heard in Latin letters: $en', ({ th, en }) => {
    expect(isHeard(en, namesHeard(`นาย${th} กล่าวว่าจะทำงานต่อ`))).toBe(true)
  })

  it('is seldom taken for another', () => {
    const pairs = NAMES.flatMap((one) =>
      NAMES.filter((other) => other !== one).map((other) => [one, other] as const),
    )
    const taken = pairs.filter(([{ en }, { th }]) => isHeard(en, namesHeard(`นาย${th} กล่าวว่า`)))
    expect(taken.length / pairs.length).toBeLessThan(0.04)
  })

  it('is heard before a title of office and before a word for saying', () => {
    expect(isHeard('Anucha', namesHeard('อนุชา อินทรวงศ์ อธิบดี'))).toBe(true)
    expect(isHeard('Kittipong', namesHeard('กิตติพงษ์กล่าวต่อว่า'))).toBe(true)
  })

  it.each([
    ['Pakorn', 'นายปกรณ์ ศรีสุวรรณกิจ'],
    ['DaNang', 'เมืองดานัง ประเทศเวียดนาม'],
    ['NinhBinh', 'จังหวัดนิญบิ่ญ ประเทศเวียดนาม'],
    ['NongHan', 'แข่งขันเรือยาวในหนองหาร'],
    ['Anucha', 'ราคาวัตถุดิบ ตามที่อนุชา แก้วกาญจนา ผู้จัดการโครงการ เปิดเผย'],
    ['Monthong', 'ทุเรียนพันธุ์หมอนทองวันที่'],
  ])('is heard as news spells it: %s', (en, th) => {
    expect(isHeard(en, namesHeard(th))).toBe(true)
  })

  it('is not heard where there is none, nor in an abbreviation', () => {
    expect(isHeard('Osaka', namesHeard('ที่จังหวัดนางาซากิ และซางะ'))).toBe(false)
    expect(isHeard('MOA', namesHeard('นายมาโนช'))).toBe(false)
  })
})
