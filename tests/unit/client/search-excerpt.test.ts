import { expect, test } from 'vitest'
import { resultOf } from '../../../lib/client/search-excerpt'
import { termsOf } from '../../../lib/search/query'
import { readingsOf } from '../../../lib/search/readings'
import type { SearchedPassage, SearchedText } from '../../../lib/search/searched-text'

const text = (...passages: SearchedPassage[]): SearchedText => [
  'one',
  '2024',
  '2024',
  ['', 'Headline'],
  ...passages,
]

/** A result as it is read, with what is marked in square brackets. */
function shown(searched: SearchedText, typed: string) {
  const result = resultOf(searched, termsOf(typed), 'en')
  const set = (pieces: readonly { text: string; marked: boolean }[]) =>
    pieces.map(({ text, marked }) => (marked ? `[${text}]` : text)).join('')
  return (
    result && [
      set(result.headline),
      ...result.excerpts.map(({ anchor, pieces }) => `${anchor}: ${set(pieces)}`),
    ]
  )
}

test('what matches is marked as it is written in the article, whichever way it was typed', () => {
  expect(shown(text(['p1', 'In Chiang Mai’s Café']), 'CAFE mai')).toEqual([
    'Headline',
    'p1: In Chiang [Mai]’s [Café]',
  ])
})

test('a mark takes in whole letters, also where what was typed ends inside one', () => {
  expect(shown(text(['p1', 'ทุกจังหวัดมีสี่แห่ง']), 'จังหว')).toEqual(['Headline', 'p1: ทุก[จังหวั]ดมีสี่แห่ง'])
})

test('an English word is marked whole in its other forms, and no word that merely holds it', () => {
  expect(shown(text(['p1', 'Two cities, one city, no electricity.']), 'cities')).toEqual([
    'Headline',
    'p1: Two [cities], one [city], no electricity.',
  ])
})

test('without regard to tones whole letters are marked, with their tones', () => {
  const { terms = [] } = readingsOf('แมนำ').at(-1) ?? {}
  const [excerpt] = resultOf(text(['p1', 'ล่องแม่น้ำชี']), terms, 'th')?.excerpts ?? []
  expect(excerpt?.pieces).toContainEqual({ text: 'แม่น้ำ', marked: true })
})

test('a year in the other era is marked', () => {
  expect(shown(text(['p1', 'Since 2024.', [6, 4, 2024]]), '2567')).toEqual(['Headline', 'p1: Since [2024].'])
})

test('matches that overlap or touch are one mark', () => {
  expect(shown(text(['p1', 'a seaside town']), 'seas side')).toEqual(['Headline', 'p1: a [seaside] town'])
})

test('an article that lacks a word is no result', () => {
  expect(shown(text(['p1', 'silk and rice']), 'silk honey')).toBeUndefined()
})

test('the headline’s own matches are marked there, and the first passage tells what it is about', () => {
  expect(shown(text(['', 'What it is about.'], ['p1', 'More.']), 'headl')).toEqual([
    '[Headl]ine',
    ': What it is about.',
  ])
})

test('of many passages three are shown, first those that together have all the words, in the order of the text', () => {
  const passages = ['silk one', 'silk two', 'silk three', 'silk four', 'honey and silk'].map(
    (words, index): SearchedPassage => [`p${index + 1}`, words],
  )
  expect(shown(text(...passages), 'silk honey')).toEqual([
    'Headline',
    'p1: [silk] one',
    'p2: [silk] two',
    'p5: [honey] and [silk]',
  ])
})

test('a long passage is shown around its matches, and says where it is cut', () => {
  const far = 'word '.repeat(60)
  const [, excerpt = ''] = shown(text(['p1', `${far}silk ${far}honey ${far}`]), 'silk honey') ?? []
  expect(excerpt).toMatch(/^p1: … (word )+\[silk\] (word )+ *… (word )+\[honey\] (word )+word\s…$/)
  expect(excerpt.length).toBeLessThan(400)
})

test('a match at the edge of what is shown is not cut', () => {
  const [, excerpt = ''] =
    shown(text(['p1', `silk ${'x '.repeat(52)}seaside and more ${'x '.repeat(90)}`]), 'silk seaside') ?? []
  expect(excerpt).toContain('[seaside]')
})
