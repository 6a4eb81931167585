import { describe, expect, it } from 'vitest'
import { reviewArticles } from '../../../lib/review/review'
import { article, found, TERMS, version, wordsOf } from '../../fixtures/review/in-memory'

describe('figures of a translation', () => {
  it('finds a wrong figure and tells the right one', () => {
    const [finding] = found('figures', 'มีผู้เข้าร่วม 120 คน', 'There were 210 people.')
    expect(finding).toMatchObject({
      severity: 'error',
      words: '210 people',
      line: 1,
      file: 'articles/a/en.md',
    })
    expect(finding?.expected.en).toBe('120 people')
  })

  it('names the Buddhist era when a year was not converted', () => {
    const [finding] = found('figures', 'ตั้งแต่ปี 2554', 'It began in 2554.')
    expect(finding?.message.en).toContain('Buddhist era')
    expect(finding?.expected.en).toBe('2011')
  })

  it('finds a figure that is missing and one that is added', () => {
    expect(wordsOf(found('figures', 'มีผู้เข้าร่วม 120 คน', 'Many people came.'))).toEqual(['120 คน'])
    expect(wordsOf(found('figures', 'มีผู้เข้าร่วมมาก', 'In all 120 people came.'))).toEqual(['120 people'])
  })

  it('takes the largest for the first, and not one among the largest', () => {
    const thai = 'ญี่ปุ่นลงทุนในไทยเป็นอันดับ 1'
    expect(found('figures', thai, 'Japan is the largest investor in Thailand.')).toEqual([])
    expect(wordsOf(found('figures', thai, 'Japan is among the largest investors in Thailand.'))).toHaveLength(
      1,
    )
    expect(wordsOf(found('figures', thai, 'Japan is one of Thailand’s top investors.'))).toHaveLength(1)
  })

  it('takes what Thai numbers for a place in a row, and no other', () => {
    const thai = 'ศาลจำคุกจำเลยที่ 1 และยกฟ้องจำเลยที่ 6'
    expect(found('figures', thai, 'The first defendant was jailed and the sixth acquitted.')).toEqual([])
    expect(
      wordsOf(found('figures', thai, 'The first defendant was jailed and the fifth acquitted.')),
    ).toEqual(['fifth'])
    expect(found('figures', 'จะครบรอบ 75 ปี', 'It will mark its 75th anniversary.')).toEqual([])
  })

  it('finds a score that is turned round, but not where the losers are spoken of', () => {
    const thai = 'ไทยชนะเวียดนาม 25–21'
    expect(wordsOf(found('figures', thai, 'Thailand beat Vietnam 21–25.'))).toContain('21–25')
    expect(found('figures', thai, 'Thailand beat Vietnam 25–21.')).toEqual([])
    expect(found('figures', 'ไทยตามหลัง 8–10', 'Thailand were 10–8 down.')).toEqual([])
  })

  it('finds a range or a change that goes the other way, however its ends are told', () => {
    const fares = 'ค่าโดยสาร 24–88 บาท'
    expect(found('figures', fares, 'Fares are 24 to 88 baht.')).toEqual([])
    expect(wordsOf(found('figures', fares, 'Fares are 88 to 24 baht.')).sort()).toEqual(['24 baht', '88'])
    const days = 'งานจัดระหว่างวันที่ 20–26 ตุลาคม'
    expect(found('figures', days, 'The festival runs from 20 to 26 October.')).toEqual([])
    expect(found('figures', days, 'The festival runs from 26 to 20 October.')).not.toEqual([])
    const growth = 'รองรับผู้โดยสารจากปัจจุบัน 65 ล้านคน เป็น 80 ล้านคน'
    for (const right of [
      'Capacity goes from 65 million passengers at present to 80 million.',
      'Capacity goes to 80 million passengers from 65 million.',
    ])
      expect(found('figures', growth, right)).toEqual([])
    for (const wrong of [
      'Capacity goes from 80 million passengers to 65 million.',
      'Capacity goes to 65 million passengers from 80 million.',
    ])
      expect(found('figures', growth, wrong)).not.toEqual([])
  })

  it('finds shares of growth that are exchanged, by what grew', () => {
    const thai = 'มี 2,486 โครงการ เพิ่มขึ้นร้อยละ 17 มูลค่า 1.42 ล้านล้านบาท เพิ่มขึ้นร้อยละ 23'
    const english = (one: number, other: number) =>
      `There were 2,486 projects, up ${one}%, worth 1.42 trillion baht, an increase of ${other}%.`
    expect(found('figures', thai, english(17, 23))).toEqual([])
    expect(wordsOf(found('figures', thai, english(23, 17))).sort()).toEqual(['17%', '23%'])
  })

  it('finds figures that are exchanged, by names that no glossary has', () => {
    const thai = 'ได้แก่ อำเภอปากช่อง 164 ราย และอำเภอพิมาย 97 ราย'
    expect(found('figures', thai, 'There were 164 cases in Pak Chong and 97 cases in Phimai.')).toEqual([])
    expect(found('figures', thai, 'There were 97 cases in Pak Chong and 164 cases in Phimai.')).not.toEqual(
      [],
    )
  })

  it('stops no build for a small number that other words may tell, but for one told wrongly', () => {
    const severities = (th: string, en: string) => found('figures', th, en).map(({ severity }) => severity)
    expect(severities('จัดที่ห้อง 7 ของอาคาร', 'It was held in the building.')).toEqual(['warning'])
    expect(severities('จัดที่ห้อง 7 ของอาคาร', 'It was held in room 9 of the building.')).toEqual(['error'])
    expect(severities('มีผู้เข้าร่วม 700 คน', 'Many took part.')).toEqual(['error'])
  })

  it('takes the numbers of a row for told where its things stand in order', () => {
    const thai = 'สัญญาที่ 1 มูลค่า 26 ล้านบาท และสัญญาที่ 2 มูลค่า 19 ล้านบาท'
    expect(
      found('figures', thai, 'The contracts are worth 26 million baht and 19 million baht respectively.'),
    ).toEqual([])
    expect(
      found('figures', thai, 'Contract 1 is worth 26 million baht and contract 3 is worth 19 million baht.'),
    ).toHaveLength(1)
  })

  it('finds another currency and none at all', () => {
    expect(found('figures', 'มูลค่า 20 ล้านบาท', 'It is worth 20 million dollars.')).toHaveLength(1)
    expect(found('figures', 'มูลค่า 20 ล้านบาท', 'It is worth 20 million.')).toHaveLength(1)
  })

  it('finds a qualifier that is dropped or changed, and takes its synonyms', () => {
    const thai = 'มีผู้เข้าร่วมกว่า 100 ราย'
    expect(found('figures', thai, 'There were 100 businesses.')).toHaveLength(1)
    expect(found('figures', thai, 'There were about 100 businesses.')).toHaveLength(1)
    for (const words of ['more than 100', 'over a hundred', 'upwards of 100', 'in excess of 100']) {
      expect(found('figures', thai, `There were ${words} businesses.`)).toEqual([])
    }
  })

  it('finds figures that are exchanged, by what they count', () => {
    const thai = 'รัฐบาลกลาง 6 แห่ง รัฐบาลท้องถิ่น 23 แห่ง และภาคเอกชน 3 แห่ง'
    expect(
      found(
        'figures',
        thai,
        'There are 6 of central government, 23 local governments and 3 in the private sector.',
      ),
    ).toEqual([])
    expect(
      found(
        'figures',
        thai,
        'There are 3 in the private sector, 23 local governments and 6 of central government.',
      ),
    ).toEqual([])
    expect(
      found(
        'figures',
        thai,
        'There are 23 of central government, 6 local governments and 3 in the private sector.',
      ),
    ).toHaveLength(2)
  })

  it('lets small number words come and go', () => {
    expect(found('figures', 'ทั้งสองประเทศร่วมมือกัน', 'The countries cooperate.')).toEqual([])
    expect(found('figures', 'ประเทศต่าง ๆ ร่วมมือกัน', 'Both cooperate, and one of them leads.')).toEqual([])
  })

  it('takes the year of the article for “this year”', () => {
    expect(found('figures', 'ภายในปีนี้', 'It happens within 2024.')).toEqual([])
    expect(found('figures', 'ภายในปีนี้', 'It happens next year.')).toHaveLength(1)
  })

  it('does not compare a language that it cannot read, and says so', () => {
    const findings = reviewArticles(
      [article(version('th', 'มี 120 คน'), version('ja', '120人が参加した。'))],
      { terms: TERMS },
    )
    expect(findings.map(({ severity, check }) => [severity, check])).toEqual([['notice', 'figures']])
  })
})
