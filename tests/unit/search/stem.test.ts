import { describe, expect, test } from 'vitest'
import { stemOf } from '../../../lib/search/stem'

describe('English words have one stem', () => {
  test.each([
    'harbour harbours harbor harbors',
    'city cities',
    'box boxes',
    'bus buses',
    'house houses',
    'case cases',
    'class classes',
    'country countries',
    'try tries tried',
    'woman women',
    'organize organise organizing organised organizes',
    'analyse analyze',
    'center centre centres centered centred',
    'kilometre kilometers',
    'program programme programmes programming',
    'travel travelled traveling',
    'plan plans planned planning',
    'make making makes',
    'create created creating',
    'note notes noted',
    'defence defense',
    'licence license',
    'catalogue catalog',
    'cheque check',
    'tyre tires',
  ])('%s', (words) => {
    const stems = words.split(' ').map(stemOf)
    expect(new Set(stems).size, stems.join(' ')).toBe(1)
  })
})

describe('words that are not one have stems of their own', () => {
  test.each([
    'for four',
    'new news',
    'not note',
    'car care',
    'us use',
    'unit united',
    'even evening',
    'plan plane',
    'ad add',
    'spring sprat',
    'city citizen',
    'bus business',
  ])('%s', (words) => {
    const stems = words.split(' ').map(stemOf)
    expect(new Set(stems).size, stems.join(' ')).toBe(stems.length)
  })
})
