import { describe, expect, it } from 'vitest'
import { VOCABULARY } from '../../../lib/review/vocabulary'

describe('the vocabulary', () => {
  it('has each Thai form and each id once, for of two equal forms one would never be found', () => {
    const forms = VOCABULARY.flatMap(({ forms }) => forms.th ?? [])
    const twice = (all: readonly string[]) => all.filter((one, index) => all.indexOf(one) !== index)
    expect(twice(forms)).toEqual([])
    expect(twice(VOCABULARY.map(({ id }) => id))).toEqual([])
  })

  it('has words in both languages for every idea', () => {
    const lacking = VOCABULARY.filter(({ forms }) => !forms.th?.length || !forms.en?.length)
    expect(lacking.map(({ id }) => id)).toEqual([])
  })
})
