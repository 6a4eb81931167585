import { expect, it } from 'vitest'
import { placesOf } from '@/lib/desk/text-places'

it.each([
  ['a well-known place', 'well-known', 'well-known'],
  ['a **well**-known place', 'well-known', 'well**-known'],
  [
    'see https://a.example/b-c?d=(1)|2 there',
    'https://a.example/b-c?d=(1)|2',
    'https://a.example/b-c?d=(1)|2',
  ],
  ['over\nthe line end', 'over the line', 'over\nthe line'],
  ['other words', 'https://a.example/b-c?d=(1)|2', undefined],
])('finds in %j the words %j, as they are written', (text, words, found) => {
  const range = placesOf(`${text}\n`).wordsAt(1, words)
  expect(range && text.slice(range.start, range.end)).toBe(found)
})
