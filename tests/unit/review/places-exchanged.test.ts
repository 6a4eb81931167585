import { expect, test } from 'vitest'
import type { Article } from '../../../lib/articles/article'
import { glossary } from '../../../lib/articles/glossary'
import { readArticles } from '../../../lib/articles/library'
import { reviewArticles } from '../../../lib/review/review'
import { edited } from '../../fixtures/review/edits'

const [article] = readArticles('tests/fixtures/review') as [Article]
const terms = glossary()

const wordsFound = (from: string, to: string) =>
  reviewArticles([edited(article, { name: to, edits: [[from, to]] })], { terms })
    .filter(({ severity }) => severity !== 'notice')
    .map(({ words }) => words)

test.each([
  ['Talks with partner agencies in Japan', 'Talks with partner agencies in Thailand', 'in Thailand to'],
  ['particularly in Japan, since', 'particularly in Thailand, since', 'in Thailand'],
  ['the 23rd OTAGAI Forum in Sasebo, a', 'the 23rd OTAGAI Forum in Sapporo, a', 'Sapporo'],
  ['Tokushima, Nagasaki and Saga', 'Tokushima, Tokushima and Saga', 'Tokushima, Tokushima and'],
])('%s is not %s', (from, to, words) => {
  expect(wordsFound(from, to)).toContain(words)
})

test.each([
  ['Talks with partner agencies in Japan', 'Talks with partner agencies there'],
  ['according to the Ministry of Commerce', 'according to Thailand’s Ministry of Commerce'],
  ['to open the 23rd OTAGAI Forum in Sasebo, a', 'to open the 23rd OTAGAI Forum there, a'],
])('%s may become %s', (from, to) => {
  expect(wordsFound(from, to)).toEqual([])
})
