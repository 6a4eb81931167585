import { describe, expect, it } from 'vitest'
import { nearestWord } from '@/lib/content/yaml/spelling'

describe('nearestWord', () => {
  const known = ['headline', 'keyFigures', 'date', 'draft']

  it.each([
    ['headlin', 'headline'],
    ['HEADLINE', 'headline'],
    ['key-figures', 'keyFigures'],
    ['key_figure', 'keyFigures'],
    ['dat', 'date'],
  ])('takes %s for %s', (word, meant) => {
    expect(nearestWord(word, known)).toBe(meant)
  })

  it.each(['author', 'layout', 'x', 'ข่าว'])('does not guess at %s', (word) => {
    expect(nearestWord(word, known)).toBeUndefined()
  })
})
