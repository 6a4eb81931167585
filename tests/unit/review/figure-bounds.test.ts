import { describe, expect, it } from 'vitest'
import { found, wordsOf } from '../../fixtures/review/in-memory'

const told = (th: string, en: string) => wordsOf(found('figures', th, en))

describe('lengths of time', () => {
  it('finds the last months told for the first, and the other way round', () => {
    expect(told('ในช่วง 9 เดือนแรก', 'in the last nine months')).toHaveLength(1)
    expect(told('ในช่วง 5 ปีสุดท้าย', 'in the first five years')).toHaveLength(1)
    expect(told('ในช่วง 9 เดือนแรก', 'in the first nine months')).toEqual([])
  })

  it('finds what has to come after a time told as within it', () => {
    expect(told('ต้องอุทธรณ์ภายใน 30 วัน', 'They must appeal after 30 days.')).toHaveLength(1)
    expect(told('ต้องอุทธรณ์ภายใน 30 วัน', 'They must appeal within 30 days.')).toEqual([])
  })
})
