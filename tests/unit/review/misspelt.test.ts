import { describe, expect, it } from 'vitest'
import { found, wordsOf } from '../../fixtures/review/in-memory'

describe('agreed names that a Thai text misspells', () => {
  it('finds a name with letters that changed places, and tells the right one', () => {
    const finding = found('glossary', 'งานจัดที่ซาโซเบะ', 'The fair is held in Sasebo.').find(
      ({ locale }) => locale === 'th',
    )
    expect(finding).toMatchObject({ words: 'ซาโซเบะ', severity: 'error' })
    expect(finding?.expected.en).toBe('ซาเซโบะ')
  })

  it('finds a wrong letter in a longer name', () => {
    expect(wordsOf(found('glossary', 'เดินทางไปนางาซากี', 'He went to Nagasaki.'))).toContain('นางาซากี')
  })

  it('takes no name for another that is written right, nor a name that the translation does not say', () => {
    expect(found('glossary', 'งานจัดที่ซาเซโบะและนางาซากิ', 'It was held in Sasebo and Nagasaki.')).toEqual([])
    expect(found('glossary', 'งานจัดที่ซาโซเบะ', 'It was held there.')).toEqual([])
  })
})
