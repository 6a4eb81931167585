import { describe, expect, it } from 'vitest'
import { knownNames } from '../../../../lib/review/names/known-names'
import { alignPassages } from '../../../../lib/review/pair/alignment'
import { analyzeVersion } from '../../../../lib/review/pair/analyzed-version'
import { article, rulesThatFind, TERMS, version } from '../../../fixtures/review/in-memory'

/** A made-up article; the sixth paragraph names nothing and has no figure. */
const THAI = [
  'เทศบาลเมืองซาเซโบะประกาศเมื่อวานนี้ว่า จะเปิดตลาดปลาแห่งใหม่อย่างเป็นทางการในวันที่ 14 มีนาคม 2568 หลังจากใช้เวลาก่อสร้างนานกว่าสองปี โดยตลาดแห่งนี้มีแผงขายของทั้งหมด 86 แผง',
  'ตลาดเดิมสร้างขึ้นเมื่อปี 2508 และได้รับความเสียหายจากพายุเมื่อสามปีก่อน ทำให้ชาวประมงในจังหวัดนางาซากิต้องนำปลาที่จับได้ไปขายไกลถึง 40 กิโลเมตรทุกวัน',
  'โครงการนี้ใช้งบประมาณรวมทั้งสิ้น 1,250 ล้านเยน โดยร้อยละ 60 ได้รับการสนับสนุนจากรัฐบาลกลาง ส่วนที่เหลือเป็นเงินของเทศบาลและเงินบริจาคจากประชาชนในพื้นที่',
  'นายภาสกร สถาปนิกผู้ร่วมออกแบบอาคารหลังนี้ กล่าวว่า หลังคาไม้ที่ยกสูงขึ้นช่วยให้อากาศถ่ายเทได้ดีขึ้นมาก และคาดว่าจะลดค่าไฟฟ้าลงได้ปีละ 3.2 ล้านเยน',
  'บริษัทจากไทยจำนวน 5 รายจะเช่าพื้นที่บริเวณชั้นสองเพื่อจำหน่ายอาหารทะเลแปรรูปและเครื่องเทศ ซึ่งนับเป็นครั้งแรกที่มีผู้ค้าจากต่างประเทศเข้ามาขายของในตลาดแห่งนี้',
  'ชาวบ้านหลายคนบอกว่ารู้สึกดีใจที่จะได้กลับมาเลือกซื้อปลาสดใกล้บ้านเหมือนเมื่อก่อน แต่ก็ยังกังวลว่าถนนโดยรอบตลาดจะมีรถติดมากในช่วงเช้าของวันทำงาน',
  'ด้านตำรวจเตรียมจัดที่จอดรถเพิ่มเติมอีก 320 คันในบริเวณใกล้เคียง และจะเดินรถโดยสารจากสถานีรถไฟมายังตลาดทุก 15 นาที ตั้งแต่เวลา 05.30 น. เป็นต้นไป',
  'กระทรวงพาณิชย์คาดการณ์ว่าตลาดแห่งนี้จะมีผู้มาเยือนรวม 450,000 คนในปีแรก และจะช่วยสร้างงานใหม่ให้แก่ผู้คนในจังหวัดซางะและเมืองใกล้เคียงอีกจำนวนมาก',
] as const
const ENGLISH = [
  'The city of Sasebo said yesterday that its new fish market would open officially on 14 March 2025, after more than two years of building. The market has 86 stalls in all.',
  'The old market, built in 1965, was damaged by a storm three years ago, so that fishermen in Nagasaki Prefecture had to sell their catch as far as 40 kilometres away.',
  'The project costs 1,250 million yen in all. The central government pays 60 per cent of it; the rest is money of the city and donations from the people there.',
  'Passakorn, one of the architects, said that the high wooden roof let the air move much more freely and should save 3.2 million yen a year in electricity.',
  'Five companies from Thailand will rent space on the second floor to sell processed seafood and spices, the first foreign traders ever in this market.',
  'Many residents say they are glad to buy fresh fish close to home again as they used to, but fear that the roads around the market will be jammed on working mornings.',
  'The police will lay out parking for 320 more cars nearby, and buses will run from the railway station to the market every 15 minutes from 5.30 a.m.',
  'The Ministry of Commerce expects 450,000 visitors in the first year, and many new jobs for people in Saga Prefecture and the towns nearby.',
] as const

type Edit = (paragraphs: readonly string[], more: string) => string[]
const drop =
  (at: number): Edit =>
  (all) =>
    all.toSpliced(at, 1)
const add =
  (at: number): Edit =>
  (all, more) =>
    all.toSpliced(at, 0, more)
const join =
  (at: number): Edit =>
  (all) =>
    all.toSpliced(at, 2, `${all[at]} ${all[at + 1]}`)
