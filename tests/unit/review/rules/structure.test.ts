import { describe, expect, it } from 'vitest'
import { reviewPair, version } from '../../../fixtures/review/in-memory'

const FIGURES = {
  th: [
    { value: 'กว่า 100 ราย', label: 'ผู้ประกอบการ' },
    { value: '3,000 ล้านบาท', label: 'มูลค่า' },
    { value: '3 จังหวัด', label: 'ที่จะลงนาม' },
  ],
  en: [
    { value: 'More than 100', label: 'businesses' },
    { value: '3 billion baht', label: 'in value' },
    { value: '3 prefectures', label: 'to sign' },
  ],
}
const TEXTS = {
  th: 'มีผู้ประกอบการกว่า 100 ราย มูลค่า 3,000 ล้านบาท และ 3 จังหวัดจะลงนาม',
  en: 'More than 100 businesses came, for 3 billion baht, and 3 prefectures will sign.',
}

/** What is found beside notices in the pair, with these items of its front matter. */
function told(th: Parameters<typeof version>[2], en: Parameters<typeof version>[2]) {
  return reviewPair(version('th', TEXTS.th, th), version('en', TEXTS.en, en)).filter(
    ({ severity }) => severity !== 'notice',
  )
}

describe('lists of the front matter', () => {
  it('are held against each other by their place where there are as many', () => {
    expect(told({ keyFigures: FIGURES.th }, { keyFigures: FIGURES.en })).toEqual([])
    const wrong = told({ keyFigures: FIGURES.th }, { keyFigures: FIGURES.en.toReversed() })
    expect(wrong.map(({ check }) => check)).toContain('figures')
  })

  it('are told of once where there are not, and nothing is suggested between their items', () => {
    for (const missing of [0, 1, 2]) {
      const fewer = told({ keyFigures: FIGURES.th }, { keyFigures: FIGURES.en.toSpliced(missing, 1) })
      expect(fewer).toMatchObject([{ check: 'structure', locale: 'th', words: '3 จังหวัด ที่จะลงนาม' }])
      expect(fewer[0]?.message.en).toBe('The count differs (key figure): 3 here, 2 in the other language.')
      expect(fewer[0]?.replacement).toBeUndefined()
    }
    const notes = { th: ['ต้นทางบอก 14 ราย', 'อีก 20 ราย'], en: ['The source says 20.'] }
    expect(told({ notes: notes.th }, { notes: notes.en })).toMatchObject([
      { check: 'structure', locale: 'th' },
    ])
  })

  it('are told of item by item where the other language has none', () => {
    const none = told({ keyFigures: FIGURES.th }, {})
    expect(none.map(({ check, words }) => [check, words])).toEqual(
      FIGURES.th.map(({ value, label }) => ['structure', `${value} ${label}`]),
    )
  })
})
