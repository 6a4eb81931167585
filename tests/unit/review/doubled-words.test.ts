import { expect, it } from 'vitest'
import { found, wordsOf } from '../../fixtures/review/in-memory'

const check = (en: string, th = 'มีการประชุม') => wordsOf(found('doubled-words', th, en))

it('finds a word typed twice, also over a line', () => {
  expect(check('It met together with with its delegation.')).toEqual(['with with'])
  expect(check('It met in the\nthe city.')).toHaveLength(1)
})

it.each([
  'He had had the chance.',
  'All that that means is clear.',
  'The island of Pago Pago.',
  'with, with',
  'the then theatre',
  'in-in',
])('passes “%s”', (en) => {
  expect(check(en)).toEqual([])
})

it('leaves Thai to its own check', () => {
  expect(check('So it is.', 'มีมี การ การ')).toEqual([])
})
