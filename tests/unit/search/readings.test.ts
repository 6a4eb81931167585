import { expect, test } from 'vitest'
import { readingsOf } from '../../../lib/search/readings'

const shown = (typed: string) =>
  readingsOf(typed).map(({ terms, instead }) => [terms.map(({ forms }) => forms[0]).join(' '), instead])

test('Thai is read as it was typed, then without its tones', () => {
  expect(shown('แม่น้ำ 2567')).toEqual([
    ['แม่น้ำ 2567', undefined],
    ['แมนำ 2567', 'as found'],
  ])
})

test('what the other layout makes a word of is read so too', () => {
  expect(shown('-jk;')).toEqual([
    ['jk', undefined],
    ['ข่าว', 'ข่าว'],
    ['ขาว', 'as found'],
  ])
  expect(shown('้ฟพินีพ')).toContainEqual(['harbour', 'harbour'])
})

test('what can only be read as it was typed is read once, also where it has no words', () => {
  expect(shown('sasebo')).toEqual([['sasebo', undefined]])
  for (const typed of ['?', '\\', '!!!', '่']) expect(shown(typed)).toEqual([['', undefined]])
})
