import { expect, it } from 'vitest'
import { doubledWords } from '../../../../lib/review/rules/doubled-words'
import { foundIn } from '../../../fixtures/review/version-rules'

const found = (body: string, locale = 'en') => foundIn(doubledWords, locale, body)

it.each([
  ['It met together with with its delegation.', 'with with', 'with'],
  ['It met in the\nthe city.', 'the the', 'the'],
  ['He wants to to go.', 'to to', 'to'],
  ['The the minister said so.', 'The the', 'The'],
  ['It rose  by by 3 per cent.', 'by by', 'by'],
  ['(It is planned planned for 2027.)', 'planned planned', 'planned'],
  ['Exports of of rice fell.', 'of of', 'of'],
])('finds the word typed twice in “%s”', (body, words, expected) => {
  const [finding, ...others] = found(body)
  expect([finding?.words, finding?.expected.en]).toEqual([words, expected])
  expect(others).toEqual([])
})

it.each([
  'He had had the chance.',
  'All that that means is clear.',
  'The island of Pago Pago, and the band Duran Duran.',
  'The channel CNN CNN International runs.',
  'Will will answer, and May may not.',
  'Vitamin A a day keeps it away.',
  'with, with',
  'That was then. then came the flood.',
  'the then theatre',
  'in-in and the the-atre',
  'They rode in a tuk tuk and ate som tam.',
  'Dial one one two.',
  '| port | port |\n| --- | --- |\n| rice | rice |',
  'First line  \nline two',
  '```\nthe the code\n```',
])('passes “%s”', (body) => {
  expect(found(body)).toEqual([])
})

it('looks into headlines and captions', () => {
  const more = { headline: 'Ministers of of trade meet', image: { src: 'a.jpg', alt: 'A bridge bridge' } }
  expect(foundIn(doubledWords, 'en', 'Text.', more).map(({ words }) => words)).toEqual([
    'of of',
    'bridge bridge',
  ])
})

it('leaves other languages alone', () => {
  expect(found('มีมี การ การ', 'th')).toEqual([])
  expect(found('Nous nous sommes vus.', 'fr')).toEqual([])
  expect(found('日本 日本', 'ja')).toEqual([])
})
