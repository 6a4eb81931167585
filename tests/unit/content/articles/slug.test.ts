import { describe, expect, it } from 'vitest'
import { isCutShort, isSlug, slugFrom } from '@/lib/content/articles/slug'

describe('isSlug', () => {
  it.each(['a', 'otagai-forum-sasebo', '23rd-forum', 'a'.repeat(80)])('takes %s', (slug) => {
    expect(isSlug(slug)).toBe(true)
  })

  it.each(['', 'Otagai', 'a_b', 'a--b', '-a', 'a-', 'a b', 'ข่าว', 'é', 'a'.repeat(81), 'a\n'])(
    'refuses %j',
    (slug) => {
      expect(isSlug(slug)).toBe(false)
    },
  )
})

describe('slugFrom', () => {
  it.each([
    ['Otagai Forum', 'otagai-forum'],
    ['OTAGAI_Forum--2024', 'otagai-forum-2024'],
    ['Café Sasebo’s', 'cafe-sasebos'],
    ['ข่าว otagai', 'otagai'],
  ])('makes a slug of %s', (text, slug) => {
    expect(slugFrom(text)).toBe(slug)
  })

  it('has no slug for Thai alone, or for what no system lets a file be called', () => {
    expect(slugFrom('ข่าวใหม่')).toBeUndefined()
    expect(['Con', 'LPT1', 'context'].map(slugFrom)).toEqual([undefined, undefined, 'context'])
  })

  it('cuts long names between words', () => {
    const slug = slugFrom('word '.repeat(30)) ?? ''
    expect(slug).toBe(Array(16).fill('word').join('-'))
    expect(isSlug(slug)).toBe(true)
    expect(isSlug(slugFrom('x'.repeat(200)) ?? '')).toBe(true)
    expect(['word '.repeat(16), 'x'.repeat(80), 'word '.repeat(17), 'x'.repeat(81)].map(isCutShort)).toEqual([
      false,
      false,
      true,
      true,
    ])
  })
})
