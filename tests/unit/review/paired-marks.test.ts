import { describe, expect, it } from 'vitest'
import { found, wordsOf } from '../../fixtures/review/in-memory'

const check = (th: string, en = 'So it is.') => wordsOf(found('paired-marks', th, en))

describe('marks that come in pairs', () => {
  it('finds a bracket that is not closed, in each language', () => {
    expect(check('กรอบการทำงาน (Framework เพื่อส่งเสริม')).toHaveLength(1)
    expect(check('กรอบการทำงาน', 'A framework (for promotion.')).toHaveLength(1)
  })

  it('finds a quotation mark that opens again or closes nothing', () => {
    expect(check('หรือ “OTAGAI“ ที่มี')).toHaveLength(1)
    expect(check('หรือ ”OTAGAI” ที่มี')).toHaveLength(1)
  })

  it('finds a space between a mark and what it holds', () => {
    expect(check('ที่หมายถึง “ ช่วยกัน” นั้น')).toHaveLength(1)
    expect(check('มีการประชุม', 'A framework ( for promotion).')).toHaveLength(1)
    expect(check('หรือ “OTAGAI” (ช่วยกัน) นั้น', 'It said “yes” (twice).')).toEqual([])
  })

  it('finds a quotation that is never closed', () => {
    expect(check('มีความหมายว่า “การช่วยเหลือ ซึ่งมีจุดกำเนิด')).toHaveLength(1)
  })

  it('passes pairs, numbered points, and a quotation that goes on in the next paragraph', () => {
    expect(check('หรือ “OTAGAI” (ช่วยกัน) 1) หนึ่ง 2) สอง')).toEqual([])
    expect(check('เขากล่าวว่า “ต่อไป\n\n“และต่อไป”')).toEqual([])
  })
})
