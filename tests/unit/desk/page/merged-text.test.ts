import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedText } from '@/lib/desk/page/text/merged-text'

describe('what two people have made of one text', () => {
  it.each<[string, string, string, string, string | undefined]>([
    [
      'is both',
      'one two\n\nthree four\n',
      'one 2\n\nthree four\n',
      'one two\n\nthree 4\n',
      'one 2\n\nthree 4\n',
    ],
    [
      'is both within a paragraph',
      'one two three four',
      'One two three four',
      'one two three 4',
      'One two three 4',
    ],
    [
      'is both in Thai',
      'ผู้เข้าร่วม 100 ราย ในปี 2567',
      'ผู้เข้าร่วม 200 ราย ในปี 2567',
      'ผู้เข้าร่วม 100 ราย ในปี 2568',
      'ผู้เข้าร่วม 200 ราย ในปี 2568',
    ],
    ['is the same change once', 'one two', 'one 2', 'one 2', 'one 2'],
    ['is what one of them has made of it', 'one', 'one', 'two', 'two'],
    ['is for them to choose where they changed the same words', 'one two', 'one 2', 'one deux', undefined],
    ['is for them to choose where both added there', 'one', 'one two', 'one three', undefined],
    [
      'is for them to choose where one took out what the other changed',
      'a\nb\nc',
      'a\nc',
      'a\nB\nc',
      undefined,
    ],
    ['is for them to choose where nobody knows how it began', '', 'mine', 'theirs', undefined],
  ])('%s', (_, base, mine, theirs, merged) => {
    expect(mergedText(base, mine, theirs)).toBe(merged)
    expect(mergedText(base, theirs, mine)).toBe(merged)
  })

  it('loses nothing of either, whichever lines they change', () => {
    const lines = fc.uniqueArray(fc.stringMatching(/^[a-z]{12}$/), { minLength: 3, maxLength: 8 })
    fc.assert(
      fc.property(lines, fc.nat(), fc.nat(), (all, one, other) => {
        const [first, second] = [one % all.length, other % all.length]
        fc.pre(first !== second)
        const mine = all.with(first, 'MINE 1234567').join('\n')
        const theirs = all.with(second, 'THEIRS 98765').join('\n')
        const merged = all.with(first, 'MINE 1234567').with(second, 'THEIRS 98765').join('\n')
        // Changes of neighbouring lines may touch.
        expect([merged, undefined]).toContain(mergedText(all.join('\n'), mine, theirs))
        if (Math.abs(first - second) > 1) expect(mergedText(all.join('\n'), mine, theirs)).toBe(merged)
      }),
    )
  })
})
