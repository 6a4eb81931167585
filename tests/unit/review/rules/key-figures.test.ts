import { describe, expect, it } from 'vitest'
import { found, version, wordsOf } from '../../../fixtures/review/in-memory'

/** What is found of a key figure of an English text. */
const told = (body: string, value: string, label = 'in all') =>
  wordsOf(found('key-figures', 'News.', version('en', body, { keyFigures: [{ value, label }] })))

describe('a key figure', () => {
  it.each([
    ['More than 100 businesses came.', 'More than 100'],
    ['More than a hundred businesses came.', '100+'],
    ['They invested 20,000 million baht.', '20 billion baht'],
    ['They invested about 1.24 trillion baht.', '1.24 trillion baht'],
    ['It was the twenty-third fair.', '23rd'],
    ['Plots are of no more than 25 rai.', '25 rai', 'the ceiling'],
    ['It opens on 5 June 2024.', '5 June 2024'],
    ['The fair is held in Sasebo.', 'Sasebo'],
  ])('stands in “%s”: %s', (body, value, label = 'in all') => {
    expect(told(body, value, label)).toEqual([])
  })

  it.each([
    ['More than 100 businesses came.', 'More than 200'],
    ['More than 100 businesses came.', '100'],
    ['They invested 20,000 million baht.', '2 billion baht'],
    ['They invested 20,000 million baht.', '20 billion yen'],
    ['It was the twenty-third fair.', '22nd'],
    ['Plots are of no more than 25 rai.', '25 rai', 'on average'],
    ['It opens on 5 June 2024.', '6 June 2024'],
  ])('does not stand in “%s”: %s', (body, value, label = 'in all') => {
    expect(told(body, value, label)).toEqual([value])
  })

  it('is looked for in the text of its own language', () => {
    const th = version('th', 'มีผู้ประกอบการกว่า 100 ราย', {
      keyFigures: [{ value: 'กว่า 100 ราย', label: 'ผู้ประกอบการ' }],
    })
    const en = version('en', 'Over 200 businesses came.', {
      keyFigures: [{ value: 'Over 100', label: 'businesses' }],
    })
    expect(found('key-figures', th, en)).toMatchObject([
      { locale: 'en', severity: 'error', words: 'Over 100' },
    ])
  })
})