const split =
  (at: number): Edit =>
  (all) => {
    const text = all[at] ?? ''
    const middle = text.indexOf(' ', text.length * 0.4)
    return all.toSpliced(at, 1, text.slice(0, middle), text.slice(middle + 1))
  }
const move =
  (at: number, to: number): Edit =>
  (all) =>
    all.toSpliced(at, 1).toSpliced(to, 0, all[at] ?? '')

const MORE = {
  th: 'ผู้จัดงานยังเตรียมการแสดงดนตรีพื้นบ้านและการประกวดทำซูชิสำหรับเด็ก 24 คนในวันเปิดตลาดอีกด้วย',
  en: 'The organisers are also preparing folk music and a contest in making sushi for 24 children on the day the market opens.',
}
const text = { th: THAI, en: ENGLISH } as const
const DIRECTIONS = [
  ['th', 'en'],
  ['en', 'th'],
] as const

/** Which paragraphs answer which, of both texts from 1: `1=1 2= 3,4=2`. */
function aligned(
  from: 'th' | 'en',
  source: readonly string[],
  to: 'th' | 'en',
  target: readonly string[],
): string {
  const versions = [version(from, source.join('\n\n')), version(to, target.join('\n\n'))] as const
  const [one, other] = versions.map((each) => analyzeVersion(article(...versions), each, knownNames(TERMS)))
  if (!one || !other) return ''
  const numbers = (passages: readonly { anchor: string }[]) =>
    passages.map(({ anchor }) => anchor.slice(1)).join()
  return alignPassages(one, other)
    .map((bead) => `${numbers(bead.source)}=${numbers(bead.target)}`)
    .join(' ')
}

const STRAIGHT = (count: number, from = 1, shift = 0) =>
  Array.from({ length: count }, (_, index) => `${from + index}=${from + index + shift}`)

describe.each(DIRECTIONS)('a translation from %s to %s', (from, to) => {
  const edited = (edit: Edit) => edit(text[to], MORE[to])
  const beads = (edit: Edit) => aligned(from, text[from], to, edited(edit))
  const rules = (edit: Edit) => rulesThatFind(text[from].join('\n\n'), edited(edit).join('\n\n'))

  it('answers its original paragraph by paragraph', () => {
    expect(beads((all) => [...all])).toBe(STRAIGHT(8).join(' '))
    expect(rules((all) => [...all])).toEqual([])
  })

  it.each([0, 1, 2, 3, 5, 7])('lacks a paragraph that was dropped, and no other: %i', (at) => {
    expect(beads(drop(at))).toBe([...STRAIGHT(at), `${at + 1}=`, ...STRAIGHT(7 - at, at + 2, -1)].join(' '))
    expect(rules(drop(at))).toEqual(['structure'])
  })

  it.each([0, 1, 3, 8])('has a paragraph that was added, and no other: %i', (at) => {
    expect(beads(add(at))).toBe([...STRAIGHT(at), `=${at + 1}`, ...STRAIGHT(8 - at, at + 1, 1)].join(' '))
    expect(rules(add(at))).toEqual(['structure'])
  })

  it.each([0, 1, 2, 3, 4, 5, 6])('has two paragraphs as one that were joined: %i', (at) => {
    expect(beads(join(at))).toBe(
      [...STRAIGHT(at), `${at + 1},${at + 2}=${at + 1}`, ...STRAIGHT(6 - at, at + 3, -1)].join(' '),
    )
    expect(rules(join(at))).toEqual([])
  })

  it.each([0, 1, 2, 3, 4, 5, 6, 7])('has one paragraph as two that was split: %i', (at) => {
    expect(beads(split(at))).toBe(
      [...STRAIGHT(at), `${at + 1}=${at + 1},${at + 2}`, ...STRAIGHT(7 - at, at + 2, 1)].join(' '),
    )
    expect(rules(split(at))).toEqual([])
  })

  it.each([
    [0, 7],
    [7, 0],
    [0, 3],
    [3, 0],
  ])('lacks a paragraph in its place and has it in another where it was moved: %i to %i', (at, place) => {
    expect(beads(move(at, place)).split(' ')).toContain(`${at + 1}=`)
    expect(beads(move(at, place)).split(' ')).toContain(`=${place + 1}`)
    expect(rules(move(at, place))).toEqual(['structure'])
  })

  it('lacks two paragraphs that were dropped apart, and has one that was added', () => {
    const edit: Edit = (all, more) => add(6)(drop(2)(drop(0)(all, more), more), more)
    expect(beads(edit)).toBe('1= 2=1 3=2 4= 5=3 6=4 7=5 8=6 =7')
  })
})
