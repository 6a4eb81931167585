import { describe, expect, it } from 'vitest'
import { glossary } from '../../../lib/articles/glossary'
import { reviewArticles } from '../../../lib/review/review'
import { FACTS } from '../../fixtures/review/facts'
import { article, version } from '../../fixtures/review/in-memory'

const terms = glossary()
const told = (thai: string, english: string) =>
  reviewArticles([article(version('th', thai), version('en', english))], { terms })
    .filter(({ severity }) => severity !== 'notice')
    .map(({ message }) => message.en)

describe.each(FACTS)('%s', (thai, right, wrong) => {
  it.each(right)('is “%s”', (english) => {
    expect(told(thai, english)).toEqual([])
  })

  it.each(wrong)('is not “%s”', (english) => {
    expect(told(thai, english).length).toBeGreaterThan(0)
  })
})
