import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { mergedText } from '@/lib/desk/page/text/merged-text'

describe('what two people have made of one text', () => {
  it.each<[string, string, string, string, string]>([
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
  ])('%s', (_, base, mine, theirs, text) => {
    expect(mergedText(base, mine, theirs)).toEqual({ text, meetings: 0 })
    expect(mergedText(base, theirs, mine)).toEqual({ text, meetings: 0 })
  })

  it.each([
    ['where they changed the same words', 'one two', 'one 2', 'one deux'],
    ['where both added there', 'one', 'one two', 'one three'],
    ['where one took out what the other changed', 'a\nb\nc', 'a\nc', 'a\nB\nc'],
    ['where nobody knows how it began', '', 'mine', 'theirs'],
  ])('is for them to choose %s', (_, base, mine, theirs) => {
    expect(mergedText(base, mine, theirs)).toEqual({ text: mine, meetings: 1 })
    expect(mergedText(base, theirs, mine)).toEqual({ text: theirs, meetings: 1 })
  })

  it('is for them to choose in the places alone where they changed the same words', () => {
    const base = '---\nheadline: พาดหัวเดิม\n---\n\nThe first.\n\nThe second.\n\nThe third one.\n'
    const mine = base.replace('เดิม', 'ของฉัน').replace('The first.', 'The first of mine.')
    const theirs = base
      .replace('เดิม', 'ของเขา')
      .replace('The first.', 'The first of theirs.')
      .replace('third', '3rd')
    expect(mergedText(base, mine, theirs)).toEqual({ text: mine.replace('third', '3rd'), meetings: 2 })
    expect(mergedText(base, theirs, mine)).toEqual({ text: theirs, meetings: 2 })
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
        const { text, meetings } = mergedText(all.join('\n'), mine, theirs)
        // Changes of neighbouring lines may touch.
        if (meetings === 0 || Math.abs(first - second) > 1) expect(text).toBe(merged)
      }),
    )
  })
})
